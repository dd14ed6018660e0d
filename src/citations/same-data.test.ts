import { expect, test } from 'vitest';
import { sameData } from './same-data.js';

test.each([
  [Number.NaN, Number.NaN],
  [
    { a: 1, b: [null, 'x'] },
    { b: [null, 'x'], a: 1 },
  ],
])('%j and %j are the same', (one, other) => {
  expect(sameData(one, other)).toBe(true);
});

test.each([
  [{ value: 37 }, { value: 38 }],
  [37, '37'],
  [[], {}],
  [['Laos'], { 0: 'Laos' }],
  [{}, null],
  [['a', 'b'], 'ab'],
  [{ a: 1 }, { a: 1, b: undefined }],
  [{ a: undefined }, { b: undefined }],
  [{ toString: 1 }, { constructor: 1 }],
  [['a'], ['a', 'b']],
])('%j and %j differ', (one, other) => {
  expect(sameData(one, other)).toBe(false);
  expect(sameData(other, one)).toBe(false);
});
