import { expect, test } from 'vitest';
import { enumerate, expected, show } from './expected.js';

test.each([
  [undefined, 'nothing'],
  [null, 'null'],
  [true, 'true'],
  [Number.NaN, 'NaN'],
  [10n, '10'],
  [Symbol('a'), 'Symbol(a)'],
  [() => 1, 'a function'],
  ['a "word"\n', '"a \\"word\\"\\n"'],
  ['😀'.repeat(60), `"${'😀'.repeat(60)}"`],
  ['😀'.repeat(61), `"${'😀'.repeat(59)}…"`],
  [[], 'an empty list'],
  [[1], 'a list'],
  [{}, 'an object'],
] as const)('%s is shown in a few characters', (value, shown) => {
  expect(show(value)).toBe(shown);
});

test('words are enumerated', () => {
  expect(enumerate(['a'], 'or')).toBe('a');
  expect(enumerate(['a', 'b'], 'or')).toBe('a or b');
  expect(enumerate(['a', 'b', 'c'], 'and')).toBe('a, b and c');
});

test('a message says what would be right and what was there', () => {
  expect(expected('a pillar')({ input: 'x' })).toBe('expected a pillar; got "x"');
  expect(expected('a pillar')({})).toBe('expected a pillar; got nothing');
});
