import {
  type Endpoint,
  type LegalInstrument,
  type LegalStatus,
  type Money,
  type Period,
  type Route,
  statistics,
} from 'tip-report-laos-2012';
import { describe, expect, test } from 'vitest';
import {
  attribution,
  caveats,
  figure,
  funding,
  instrument,
  legalStatus,
  listed,
  participants,
  period,
  periodInFull,
  protection,
  route,
  routeInFull,
} from './phrases.js';

const year: Period = {
  basis: 'calendar-year',
  phrase: 'in 2010',
  edtf: '2010',
  inferred: false,
};

test.each([
  [[], 'none'],
  [['courts'], 'courts'],
  [['courts', 'training'], 'courts, training'],
])('the list of %j', (items, told) => {
  expect(listed(items)).toBe(told);
});

const dollars: Money = { currency: 'USD', equivalent: false };
const converted: Money = { currency: 'USD', equivalent: true };

test.each([
  ['a number', { kind: 'exact', value: 20 }, 'cases', '20 cases'],
  [
    'no number of what occurred',
    { kind: 'missing', reason: 'not-recorded', phrase: 'not been recorded', occurred: 'yes' },
    'calls',
    'not recorded (no number; it did occur)',
  ],
  [
    'no number of what may not have occurred',
    { kind: 'missing', reason: 'not-reported', phrase: 'no report', occurred: 'not-stated' },
    'convictions',
    'not reported (no number; whether any occurred, not stated)',
  ],
  ['a word', { kind: 'verbal', phrase: 'fewer' }, 'instances', '“fewer” (a word, no number)'],
  ['a sum', { kind: 'exact', value: 500, money: dollars }, 'us-dollars', '$500'],
  [
    'a sum converted',
    { kind: 'exact', value: 500, money: converted },
    'us-dollars',
    '$500 (equivalent of a sum in another currency)',
  ],
] as const)('a figure that is %s', (_, quantity, unit, told) => {
  expect(figure({ quantity, unit })).toBe(told);
});

test('what was paid for an action', () => {
  expect(funding({ kind: 'exact', value: 31000, money: dollars })).toBe('funding: $31,000');
  expect(funding({ kind: 'estimate', value: 500, money: converted })).toBe(
    'funding: an estimated $500 (equivalent of a sum in another currency)',
  );
});

test.each<readonly [Period, short: string, long: string]>([
  [
    { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
    'no period named',
    'no period named',
  ],
  [
    { basis: 'unspecified', phrase: 'During the year', edtf: null, inferred: false },
    '“During the year” (unspecified)',
    '“During the year” (unspecified)',
  ],
  [year, '“in 2010” (calendar year)', '“in 2010” (calendar year): 2010'],
  [
    { basis: 'part-of-year', phrase: 'In mid-2011', edtf: '2011-06~', inferred: true },
    '“In mid-2011” (part of year)',
    '“In mid-2011” (part of year): 2011-06~, inferred',
  ],
])('the period %j', (given, short, long) => {
  expect(period(given)).toBe(short);
  expect(periodInFull(given)).toBe(long);
});

test('who says so, and with which words', () => {
  expect(attribution({ voice: 'report' })).toBe('the report itself');
  expect(
    attribution({ voice: 'government', source: 'government-of-laos', phrase: 'it reported' }),
  ).toBe('Government of Laos (“it reported”)');
});

test('every caveat that a figure has is told in words of its own', () => {
  const given = new Set(statistics.flatMap(({ comparability }) => [...comparability]));
  expect(given.size).toBe(8);
  const told = [...given].map((caveat) => caveats[caveat]);
  for (const each of told) expect(each).toMatch(/^\w+( \w+){2,}/);
  expect(new Set(told).size).toBe(given.size);
});

test('a participant has the name beside the words of the report, unless they are the same', () => {
  expect(
    participants([
      { organization: 'ngos', phrase: 'NGOs' },
      { organization: 'ngos', phrase: 'local and international NGOs' },
    ]),
  ).toEqual(['“NGOs”', '“local and international NGOs” (NGOs)']);
});

describe('a route', () => {
  const laos = { kind: 'countries', countries: ['LA'], phrase: 'Laos', inferred: false } as const;
  const neighbors = {
    kind: 'countries',
    countries: ['VN', 'CN'],
    phrase: 'Vietnamese and Chinese',
    inferred: true,
  } as const;
  const described: Endpoint = { kind: 'described', phrase: 'neighboring countries' };
  const silent: Endpoint = { kind: 'not-stated' };

  test.each<readonly [Route, short: string, long: string]>([
    [
      { role: 'source', origin: laos, destination: silent },
      'source: LA → not stated',
      'source: LA (“Laos”) → not stated',
    ],
    [
      { role: 'transit', origin: neighbors, transit: laos, destination: described },
      'transit: VN, CN (inferred) → LA → “neighboring countries”',
      'transit: VN, CN (inferred from “Vietnamese and Chinese”) → LA (“Laos”) → “neighboring countries”',
    ],
    [
      { role: 'return', origin: silent, destination: laos },
      'return: not stated → LA',
      'return: not stated → LA (“Laos”)',
    ],
    [
      { role: 'internal', phrase: 'within the country', destination: laos },
      'internal: “within the country”',
      'internal: “within the country”',
    ],
    [
      { role: 'not-stated', phrase: 'internationally', destination: { kind: 'not-stated' } },
      'role not stated: “internationally”',
      'role not stated: “internationally”',
    ],
  ])('%j', (given, short, long) => {
    expect(route(given)).toBe(short);
    expect(routeInFull(given)).toBe(long);
  });
});

test.each<readonly [LegalInstrument, told: string]>([
  [
    { form: 'statute-article', code: 'penal code', article: 134, revision: year },
    'Article 134 of the penal code, “in 2010” (calendar year)',
  ],
  [
    { form: 'memoranda-of-understanding', parties: ['ngos', 'united-nations'] },
    'memoranda of understanding with NGOs, UN',
  ],
  [
    { form: 'assessment-standard', aim: 'the protection of victims' },
    'assessment standard “the protection of victims”',
  ],
  [{ form: 'plan-of-action' }, 'plan of action'],
])('the instrument %j', (given, told) => {
  expect(instrument(given)).toBe(told);
});

const awaiting = [{ organization: 'national-assembly', phrase: 'has yet to approve' }];

test.each<readonly [LegalStatus, told: readonly string[]]>([
  [
    {
      state: 'partly-approved',
      approvals: [{ organization: 'united-nations', date: year, phrase: 'approved' }],
      awaiting,
    },
    [
      'partly approved',
      'UN: “approved”, “in 2010” (calendar year)',
      'National Assembly: “has yet to approve”',
    ],
  ],
  [
    { state: 'draft', drafted: year, supporters: ['united-nations', 'ngos'], awaiting },
    [
      'draft: “in 2010” (calendar year)',
      'supported by UN',
      'supported by NGOs',
      'National Assembly: “has yet to approve”',
    ],
  ],
  [
    { state: 'approval-delayed', awaiting },
    ['approval delayed', 'National Assembly: “has yet to approve”'],
  ],
  [
    { state: 'not-implemented', phrase: 'did not implement' },
    ['not implemented: “did not implement”'],
  ],
])('the status %j', (given, told) => {
  expect(legalStatus(given)).toEqual(told);
});

test('a protection says whom it covers and on what condition, or that it does not', () => {
  expect(
    protection({ grants: 'shelter', covers: 'victims', condition: 'upon identification' }),
  ).toBe('grants “shelter”; covers “victims”; condition “upon identification”');
  expect(protection({ grants: 'shelter', covers: null, condition: null })).toBe(
    'grants “shelter”; covers whom is not stated; no condition named',
  );
});
