import { expect, test } from 'vitest';
import { appearsIn, spansOf } from './spans-of.js';

test('every place is found, also if two overlap', () => {
  expect([...spansOf('in', 'in Laos, in part')]).toEqual([
    { start: 0, end: 2 },
    { start: 9, end: 11 },
  ]);
  expect([...spansOf('a-a', 'a-a-a')]).toHaveLength(2);
});

test.each([
  ['Lao', 'Lao men'],
  ['trafficking', 'anti-trafficking'],
  ['Thailand', "Thailand's"],
  ['70', '$70 to $200'],
  ['2011', 'mid-2011.'],
  ['1,250', '$1,250, and'],
  ['2010', 'in 2010, 37 persons'],
  ['This is not', 'DisclaimerThis is not'],
])('%j appears in %j', (words, text) => {
  expect(appearsIn(words, text)).toBe(true);
});

test.each([
  ['Lao', 'Laos'],
  ['aos', 'Laos'],
  ['7 convictions', '37 convictions'],
  ['250', '$1,250'],
  ['2', '2.5 million'],
  ['1,', '1,250'],
  ['caf', 'café'],
  ['cafe', 'cafe\u0301'],
  ['', 'anything'],
  ['Laos', 'laos'],
])('%j does not appear in %j', (words, text) => {
  expect(appearsIn(words, text)).toBe(false);
});
