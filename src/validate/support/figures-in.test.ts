import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresIn } from './figures-in.js';

const read = (text: string) => figuresIn(text).map(({ value, reading }) => [value, reading]);

describe('figuresIn', () => {
  it('finds figures where they stand, in order', () => {
    const text = 'two of 1,250 persons';
    expect(figuresIn(text)).toEqual([
      { text: 'two', value: 2, reading: 'number', start: 0, end: 3 },
      { text: '1,250', value: 1250, reading: 'number', start: 7, end: 12 },
    ]);
  });

  it('reads every number in words up to ninety-nine', () => {
    const small =
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
        ' ',
      );
    const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
    const all = [
      ...small,
      ...tens.flatMap((ten) => [ten, ...small.slice(1, 10).map((unit) => `${ten}-${unit}`)]),
    ];
    expect(all).toHaveLength(100);
    for (const [value, words] of all.entries()) {
      expect(read(`The police found ${words} cases.`)).toEqual([[value, 'number']]);
    }
  });

  it.each([
    ['two hundred', 200],
    ['three thousand', 3_000],
    ['four million', 4_000_000],
    ['five billion', 5_000_000_000],
  ])('reads %j', (words, value) => {
    expect(read(`some ${words} dollars`)).toEqual([[value, 'number']]);
  });

  it.each([
    'two-thirds',
    'one third',
    'three-quarters',
    'one-fourth',
    'one fifth',
    'two-fifths',
    'one sixth',
    'one-eighth',
    'one tenth',
    'one quarter',
    'one half',
  ])('reads no figure in the part of a whole: %j', (words) => {
    expect(read(`some ${words} of them`)).toEqual([]);
  });

  it.each([
    [
      'In 2010–11, cases rose',
      [
        [2010, 'year'],
        [2011, 'year'],
      ],
    ],
    [
      'between June 1 and June 31',
      [
        [1, 'day'],
        [31, 'day'],
      ],
    ],
    ['in June 32 cases', [[32, 'number']]],
    ['in June 0 cases', [[0, 'number']]],
    ['in June $5 was paid', [[5, 'amount']]],
    ['in 12010 cases', [[12010, 'number']]],
    ['on Tier 2 for two years', [[2, 'number']]],
  ] as const)('reads %j', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });

  it.each([
    [
      '49 cases, 69 offenders',
      [
        [49, 'number'],
        [69, 'number'],
      ],
    ],
    [
      '37.5 percent and 40%',
      [
        [37.5, 'number'],
        [40, 'number'],
      ],
    ],
    [
      'from $70 to $1,250.50',
      [
        [70, 'amount'],
        [1250.5, 'amount'],
      ],
    ],
    [
      'US$ 5 and US$31,000',
      [
        [5, 'amount'],
        [31000, 'amount'],
      ],
    ],
    [
      '$2.5 million, 3 thousand',
      [
        [2_500_000, 'amount'],
        [3000, 'number'],
      ],
    ],
    ['1.1 million', [[1_100_000, 'number']]],
    [
      'in 2010, mid-2011.',
      [
        [2010, 'year'],
        [2011, 'year'],
      ],
    ],
    [
      'in 2010-11 and 2012/13',
      [
        [2010, 'year'],
        [2011, 'year'],
        [2012, 'year'],
        [2013, 'year'],
      ],
    ],
    ['2,010 persons', [[2010, 'number']]],
    ['3000 persons', [[3000, 'number']]],
    [
      'on March 7, 2011',
      [
        [7, 'day'],
        [2011, 'year'],
      ],
    ],
    [
      'on 7 March 2011',
      [
        [7, 'day'],
        [2011, 'year'],
      ],
    ],
    ['in May 2011', [[2011, 'year']]],
    ['Article 134', [[134, 'number']]],
    ["five years' to life", [[5, 'number']]],
    [
      'Twelve men, NINETEEN women',
      [
        [12, 'number'],
        [19, 'number'],
      ],
    ],
    [
      'twenty, twenty-one, ninety-nine',
      [
        [20, 'number'],
        [21, 'number'],
        [99, 'number'],
      ],
    ],
    [
      'five hundred, two hundred thousand',
      [
        [500, 'number'],
        [200_000, 'number'],
      ],
    ],
    [
      'a two-year term, a 24-hour hotline',
      [
        [2, 'number'],
        [24, 'number'],
      ],
    ],
    ['zero convictions', [[0, 'number']]],
    ['one conviction', [[1, 'number']]],
    ['a one-year term', [[1, 'number']]],
    ['the one official convicted', [[1, 'number']]],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'the 18th century, the 2nd time',
    'an H-2A visa, a T-2 visa, the B52s',
    'remained on Tier 2 Watch List',
    'one third of women, two-thirds of men',
    'zero tolerance, zero-tolerance',
    'no one reported; any one time; each one counted',
    'one of them, one another, one or more, the one who left',
    "one's home, at least one, this one.",
    'one-stop center',
    'someone, often, freight, tenth, weighty, seventh',
    'the only remaining none',
  ])('reads no figure in %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('reads nothing into letters that only look like those of a number word', () => {
    expect(read('ſix men')).toEqual([]);
  });

  it('does not take part of a figure', () => {
    expect(read('1,2345 or 12,500th')).toEqual([]);
  });

  it('reads back any number that is written with separators', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000_000 }), (number) => {
        const text = `about ${number.toLocaleString('en-US')} persons`;
        expect(figuresIn(text).map(({ value }) => value)).toEqual([number]);
      }),
    );
  });

  it('never throws, and gives the text at the place that it names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const figure of figuresIn(text)) {
          expect(text.slice(figure.start, figure.end)).toBe(figure.text);
        }
      }),
    );
  });
});
