import { expect, it } from 'vitest';
import { hedgeSchema } from '../../parts/hedge/schema.js';
import { hedgeLexicon } from './hedge-lexicon.js';
import { hedgesIn } from './hedges-in.js';

it('has each entry once, in small letters, with nothing that a pattern would read as a sign', () => {
  const words = hedgeLexicon.map((entry) => entry.words);
  expect(new Set(words).size).toBe(words.length);
  for (const entry of words) expect(entry).toMatch(/^[a-z]+(?: [a-z]+)*$/);
});

it('codes each by a kind and a degree that the model has', () => {
  for (const { coding, words } of hedgeLexicon) {
    if (coding === null) continue;
    expect(hedgeSchema.safeParse({ ...coding, phrase: words }).error).toBe(undefined);
  }
});

it('is found word for word, with its own coding', () => {
  for (const { coding, words } of hedgeLexicon) {
    const found = [...hedgesIn(`They ${words} return.`)];
    expect(found.map((hedge) => [hedge.words, hedge.coding])).toEqual(
      coding === null ? [] : [[words, coding]],
    );
  }
});
