import { expect, it } from 'vitest';
import { firstWords } from './first-words.js';

it('gives the first words, and says that there are more', () => {
  expect(firstWords('one two three', 3)).toBe('one two three');
  expect(firstWords('one two  three four', 3)).toBe('one two three …');
  expect(firstWords('')).toBe('');
});
