import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hedgeLexicon } from './hedge-lexicon.js';
import { hedgesIn } from './hedges-in.js';

const found = (text: string) => [...hedgesIn(text)].map(({ words }) => words);

describe('hedgesIn', () => {
  it('gives the hedge, its coding and its place', () => {
    expect([...hedgesIn('They are Reportedly sold')]).toEqual([
      {
        words: 'Reportedly',
        coding: { kind: 'certainty', degree: 'reported' },
        start: 9,
        end: 19,
      },
    ]);
  });

  it.each([
    ['Some often may be, sometimes', ['Some', 'often', 'may', 'sometimes']],
    ['most often Thailand, most often', ['most often', 'most often']],
    ['Most groups often work', ['Most', 'often']],
    ['to a much lesser extent, many', ['to a much lesser extent', 'many']],
    ['Small number of women; small numbers', ['Small number', 'small numbers']],
    ['but more victims were among those', ['more victims']],
    ['allegedly, alleged; suspected cases', ['allegedly', 'alleged', 'suspected']],
    ['particularly-vulnerable', ['particularly']],
  ])('finds the hedges of %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'in a more timely manner, and more difficult',
    'In May 2011',
    'May',
    'someone, oftentimes, almosts, unsuspected, mostness',
    'the most vulnerable, at most ten, as many as ten',
    'how many, so many, too many',
    '\u017Fome',
    '',
  ])('finds none in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds every entry of the lexicon by itself, and only those with a coding', () => {
    for (const { words, coding } of hedgeLexicon) {
      expect(found(`x ${words} x`)).toEqual(coding === null ? [] : [words]);
    }
  });

  it('never throws, and gives the words at the place that it names', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 3 }),
          fc.constantFrom(...hedgeLexicon.map(({ words }) => words)),
        ),
      )
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, (given) => {
        for (const { words, start, end } of hedgesIn(given)) {
          expect(given.slice(start, end)).toBe(words);
        }
      }),
    );
  });
});
