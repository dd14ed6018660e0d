import { expect, test } from 'vitest';
import { hedgeSchema } from '../../parts/hedge/schema.js';
import { hedgeLexicon, hedgesIn, notHedges } from './hedges-in.js';

const entries = Object.entries(hedgeLexicon).flatMap(([kind, degrees]) =>
  Object.entries<string>(degrees).map(([words, degree]) => ({ words, kind, degree })),
);

test.each(entries)('$words is found, with a coding of the model', (entry) => {
  const { words, kind, degree } = entry;
  expect(words).toMatch(/^[a-z ]+$/);
  expect([...hedgesIn(`They ${words} return.`)]).toEqual([
    { text: words, kind, degree, start: 5, end: 5 + words.length },
  ]);
  expect(hedgeSchema.safeParse({ kind, degree, phrase: words }).success).toBe(true);
});

test.each([
  ['Some often may be, sometimes', ['Some', 'often', 'may', 'sometimes']],
  ['Most groups; most often Thailand, often', ['Most', 'most often', 'often']],
  ['but more victims were among those', ['more victims']],
  ['particularly-vulnerable', ['particularly']],
  ['in a more timely manner, and more difficult', []],
  ['someone, oftentimes, almosts, unsuspected, mostness', []],
  ['In May 2011', []],
  ['\u017Fome', []],
  [notHedges.join(', '), []],
])('the hedges of %j are %j', (text, expected) => {
  expect([...hedgesIn(text)].map((hedge) => hedge.text)).toEqual(expected);
});
