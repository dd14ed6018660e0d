// How far the two coders of Human Trafficking Indicators agreed, as the guide publishes it.

import { readFileSync } from 'node:fs';
import { htiEntries } from 'tip-report-laos-2012/crosswalks';
import { expect, test } from 'vitest';
import { agreementOf } from './testing/agreement.js';
// The codings as handed in. The second coder saw only the text and the codebook.
import first from './testing/codings/first.json' with { type: 'json' };
import second from './testing/codings/second.json' with { type: 'json' };

/** The pairs of codes in a table: the first coder's codes are its rows, the second's its columns. */
function pairsOf(table: string): readonly (readonly [number, number])[] {
  return table
    .split(' / ')
    .flatMap((row, first) =>
      row.split(' ').flatMap((count, second) => Array(Number(count)).fill([first, second])),
    );
}

test.each([
  // A worked example of many textbooks: 50 applications for a grant, read by two readers.
  ['20 5 / 10 15', 0.7, 0.4],
  // Jacob Cohen, "Weighted Kappa", Psychological Bulletin 70 (1968); also in the documentation of `cohen.kappa` in the
  // R package psych.
  ['88 14 18 / 10 40 10 / 2 6 12', 0.7, 0.492],
  ['7 0 / 0 3', 1, 1],
  ['4 4 / 4 4', 0.5, 0],
  ['0 5 / 5 0', 0, -1],
])('the codings %s agree by %d, with a kappa of %d', (table, observed, kappa) => {
  const agreement = agreementOf(pairsOf(table));
  expect(agreement.observed).toBeCloseTo(observed, 12);
  expect(agreement.kappa).toBeCloseTo(kappa, 3);
});

test('kappa is not defined if there is only one code', () => {
  expect(agreementOf(pairsOf('9'))).toMatchObject({ observed: 1, kappa: null });
});

const variables: readonly string[] = htiEntries.map(({ variable }) => variable);
const codings = [first, second].map(
  (coding) => new Map(coding.map((each) => [each.variable, each])),
);

function codesOf(variable: string): readonly [number | undefined, number | undefined] {
  const [one, other] = codings.map((coding) => coding.get(variable)?.code);
  return [one, other];
}

const differing = variables.filter((variable) => {
  const [one, other] = codesOf(variable);
  return one !== other;
});

test('both coders coded every variable once', () => {
  for (const coding of [first, second]) {
    expect(coding.map(({ variable }) => variable).toSorted()).toEqual(variables.toSorted());
  }
});

test('where they differ, each gave the code of the other as the alternative', () => {
  for (const variable of differing) {
    const [one, other] = codings.map((coding) => coding.get(variable));
    expect(one?.ambiguous?.alternative, variable).toBe(other?.code);
    expect(other?.ambiguous?.alternative, variable).toBe(one?.code);
  }
});

test('the entries have the code of the first coder, and that of the second as the alternative', () => {
  for (const { variable, code, ambiguous } of htiEntries) {
    const [one, other] = codesOf(variable);
    expect(code, variable).toBe(one);
    if (one !== other) expect(ambiguous?.alternative, variable).toBe(other);
  }
});

test('the guide gives the agreement of the two codings', () => {
  const guide = readFileSync('docs/human-trafficking-indicators.md', 'utf8').replaceAll(/ +/g, ' ');
  const types = variables.filter((each) =>
    /^(?:p|l|d|ds|cp|cl|cs)(?:source|transit|dest|internal)$/.test(each),
  );
  const others = variables.filter((each) => !types.includes(each));
  for (const [name, of] of [
    ['All variables', variables],
    ['Types of trafficking', types],
    ['All others', others],
  ] as const) {
    const { items, agreed, observed, kappa } = agreementOf(of.map(codesOf));
    const share = (observed * 100).toFixed(1);
    expect(guide).toContain(
      `| ${name} | ${items} | ${agreed} | ${share}% | ${kappa?.toFixed(2)} |`,
    );
  }
  for (const variable of differing) {
    const settled = htiEntries.find((each) => each.variable === variable)?.code;
    const cells = [`\`${variable}\``, ...codesOf(variable), settled];
    expect(guide).toContain(`| ${cells.join(' | ')} |`);
  }
});
