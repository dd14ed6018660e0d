import {
  getFinding,
  getLegalProvision,
  getOrganization,
  getPassage,
  getPlace,
  getRecommendation,
  getStatistic,
  getVictimCategory,
} from 'tip-report-laos-2012';
import { describe, expect, test } from 'vitest';
import type { ZodType } from 'zod';
import { velmora } from '../../tests/example/example-report.js';
import { expectRejection, problems, type Rejection } from '../../tests/example/schema-problems.js';
import {
  ageRangeSchema,
  findingSchema,
  legalInstrumentSchema,
  legalStatusSchema,
  metadataSchema,
  organizationSchema,
  passageSchema,
  placeSchema,
  recommendationSchema,
  statisticSchema,
  victimCategorySchema,
} from '../schemas.js';

const from = { from: velmora };
const { metadata: report } = velmora;
const statistic = getStatistic('convictions-2030', from);
const category = getVictimCategory('men-and-women', from);
const { instrument } = getLegalProvision('labor-code-article-7', from);
const action = getFinding('shelter-run', from);
const country = getPlace('velmora', from);
const passage = getPassage('prosecution.1', from);

const untrimmed = ['', ' ', ' Velmora', 'Velmora\n', '\u00a0Velmora'];
const notCounted = [0, 1.5, -1, Number.NaN, '1'];
const counted = 'a whole number from 1';

const rejected: readonly (readonly [ZodType, unknown, readonly Rejection[]])[] = [
  [
    victimCategorySchema,
    { ...category, who: { ...category.who, emphasized: ['men'] } },
    [['who.emphasized.0', ['girls'], 'one of the groups, which are "men", "women"']],
  ],
  [
    ageRangeSchema,
    { minimum: 15, maximum: 17, phrase: 'aged 15 to 17' },
    [
      ['minimum', [-1, 1.5, '15'], 'an age in whole years, or null'],
      ['maximum', [14], 'a maximum not below the minimum, which is 15'],
    ],
  ],
  [
    recommendationSchema,
    getRecommendation('train-coast-guard', from),
    [
      ['ordinal', notCounted, counted],
      ['pillarsInferred', [false], 'true'],
    ],
  ],
  [legalInstrumentSchema, instrument, [['articles.0', [null], 'the number of an article']]],
  [
    organizationSchema,
    getOrganization('government', from),
    [['country', [undefined], 'an ISO 3166-1 alpha-2 code, or null']],
  ],
  [
    placeSchema,
    country,
    [
      ['codes', [null], 'the codes of the country, for a place of type "country"'],
      ['codes.alpha2', ['xv', 'XVE'], 'an ISO 3166-1 alpha-2 code (two capital letters)'],
      ['codes.alpha3', ['XVEE', 'aXVE', 'XVEa', ' XVE', 'XV'], 'an ISO 3166-1 alpha-3 code'],
      ['codes.numeric', ['0041', 'a004', '004a', '04', '', 4], 'an ISO 3166-1 numeric code'],
    ],
  ],
  [placeSchema, getPlace('port-vel', from), [['codes', [country.codes], 'null']]],
  [
    metadataSchema,
    report,
    [
      [
        'published',
        ['2012-6-19', '19 June 2012', '2012-02-30', '2012-06-19T00:00:00Z', ''],
        'a day',
      ],
      ['year', [12, 2012.5, 20_120, '2012'], 'a year of four digits, as a number'],
      ['reportingPeriod.end', ['2030-03-31'], 'a last day not before the first'],
      [
        'source.url',
        [' http://example.org', 'http://example.org/a b', 'see http://example.org'],
        'the address of a page',
      ],
      ['source.sha256', [63, 65].map((length) => '0'.repeat(length)), 'a SHA-256'],
      ['source.sha256', [`x${'0'.repeat(64)}`, 'A'.repeat(64)], 'a SHA-256'],
      ['source.codePoints', [0], counted],
      ['source.accessed', ['yesterday', '2017'], 'a day or a time in ISO 8601'],
    ],
  ],
  [
    passageSchema,
    passage,
    [
      ['text', untrimmed, 'text that neither starts nor ends with white space'],
      ['paragraph', notCounted, counted],
    ],
  ],
];

describe.each(rejected)('rejected (%#)', (schema, valid, fields) => {
  test.each(fields)('%s: %j, expected %s', (...rejection) => {
    expectRejection(schema, valid, rejection);
  });
});

test.each([
  [passageSchema, 'separator', ['', ' ', '\n\n\n', '; ', '; and ']],
  [passageSchema, 'text', ['E', 'Two\nlines']],
] as const)('a passage as it is in the text (%#)', (schema, field, values) => {
  for (const value of values) {
    expect(schema.parse({ ...passage, [field]: value })).toStrictEqual({
      ...passage,
      [field]: value,
    });
  }
});

test.each([
  { ...report, source: { ...report.source, accessed: '2017-10-19T15:56:00+07:00' } },
  { ...report, source: { ...report.source, accessed: '2017-10-19T08:56:00Z' } },
  { ...report, reportingPeriod: { ...report.reportingPeriod, end: report.reportingPeriod.start } },
])('dates and times that a report may have (%#)', (given) => {
  expect(problems(metadataSchema, given)).toEqual([]);
});

test.each(['prosecution-2', 'prosec'])(
  'the id of a passage begins with its section, %s',
  (section) => {
    expect(problems(passageSchema, { ...passage, section })).toEqual([
      `id: expected an id that starts with the passage's section, "${section}."; got "prosecution.1"`,
    ]);
  },
);

test('a numeric country code keeps its leading zeros', () => {
  const codes = { ...country.codes, numeric: '004' };
  expect(placeSchema.parse({ ...country, codes }).codes?.numeric).toBe('004');
});

const money = { currency: 'USD', equivalent: true, converted: null };

test.each([
  { kind: 'exact', value: 5 },
  { kind: 'estimate', value: 5 },
  { kind: 'range', minimum: 5, maximum: 6, qualifier: null },
])('a statistic in US dollars says so in its quantity, and no other does: $kind', (quantity) => {
  const problemsOf = (unit: string, given: object) =>
    problems(statisticSchema, { ...statistic, unit, quantity: given });
  expect(problemsOf('money', quantity)).toEqual([
    'quantity.money: expected the currency of the amount, as the unit is "money"; got nothing',
  ]);
  expect(problemsOf('convictions', { ...quantity, money })).toEqual([
    'quantity.money: expected no currency, as the unit is "convictions"; got an object',
  ]);
  expect(problemsOf('convictions', quantity)).toEqual([]);
  expect(problemsOf('money', { ...quantity, money })).toEqual([]);
});

test.each([
  { kind: 'verbal', phrase: 'a small sum' },
  { kind: 'missing', reason: 'not-provided', phrase: 'no details', occurred: 'yes' },
])('without a number, US dollars need no currency: $kind', (quantity) => {
  expect(problems(statisticSchema, { ...statistic, unit: 'money', quantity })).toEqual([]);
});

test.each([
  [findingSchema, { ...action, degree: 'modest' }, 'key "degree"; an action'],
  [legalInstrumentSchema, { form: 'statute', articles: [134] }, 'key "articles"; an instrument'],
])('a key of another member of the union (%#)', (schema, value, message) => {
  expect(problems(schema, value)).toEqual([
    expect.stringMatching(new RegExp(`^: unknown ${message}.* has only these keys: `)),
  ]);
});

test('a partial approval names who approved and who has yet to; a draft needs neither', () => {
  expect(
    problems(legalStatusSchema, { state: 'partly-approved', approvals: [], awaiting: [] }),
  ).toEqual([
    'approvals: expected a list of approvals, 1 or more; got an empty list',
    'awaiting: expected a list of awaited approvals, 1 or more; got an empty list',
  ]);
  const drafted = { basis: 'unspecified', phrase: null, edtf: null, inferred: false };
  const draft = { state: 'draft', drafted, supporters: [], awaiting: [] };
  expect(problems(legalStatusSchema, draft)).toEqual([]);
});
