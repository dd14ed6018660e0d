import { expect, test } from 'vitest';
import { agreementOf } from './kappa.js';

/** Pairs of codes from a table: a row for each code of the first coder, a column for each of the second. */
function pairsOf(counts: readonly (readonly number[])[]) {
  return counts.flatMap((row, first) =>
    row.flatMap((count, second) => new Array<[number, number]>(count).fill([first, second])),
  );
}

test.each([
  // Cohen, "Weighted Kappa", Psychological Bulletin 70 (1968).
  [
    [
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ],
    0.7,
    0.492,
  ],
  // Three examples of Wikipedia, "Cohen's kappa": the last two agree as often, and differ in kappa.
  [
    [
      [20, 5],
      [10, 15],
    ],
    0.7,
    0.4,
  ],
  [
    [
      [45, 15],
      [25, 15],
    ],
    0.6,
    0.1304,
  ],
  [
    [
      [25, 35],
      [5, 35],
    ],
    0.6,
    0.2593,
  ],
])('%j', (counts, observed, kappa) => {
  const found = agreementOf(pairsOf(counts));
  expect(found.observed).toBeCloseTo(observed, 12);
  expect(found.kappa).toBeCloseTo(kappa, 3);
});

test('kappa is 1 if all agree, below 0 if they agree less than by chance', () => {
  expect(
    agreementOf([
      [1, 1],
      [2, 2],
    ]),
  ).toEqual({ codings: 2, agreed: 2, observed: 1, kappa: 1 });
  expect(
    agreementOf([
      [1, 2],
      [2, 1],
    ]).kappa,
  ).toBe(-1);
});

test('kappa is undefined if all codes are the same, or if there are none', () => {
  expect(agreementOf(new Array(3).fill(['a', 'a']))).toEqual({
    codings: 3,
    agreed: 3,
    observed: 1,
    kappa: null,
  });
  expect(agreementOf([])).toEqual({ codings: 0, agreed: 0, observed: null, kappa: null });
});

test('codes are the same by type and value', () => {
  expect(
    agreementOf([
      [1, '1'],
      [null, 'null'],
    ]).agreed,
  ).toBe(0);
});
