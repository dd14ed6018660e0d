import { expect, test } from 'vitest';
import { latex } from './latex.js';

test('every character with a meaning in LaTeX is escaped, and no other', () => {
  expect(latex('5 % of $31,000 & #1, a_b {c} ~ ^ \\')).toBe(
    '5 \\% of \\$31,000 \\& \\#1, a\\_b \\{c\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}',
  );
  expect(latex('“é” – "pushed back", women\'s [1] <2> | @ * + / = ?')).toBe(
    '“é” – "pushed back", women\'s [1] <2> | @ * + / = ?',
  );
});

test('characters that LaTeX would draw together are kept apart', () => {
  expect(latex("1--2 --- ''a'' ``b`` ?` !` ,,c <<d>>")).toBe(
    "1-{}-2 -{}-{}- '{}'a'{}' `{}`b`{}` ?{}` !{}` ,{},c <{}<d>{}>",
  );
  expect(latex("single - ' ` , < > ?! stay")).toBe("single - ' ` , < > ?! stay");
});
