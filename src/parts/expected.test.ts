import { expect, test } from 'vitest';
import { enumerate, expected } from './expected.js';

test('words are listed', () => {
  expect(enumerate(['a'], 'or')).toBe('a');
  expect(enumerate(['a', 'b'], 'or')).toBe('a or b');
  expect(enumerate(['a', 'b', 'c'], 'and')).toBe('a, b and c');
});

test('a message says what would be right and what was there', () => {
  expect(expected('a pillar')({ input: 'x' })).toBe('expected a pillar; got "x"');
  expect(expected('a pillar')({})).toBe('expected a pillar; got nothing');
});
