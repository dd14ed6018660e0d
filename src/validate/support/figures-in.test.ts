import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresIn } from './figures-in.js';

/** The figures of a text in short: the value, and how it is read if not as a plain number. */
const read = (text: string) =>
  figuresIn(text).map(({ value, reading }) => (reading === 'number' ? value : [value, reading]));

test('a figure has its text and its place, in order', () => {
  expect(figuresIn('two of 1,250 persons')).toEqual([
    { text: 'two', value: 2, reading: 'number', start: 0, end: 3 },
    { text: '1,250', value: 1250, reading: 'number', start: 7, end: 12 },
  ]);
});

test('every number in words up to ninety-nine is read', () => {
  const small =
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    );
  const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
  const joined = tens.flatMap((ten) => [
    ten,
    ...small.slice(1, 10).map((unit) => `${ten}-${unit}`),
  ]);
  for (const [value, words] of [...small, ...joined].entries()) {
    expect(read(`The police found ${words} cases.`)).toEqual([value]);
  }
});

test.each([
  ['Twelve men, NINETEEN women', [12, 19]],
  ['two hundred, three thousand, four million', [200, 3000, 4_000_000]],
  ['two hundred thousand, five billion', [200_000, 5_000_000_000]],
  ['37.5 percent, 40%, 1.1 million', [37.5, 40, 1_100_000]],
  ['2,010 persons, 3000 persons, 12010 cases', [2010, 3000, 12010]],
  [
    'from $70 to US$ 1,250.50 and $2.5 million',
    [
      [70, 'amount'],
      [1250.5, 'amount'],
      [2_500_000, 'amount'],
    ],
  ],
  [
    'in 2010-11, 2012/13 and 2014–15, mid-2016.',
    [2010, 2011, 2012, 2013, 2014, 2015, 2016].map((year) => [year, 'year']),
  ],
  [
    'on March 7, 2011 and 8 June',
    [
      [7, 'day'],
      [2011, 'year'],
      [8, 'day'],
    ],
  ],
  ['in June 32 cases; in June 0 cases', [32, 0]],
  ['in June $5 was paid', [[5, 'amount']]],
  ['in May 2011', [[2011, 'year']]],
  ["Article 134: five years' to life", [134, 5]],
  ['a two-year term, a 24-hour hotline', [2, 24]],
  ['on Tier 2 for two years', [2]],
  ['zero convictions; one conviction; a one-year term; the one official', [0, 1, 1, 1]],
])('the figures of %j', (text, figures) => {
  expect(read(text)).toEqual(figures);
});

describe('no figure', () => {
  test.each([
    'the 18th century, the 2nd time',
    'an H-2A visa, a T-2 visa, the B52s',
    'remained on Tier 2 Watch List',
    'one third of women, two-thirds, one half, three-quarters, one-fourth, two fifths of men',
    'one sixth, one-eighth, one tenth, one quarter',
    'zero tolerance, zero-tolerance',
    'no one reported; any one time; each one counted',
    'one of them, one another, one or more, the one who left',
    "one's home, at least one, this one.",
    'one-stop center',
    'someone, often, freight, tenth, weighty, seventh',
    'ſix men',
    '1,2345 or 12,500th',
  ])('in %j', (text) => {
    expect(read(text)).toEqual([]);
  });
});

test('a number written with separators is read back', () => {
  fc.assert(
    fc.property(fc.nat({ max: 10_000_000 }), (number) => {
      const text = `about ${number.toLocaleString('en-US')} persons`;
      expect(figuresIn(text).map(({ value }) => value)).toEqual([number]);
    }),
  );
});

test('any text has its figures where they say', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const figure of figuresIn(text)) {
        expect(text.slice(figure.start, figure.end)).toBe(figure.text);
      }
    }),
  );
});
