import { expect, it } from 'vitest';
import { inContext } from './in-context.js';

it('gives a stretch with whole words before and after it', () => {
  const text = 'a b c d e f STRETCH g h i j k l';
  expect(inContext(text, { start: 12, end: 19 })).toBe('… c d e f STRETCH g h i j …');
  expect(inContext('two words', { start: 0, end: 3 })).toBe('two words');
});
