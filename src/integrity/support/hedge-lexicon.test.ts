import { expect, it } from 'vitest';
import { hedgeLexicon } from './hedge-lexicon.js';

it('has each entry once, in small letters, with nothing that a pattern would read as a sign', () => {
  const words = hedgeLexicon.map((entry) => entry.words);
  expect(new Set(words).size).toBe(words.length);
  for (const entry of words) expect(entry).toMatch(/^[a-z]+(?: [a-z]+)*$/);
});
