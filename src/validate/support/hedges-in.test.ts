import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hedgeSchema } from '../../parts/hedge/schema.js';
import { hedgeLexicon, hedgesIn, notHedges } from './hedges-in.js';

const entries = Object.entries(hedgeLexicon).flatMap(([kind, degrees]) =>
  Object.entries(degrees).flatMap(([degree, wordings]) =>
    wordings.map((wording) => ({ wording, kind, degree })),
  ),
);

/** The hedges of a text in short: the wording, and its degree. */
const read = (text: string) => [...hedgesIn(text)].map(({ text, degree }) => [text, degree]);

test.each(entries)('$wording is found, with a coding of the model', ({ wording, kind, degree }) => {
  expect(wording).toMatch(/^(\((#|[a-z |]+)\) )?[a-z ]+( \((#|[a-z |]+)\))?$/);
  const phrase = wording.replace(/ ?\(.+?\) ?/g, '');
  const inContext = wording.replace(/\(([^|]+?)(\|.+)?\)/, '$1').replace('#', '12');
  expect([...hedgesIn(`Those ${inContext} return.`)]).toContainEqual(
    expect.objectContaining({ text: phrase, kind, degree }),
  );
  expect(hedgeSchema.safeParse({ kind, degree, phrase }).success).toBe(true);
});

test('no wording is listed twice', () => {
  const wordings = [...entries.map(({ wording }) => wording), ...notHedges];
  expect(wordings).toEqual([...new Set(wordings)]);
});

test('a hedge has its text and its place', () => {
  expect([...hedgesIn('They often return.')]).toEqual([
    { text: 'often', kind: 'frequency', degree: 'often', start: 5, end: 10 },
  ]);
});

test.each([
  ['Some often may be, sometimes', ['Some', 'often', 'may', 'sometimes']],
  ['Most groups; most often Thailand, often', ['Most', 'most often', 'often']],
  ['but more victims were among those', ['more victims']],
  ['particularly-vulnerable', ['particularly']],
])('the hedges of %j are %j', (text, expected) => {
  expect([...hedgesIn(text)].map((hedge) => hedge.text)).toEqual(expected);
});

describe('a word that limits a figure or a quantity', () => {
  test.each([
    ['about 50 miners', 'about', 'about'],
    ['around half of the miners', 'around', 'about'],
    ['some 400 miners', 'some', 'about'],
    ['some miners', 'some', 'some'],
    ['roughly two-thirds of them', 'roughly', 'about'],
    ['almost 40 percent', 'almost', 'nearly'],
    ['almost entirely', 'almost', 'almost-all'],
    ['nearly $2,000 each', 'nearly', 'nearly'],
    ['nearly all of them', 'nearly all', 'almost-all'],
    ['over one hundred and twenty cases', 'over', 'more-than'],
    ['over €500', 'over', 'more-than'],
    ['more than LAK 5,000,000', 'more than', 'more-than'],
    ['more than the equivalent of $70', 'more than', 'more-than'],
    ['no more than five trainings', 'no more than', 'up-to'],
    ['up to a dozen boats', 'up to', 'up-to'],
    ['as many as 30 boats', 'as many as', 'up-to'],
    ['fewer than six shelters', 'fewer than', 'less-than'],
    ['fewer shelters', 'fewer', 'fewer'],
    ['At least 12', 'At least', 'at-least'],
    ['fined 30 dollars or more', 'or more', 'at-least'],
  ])('in %j', (text, phrase, degree) => {
    expect(read(text)).toEqual([[phrase, degree]]);
  });
});

describe('the longest of several wordings', () => {
  test.each([
    ['a limited number of shelters', 'limited number', 'limited'],
    ['hundreds of thousands of workers', 'hundreds of thousands', 'hundreds-of-thousands'],
    ['A few inspectors', 'A few', 'small-number'],
    ['few inspectors', 'few', 'few'],
    ['could not be verified', 'could not be verified', 'unconfirmed'],
    ['it was unclear whether they left', 'unclear', 'unclear'],
    ['the majority of dancers', 'majority', 'most'],
    ['are believed to enter', 'believed', 'believed'],
    ['appeared to know', 'appeared', 'apparent'],
    ['there were reports that guards slept', 'reports', 'reported'],
  ])('in %j', (text, phrase, degree) => {
    expect(read(text)).toEqual([[phrase, degree]]);
  });
});

describe('no hedge', () => {
  test.each([
    'in a more timely manner, and more difficult',
    'someone, oftentimes, almosts, unsuspected, mostness, thousandsth',
    'In May 2011, in MAY',
    '\u017Fome',
    'campaigns about trafficking, information about 12 visas, around the lake, over the year',
    'over two years; over one year; handed over to the police; up to the court',
    'the majority ethnic group, the largest fleet',
    'the guard appeared in court and thought of home; a bridge believed safe',
    'the law is unclear; the number is unknown',
    'as soon as possible, where possible',
    'officials could not travel, and were more likely to stay',
    'in the past few years',
    'commonly known as the harbor law',
    'received reports of abuse',
  ])('in %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  test.each(notHedges)('%s', (wording) => {
    expect(read(wording.replace(/[()]/g, '').replace('#', '3'))).toEqual([]);
  });
});

test('any text has its hedges where they say', () => {
  const word = fc.constantFrom(...entries.flatMap(({ wording }) => wording.split(/[ ()|]+/)), '12');
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const text = words.join(' ');
      for (const { start, end, text: found } of hedgesIn(text)) {
        expect(text.slice(start, end)).toBe(found);
      }
    }),
  );
});
