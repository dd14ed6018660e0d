import { describe, expect, test } from 'vitest';
import { problems } from '../../tests/example/problems.js';
import { exampleDataset } from '../../tests/example/schemas-example.js';
import {
  organizationSchema,
  placeSchema,
  recommendationSchema,
  reportSchema,
  statisticSchema,
  victimCategorySchema,
} from '../schemas.js';

const { report } = exampleDataset;
const [statistic] = exampleDataset.statistics;
const [victimCategory] = exampleDataset.victimCategories;
const [recommendation] = exampleDataset.recommendations;
const [organization] = exampleDataset.organizations;
const [country, city] = exampleDataset.places;

describe('a statistic', () => {
  const money = { currency: 'USD', equivalent: true };

  test.each([
    { kind: 'exact', value: 5 },
    { kind: 'estimate', value: 5 },
    { kind: 'range', minimum: 5, maximum: 6, qualifier: null },
  ])('in US dollars says so in its quantity, and no other does: $kind', (quantity) => {
    const unit = 'us-dollars';
    expect(problems(statisticSchema, { ...statistic, unit, quantity })).toEqual([
      'quantity.money: expected the currency of the amount, as the unit is "us-dollars"; got nothing',
    ]);
    expect(problems(statisticSchema, { ...statistic, quantity: { ...quantity, money } })).toEqual([
      'quantity.money: expected no currency, as the unit is "convictions"; got an object',
    ]);
    expect(problems(statisticSchema, { ...statistic, quantity })).toEqual([]);
    const dollars = { ...statistic, unit, quantity: { ...quantity, money } };
    expect(problems(statisticSchema, dollars)).toEqual([]);
  });

  test.each([
    { kind: 'verbal', phrase: 'a small sum' },
    { kind: 'missing', reason: 'not-provided', phrase: 'no details', occurred: 'yes' },
  ])('in US dollars without a number has no currency: $kind', (quantity) => {
    expect(problems(statisticSchema, { ...statistic, unit: 'us-dollars', quantity })).toEqual([]);
  });

  test('has a measure of the vocabulary', () => {
    expect(problems(statisticSchema, { ...statistic, measure: 'conviction-rate' })).toEqual([
      expect.stringMatching(
        /^measure: expected a measure: "alleged-offenders", .* or "victims-returned"; got "conviction-rate"$/,
      ),
    ]);
  });

  test('is a statistic', () => {
    expect(problems(statisticSchema, { ...statistic, kind: 'finding' })).toEqual([
      'kind: expected "statistic"; got "finding"',
    ]);
  });
});

describe('a victim category', () => {
  test('emphasizes only groups that it has', () => {
    const who = { ...victimCategory?.who, groups: ['men', 'boys'], emphasized: ['men', 'girls'] };
    expect(problems(victimCategorySchema, { ...victimCategory, who })).toEqual([
      'who.emphasized.1: expected one of the groups, which are "men", "boys"; got "girls"',
    ]);
  });
});

test('a list that may be empty is asked for without a number', () => {
  expect(problems(statisticSchema, { ...statistic, hedges: null })).toContain(
    'hedges: expected a list of hedges; got null',
  );
});

describe('a recommendation', () => {
  test.each([0, 1.5])('is not number %d in the list', (ordinal) => {
    expect(problems(recommendationSchema, { ...recommendation, ordinal })).toEqual([
      `ordinal: expected a whole number from 1; got ${ordinal}`,
    ]);
  });

  test('has pillars by our coding only', () => {
    expect(problems(recommendationSchema, { ...recommendation, pillarsInferred: false })).toEqual([
      'pillarsInferred: expected true; got false',
    ]);
  });
});

describe('an organization', () => {
  test('says null where it is part of none, and tied to no country', () => {
    expect(
      problems(organizationSchema, { ...organization, partOf: undefined, country: undefined }),
    ).toEqual([
      'partOf: expected the id of the organization of which it is a part, or null where the report does not say (lower-case letters and digits, in words joined by single hyphens); got nothing',
      'country: expected an ISO 3166-1 alpha-2 code, or null where the report ties it to no country (two capital letters); got nothing',
    ]);
  });
});

describe('a place', () => {
  test('has codes if it is a country', () => {
    expect(problems(placeSchema, { ...country, codes: null })).toEqual([
      'codes: expected the codes of the country, for a place of type "country"; got null',
    ]);
  });

  test('has no codes if it is none', () => {
    expect(problems(placeSchema, { ...city, codes: country?.codes })).toEqual([
      'codes: expected null, as only countries have codes, for a place of type "city"; got an object',
    ]);
  });

  test('has codes of the right form', () => {
    const codes = { alpha2: 'xa', alpha3: 'XA', numeric: '9' };
    expect(problems(placeSchema, { ...country, codes })).toEqual([
      'codes.alpha2: expected an ISO 3166-1 alpha-2 code (two capital letters); got "xa"',
      'codes.alpha3: expected an ISO 3166-1 alpha-3 code (three capital letters); got "XA"',
      'codes.numeric: expected an ISO 3166-1 numeric code (three digits, as text); got "9"',
    ]);
  });

  test.each(['0041', 'a004', '004a', '04', ''])(
    'has three digits in its numeric code: %j',
    (numeric) => {
      const codes = { alpha2: 'XA', alpha3: 'XAA', numeric };
      expect(problems(placeSchema, { ...country, codes })).toEqual([
        `codes.numeric: expected an ISO 3166-1 numeric code (three digits, as text); got ${JSON.stringify(numeric)}`,
      ]);
    },
  );

  test.each(['XAAA', 'aXAA', 'XAAa', ' XAA', 'XA'])(
    'has three capital letters in its longer code: %j',
    (alpha3) => {
      const codes = { alpha2: 'XA', alpha3, numeric: '004' };
      expect(problems(placeSchema, { ...country, codes })).toEqual([
        `codes.alpha3: expected an ISO 3166-1 alpha-3 code (three capital letters); got ${JSON.stringify(alpha3)}`,
      ]);
    },
  );

  test('keeps the leading zeros of a numeric code', () => {
    const codes = { alpha2: 'XA', alpha3: 'XAA', numeric: '004' };
    expect(placeSchema.parse({ ...country, codes }).codes?.numeric).toBe('004');
  });
});

describe('a report', () => {
  test.each(['2012-6-19', '19 June 2012', '2012-02-30', '2012-06-19T00:00:00Z', ''])(
    'was not published on %j',
    (published) => {
      expect(problems(reportSchema, { ...report, published })).toEqual([
        `published: expected a day in ISO 8601, such as "2012-06-19"; got "${published}"`,
      ]);
    },
  );

  test.each([12, 2012.5, 20_120, '2012'])('is not of the year %j', (year) => {
    expect(problems(reportSchema, { ...report, year })).toEqual([
      `year: expected a year of four digits, as a number; got ${JSON.stringify(year)}`,
    ]);
  });

  test('is on a tier', () => {
    expect(problems(reportSchema, { ...report, tier: 2 })).toEqual([
      'tier: expected a tier: "1", "2", "2 Watch List", "3" or "Special Case"; got 2',
    ]);
  });

  test('has a reporting period that ends after it starts', () => {
    const reportingPeriod = {
      ...report.reportingPeriod,
      start: '2012-03-31',
      end: '2011-04-01',
    };
    expect(problems(reportSchema, { ...report, reportingPeriod })).toEqual([
      'reportingPeriod.end: expected a last day not before the first, which is "2012-03-31"; got "2011-04-01"',
    ]);
    const oneDay = { ...reportingPeriod, end: reportingPeriod.start };
    expect(problems(reportSchema, { ...report, reportingPeriod: oneDay })).toEqual([]);
  });

  test.each(['2017-10-19', '2017-10-19T08:56:00Z', '2017-10-19T15:56:00+07:00'])(
    'has a copy taken at %s',
    (accessed) => {
      const source = { ...report.source, accessed };
      expect(problems(reportSchema, { ...report, source })).toEqual([]);
    },
  );

  test('has a copy that can be found and known again', () => {
    const source = {
      ...report.source,
      url: ' http://example.org',
      sha256: 'ABCDEF'.padEnd(64, '0'),
      codePoints: 0,
      accessed: 'yesterday',
    };
    expect(problems(reportSchema, { ...report, source })).toEqual([
      'source.url: expected the address of a page, beginning with http:// or https://; got " http://example.org"',
      'source.sha256: expected a SHA-256 (64 hexadecimal digits in lower case); got "ABCDEF0000000000000000000000000000000000000000000000000000000000"',
      'source.codePoints: expected a whole number from 1; got 0',
      'source.accessed: expected a day or a time in ISO 8601, such as "2017-10-19" or "2017-10-19T08:56:00Z"; got "yesterday"',
    ]);
  });

  test.each([
    ['url', 'http://example.org/a b'],
    ['url', 'see http://example.org'],
    ['sha256', `${'0'.repeat(64)}0`],
    ['sha256', `x${'0'.repeat(64)}`],
    ['sha256', '0'.repeat(63)],
  ])('has a copy whose %s is that and no more: %j', (field, wrong) => {
    const source = { ...report.source, [field]: wrong };
    expect(problems(reportSchema, { ...report, source })).toEqual([
      expect.stringMatching(new RegExp(`^source\\.${field}: expected .+; got "`)),
    ]);
  });
});
