import { expect, test } from 'vitest';
import { vocabularies } from './vocabularies.js';

test.each(vocabularies)('every term of $id has a meaning of its own', ({ meanings, terms }) => {
  expect(Object.keys(meanings).sort()).toEqual([...terms].sort());
  const texts = Object.values(meanings);
  for (const text of texts) expect(text).toMatch(/^\w.*[^.]$/);
  expect(new Set(texts).size).toBe(texts.length);
});
