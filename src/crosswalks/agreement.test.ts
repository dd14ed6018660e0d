import { readFileSync } from 'node:fs';
import { htiEntries } from 'tip-report-laos-2012/crosswalks';
import { expect, test } from 'vitest';
import { agreementOf } from './testing/agreement.js';
import { type Coding, codings } from './testing/codings.js';

/** The pairs of codes of a table: the first coder's codes are its rows, the second's its columns. */
function pairsOf(table: readonly (readonly number[])[]): readonly (readonly [number, number])[] {
  return table.flatMap((row, first) =>
    row.flatMap((count, second) => Array.from({ length: count }, () => [first, second] as const)),
  );
}

test('the example of 50 applications for a grant, read by two readers: κ = 0.4', () => {
  // A worked example of many textbooks: both yes 20, both no 15, apart 5 and 10.
  const { observed, expected, kappa } = agreementOf(
    pairsOf([
      [20, 5],
      [10, 15],
    ]),
  );
  expect(observed).toBeCloseTo(0.7, 12);
  expect(expected).toBeCloseTo(0.5, 12);
  expect(kappa).toBeCloseTo(0.4, 12);
});

test("Cohen's own example with three codes: κ = .492", () => {
  // Jacob Cohen, "Weighted Kappa", Psychological Bulletin 70 (1968), 200 cases; given in the documentation of
  // `cohen.kappa` in the R package psych.
  const { kappa } = agreementOf(
    pairsOf([
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ]),
  );
  expect(kappa).toBeCloseTo(0.492, 3);
});

test('coders who agree on everything have a kappa of 1, those at chance of 0, those who never agree below', () => {
  expect(
    agreementOf(
      pairsOf([
        [7, 0],
        [0, 3],
      ]),
    ).kappa,
  ).toBe(1);
  expect(
    agreementOf(
      pairsOf([
        [4, 4],
        [4, 4],
      ]),
    ).kappa,
  ).toBe(0);
  expect(
    agreementOf(
      pairsOf([
        [0, 5],
        [5, 0],
      ]),
    ).kappa,
  ).toBe(-1);
});

test('where there is but one code, kappa is not defined', () => {
  expect(agreementOf(pairsOf([[9]]))).toMatchObject({ observed: 1, expected: 1, kappa: null });
});

test('nothing to compare is an error', () => {
  expect(() => agreementOf([])).toThrow(
    new RangeError('Expected one item or more to compare, got none.'),
  );
});

const { first, second } = codings;
const differing = ['cpsource', 'cptransit', 'cpdest', 'cltransit', 'cldest'];

function compared(variables: readonly string[]): readonly (readonly [number, number])[] {
  return variables.map((variable) => [codeIn(first, variable), codeIn(second, variable)] as const);
}

function codeIn(coding: readonly Coding[], variable: string): number {
  const found = coding.filter((each) => each.variable === variable);
  expect(found, variable).toHaveLength(1);
  return found[0]?.code ?? Number.NaN;
}

const variables: readonly string[] = htiEntries.map(({ variable }) => variable);

test('both coders coded the same 47 variables', () => {
  for (const coding of [first, second]) {
    expect(coding.map(({ variable }) => variable).toSorted()).toEqual(variables.toSorted());
  }
});

test('they differ on five variables, where the first has 0 and the second 1', () => {
  const apart = variables.filter((each) => codeIn(first, each) !== codeIn(second, each));
  expect(apart).toEqual(differing);
  expect(compared(apart)).toEqual(differing.map(() => [0, 1]));
});

test('each coder gave the code of the other as the alternative', () => {
  for (const variable of differing) {
    const of = (coding: readonly Coding[]) => coding.find((each) => each.variable === variable);
    expect(of(first)?.ambiguous?.alternative, variable).toBe(1);
    expect(of(second)?.ambiguous?.alternative, variable).toBe(0);
  }
});

test('the differences are settled as the first coder had them, with the other code as the alternative', () => {
  for (const { variable, code, ambiguous } of htiEntries) {
    expect(code, variable).toBe(codeIn(first, variable));
    if (differing.includes(variable)) expect(ambiguous?.alternative, variable).toBe(1);
    else expect(code, variable).toBe(codeIn(second, variable));
  }
});

test('the guide gives the agreement that the two codings have', () => {
  const guide = readFileSync('docs/human-trafficking-indicators.md', 'utf8').replaceAll(/ +/g, ' ');
  const types = variables.filter((each) =>
    /^(?:p|l|d|ds|cp|cl|cs)(?:source|transit|dest|internal)$/.test(each),
  );
  expect(types).toHaveLength(28);
  const figures = [
    ['All variables', agreementOf(compared(variables))],
    ['Types of trafficking', agreementOf(compared(types))],
    ['All others', agreementOf(compared(variables.filter((each) => !types.includes(each))))],
  ] as const;
  const rows = figures.map(
    ([name, { items, agreed, observed, kappa }]) =>
      `| ${name} | ${items} | ${agreed} | ${(observed * 100).toFixed(1)}% | ${kappa?.toFixed(2)} |`,
  );
  const settled = differing.map(
    (variable) =>
      `| \`${variable}\` | ${codeIn(first, variable)} | ${codeIn(second, variable)} | ${htiEntries.find((each) => each.variable === variable)?.code} |`,
  );
  for (const row of [...rows, ...settled]) expect(guide).toContain(row);
});
