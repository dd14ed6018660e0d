import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresIn } from './figures-in.js';

/** The figures of a text in short: the value, and if it isn't a plain number, how it is read, with its currency or unit. */
const read = (text: string) =>
  figuresIn(text).map(({ value, reading, currency, unit }) => {
    if (reading === 'number') return value;
    const measure = currency === undefined ? unit : currency;
    return measure === undefined ? [value, reading] : [value, reading, measure];
  });

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
  ['37.5 percent, 40%, 1.1 million', [[37.5, 'percent'], [40, 'percent'], 1_100_000]],
  ['2,010 persons, 3000 persons, 12010 cases', [2010, 3000, 12010]],
  [
    'from $70 to US$ 1,250.50 and $2.5 million',
    [
      [70, 'amount', 'USD'],
      [1250.5, 'amount', 'USD'],
      [2_500_000, 'amount', 'USD'],
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
  ['in June $5 was paid', [[5, 'amount', 'USD']]],
  ['in May 2011', [[2011, 'year']]],
  ["Article 134: five years' to life", [134, [5, 'duration', 'years']]],
  [
    'a two-year term, a 24-hour hotline',
    [
      [2, 'duration', 'years'],
      [24, 'duration', 'hours'],
    ],
  ],
  ['on Tier 2 for two years', [[2, 'duration', 'years']]],
  ['a change of -12, −5 cases (–3), minus two, 10-12', [-12, -5, -3, -2, 10, 12]],
  [
    'a change of -$40, 10 -12 percent',
    [
      [-40, 'amount', 'USD'],
      [10, 'percent'],
      [12, 'percent'],
    ],
  ],
  ['12\u00a0000 and 3\u202f500 persons', [12_000, 3500]],
  ['zero convictions; one conviction; the one official', [0, 1, 1]],
])('the figures of %j', (text, figures) => {
  expect(read(text)).toEqual(figures);
});

describe('a number in words', () => {
  test.each([
    ['one hundred and twelve guards', [112]],
    ['one hundred twelve guards', [112]],
    ['two hundred and five thousand kites', [205_000]],
    ['two thousand five hundred kites', [2500]],
    ['one million two hundred thousand and six kites', [1_200_006]],
    ['a hundred boats, a thousand boats, a million boats', [100, 1000, 1_000_000]],
    ['half a million kites', [500_000]],
    ['a dozen boats, half a dozen boats, two dozen boats, 3 dozen boats', [12, 6, 24, 36]],
    ['between two hundred and five hundred', [200, 500]],
    ['between one thousand and two thousand five hundred', [1000, 2500]],
    ['two and a half years', [[2.5, 'duration', 'years']]],
  ])('%j', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });
});

describe('a figure by what is around it', () => {
  test.each([
    ['a third of them, half of them', [1 / 3, 1 / 2].map((value) => [value, 'fraction'])],
    ['Two-thirds, one half, more than half', [2 / 3, 1 / 2, 1 / 2].map((v) => [v, 'fraction'])],
    ['one in five boats, one out of 10', [1 / 5, 1 / 10].map((value) => [value, 'fraction'])],
    ['forty percent, 5 per cent, 2.5 %', [40, 5, 2.5].map((value) => [value, 'percent'])],
    ['12 of 18 provinces', [12, 18]],
    ['as young as 11; aged 14', [11, 14].map((value) => [value, 'age'])],
    ['a 15-year-old boy, 16 years old', [15, 16].map((value) => [value, 'age'])],
    ['girls under 18, and those under the age of 14', [18, 14].map((value) => [value, 'age'])],
    ['under 18 boats, the first two quarters', [18, 2]],
    [
      '€500, £1,000, ₭5,000 and LAK 5,000,000',
      [
        [500, 'amount', 'EUR'],
        [1000, 'amount', 'GBP'],
        [5000, 'amount', 'LAK'],
        [5_000_000, 'amount', 'LAK'],
      ],
    ],
    [
      '8 Ost francs, 9 Lao kip, 2 million kip, 2000 baht, 300 Philippine pesos, 40 pesos, 6 U.S. dollars, 7 EUR',
      [
        [8, 'amount', null],
        [9, 'amount', 'LAK'],
        [2_000_000, 'amount', 'LAK'],
        [2000, 'amount', 'THB'],
        [300, 'amount', 'PHP'],
        [40, 'amount', null],
        [6, 'amount', 'USD'],
        [7, 'amount', 'EUR'],
      ],
    ],
    ['40 pounds of fish, 3 NGO boats, UN 3', [40, 3, 3]],
    ['no victims; None left; did not arrest any guards', [0, 0, 0].map((v) => [v, 'none'])],
    ['did not report any cases, no longer, no more, no one, no information', []],
  ])('%j', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });
});

describe('a range shares what one of its figures says', () => {
  test.each([
    [
      '10 to 100 million kip ($1,250 to $12,500)',
      [
        [10_000_000, 'amount', 'LAK'],
        [100_000_000, 'amount', 'LAK'],
        [1250, 'amount', 'USD'],
        [12_500, 'amount', 'USD'],
      ],
    ],
    [
      'between 5 and 15 years, five to 15 years',
      [5, 15, 5, 15].map((years) => [years, 'duration', 'years']),
    ],
    ['30 to 40 percent', [30, 40].map((value) => [value, 'percent'])],
    ['aged 15 to 17, ages 12-14', [15, 17, 12, 14].map((value) => [value, 'age'])],
    ['15- to 17-year-old boys', [15, 17].map((value) => [value, 'age'])],
    ['between the ages of 12 and 16', [12, 16].map((value) => [value, 'age'])],
    [
      '$1 to $2 million, $10 to 20',
      [1_000_000, 2_000_000, 10, 20].map((value) => [value, 'amount', 'USD']),
    ],
    ['500 to 2 million boats', [500, 2_000_000]],
    ['five boats and two million kites', [5, 2_000_000]],
    [
      'one year and one month to 15 years',
      [
        [13, 'duration', 'months'],
        [15, 'duration', 'years'],
      ],
    ],
    [
      'between three years and six months and nine years',
      [
        [42, 'duration', 'months'],
        [9, 'duration', 'years'],
      ],
    ],
    [
      'between one year and 18 months',
      [
        [1, 'duration', 'years'],
        [18, 'duration', 'months'],
      ],
    ],
  ])('%j', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });
});

describe('no figure', () => {
  test.each([
    'the 18th century, the 2nd time',
    'an H-2A visa, a T-2 visa, the B52s',
    'remained on Tier 2 Watch List',
    'the first half of the year, a third country, half-sisters, a quarter-final',
    'a 24/7 hotline, 1/2 of it, 12/13',
    'at 12:30, a ratio of 3:1, 12°, ±12, 5‰, a 3× rise, #12, No.№12, §12',
    'dozens, hundreds of boats, thousands, tens of thousands, millions',
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

test('a number written in words is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 999_999 }), (number) => {
      expect(read(`about ${inWords(number)} kites`)).toEqual([number]);
    }),
  );
});

/** A number below a million in words. */
function inWords(number: number): string {
  const small =
    ' one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    );
  const tens = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
  if (number < 20) return small[number] ?? '';
  if (number < 100) {
    return [tens[Math.floor(number / 10)], small[number % 10]].filter(Boolean).join('-');
  }
  const [size, name] = number < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const rest = inWords(number % size);
  const head = `${inWords(Math.floor(number / size))} ${name}`;
  if (rest === '') return head;
  return number % size < 100 ? `${head} and ${rest}` : `${head} ${rest}`;
}

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
