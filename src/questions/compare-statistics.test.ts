import fc from 'fast-check';
import {
  allegedOffendersInReportingPeriod,
  brokerFees,
  compareStatistics,
  complicitOfficialConvictions,
  convictions2010,
  convictionsInReportingPeriod,
  getStatistic,
  hotlineCalls,
  investigatedCases2010,
  investigatedCasesInReportingPeriod,
  officiallyReturnedVictims,
  otherTrainingsFunding,
  type Period,
  type Quantity,
  type Statistic,
  statistics,
  unofficiallyReturnedVictims,
} from 'tip-report-laos-2012';
import { expect, test } from 'vitest';
import { velmora } from '../../tests/example/example-report.js';

const codes = (caveats: readonly { readonly code: string }[]) => caveats.map(({ code }) => code);

test('the investigated cases of the report have a difference and a ratio, with caveats', () => {
  const comparison = compareStatistics(investigatedCases2010, investigatedCasesInReportingPeriod);
  expect(comparison).toMatchObject({
    kind: 'numbers',
    comparable: false,
    difference: { minimum: 29, maximum: 29 },
    ratio: { minimum: 2.45, maximum: 2.45, caveats: comparison.caveats },
  });
  expect(codes(comparison.caveats)).toEqual([
    'different-period-basis',
    'different-period',
    'inexact-dates',
    'different-attribution',
    'different-hedges',
    'different-wording',
  ]);
});

test.each<[string, Statistic, Statistic, readonly string[]]>([
  [
    'no conviction rate from people',
    allegedOffendersInReportingPeriod,
    convictionsInReportingPeriod,
    ['alleged-versus-convicted', 'different-unit'],
  ],
  [
    'no conviction rate from cases',
    investigatedCasesInReportingPeriod,
    convictionsInReportingPeriod,
    ['alleged-versus-convicted', 'different-unit'],
  ],
  ['different measures in the same unit', brokerFees, otherTrainingsFunding, ['different-measure']],
  ['missing', convictionsInReportingPeriod, complicitOfficialConvictions, ['missing']],
  ['verbal', officiallyReturnedVictims, unofficiallyReturnedVictims, ['verbal']],
  ['all at once', brokerFees, hotlineCalls, ['missing', 'different-measure', 'different-unit']],
])('nothing to calculate: %s', (_, left, right, reasons) => {
  const comparison = compareStatistics(left, right);
  expect(comparison).toMatchObject({ kind: 'refused', comparable: false });
  expect(comparison).not.toHaveProperty('difference');
  expect(comparison).not.toHaveProperty('ratio');
  expect(comparison.kind === 'refused' && codes(comparison.reasons)).toEqual(reasons);
  expect(codes(comparison.caveats).slice(0, reasons.length)).toEqual(reasons);
});

test('no two figures of the report are comparable', () => {
  for (const left of statistics) {
    for (const right of statistics) {
      if (left !== right) expect(compareStatistics(left, right).comparable).toBe(false);
    }
  }
});

test('figures of two reports', () => {
  const laos: Statistic = convictionsInReportingPeriod;
  const other: Statistic = getStatistic('convictions-2030', { from: velmora });
  const comparison = compareStatistics(laos, other);
  expect(comparison).toMatchObject({ kind: 'numbers', comparable: false });
  expect(comparison.caveats.map(({ code, message }) => [code, message])).toEqual([
    ['different-report', expect.stringContaining(`${laos.report}" and "convictions-2030" of`)],
    ['different-period', expect.stringContaining('2030-04-01 to 2031-03-31')],
    ['inexact-dates', expect.stringContaining('2011-04-01 to 2012-03-31')],
    ['inexact-dates', expect.stringContaining('2030-04-01 to 2031-03-31')],
    ['different-attribution', expect.stringContaining('government-of-laos (“')],
    ['different-wording', expect.stringContaining(laos.id)],
  ]);
});

const one: Statistic = { ...convictions2010, id: 'one', comparability: [] };
const two = (changed: Partial<Statistic>): Statistic => ({ ...one, id: 'two', ...changed });
const messages = (left: Statistic, right: Statistic) =>
  compareStatistics(left, right).caveats.map(({ code, message }) => [code, message]);

const exact = (value: number): Quantity => ({ kind: 'exact', value });
const range = (minimum: number, maximum: number): Quantity => {
  return { kind: 'range', minimum, maximum, qualifier: null };
};

test('two figures with nothing against it are comparable', () => {
  expect(compareStatistics(one, two({ quantity: exact(66) }))).toMatchObject({
    comparable: true,
    difference: { minimum: 33, maximum: 33 },
    ratio: { minimum: 2, maximum: 2, caveats: [] },
    caveats: [],
  });
});

test.each<[string, Quantity, Quantity, readonly number[], readonly number[] | null]>([
  ['decimals', exact(0.1), exact(0.3), [0.2, 0.2], [3, 3]],
  ['very small decimals', exact(1e-7), exact(3e-7), [2e-7, 2e-7], [3, 3]],
  ['a third', exact(3), exact(1), [-2, -2], [0.333333333333, 0.333333333333]],
  ['a zero on the left', exact(0), exact(33), [33, 33], null],
  ['a range that starts at zero', range(0, 2), exact(1), [-1, 1], null],
  ['a zero on the right', exact(33), exact(0), [-33, -33], [0, 0]],
  ['ranges', range(40, 90), range(40, 90), [-50, 50], [0.444444444444, 2.25]],
])('the difference and the ratio: %s', (_, from, to, difference, ratio) => {
  const comparison = compareStatistics(two({ quantity: from }), two({ quantity: to }));
  expect(comparison).toMatchObject({
    difference: { minimum: difference[0], maximum: difference[1] },
    ratio: ratio && { minimum: ratio[0], maximum: ratio[1] },
  });
});

test('the difference of two decimals is as exact as they are', () => {
  const cents = fc.integer({ min: 0, max: 1e9 });
  fc.assert(
    fc.property(cents, cents, (from, to) => {
      const left = two({ quantity: exact(from / 100) });
      const right = two({ quantity: exact(to / 100) });
      const comparison = compareStatistics(left, right);
      expect(comparison.kind === 'numbers' && comparison.difference.minimum).toBe(
        (to - from) / 100,
      );
    }),
  );
});

const open = (phrase: string | null): Period => {
  return { basis: 'unspecified', phrase, edtf: null, inferred: false };
};
const year = (edtf: string): Period => {
  return { basis: 'calendar-year', phrase: `in ${edtf}`, edtf, inferred: false };
};
const part = (edtf: string, inferred = false): Period => {
  return { basis: 'part-of-year', phrase: 'At that time', edtf, inferred };
};
const { period: reportingPeriod } = convictionsInReportingPeriod;

test.each<[string, Partial<Statistic>, ...string[]]>([
  ['missing', { quantity: hotlineCalls.quantity }, '"two" has no number', 'not zero'],
  ['verbal', { quantity: { kind: 'verbal', phrase: 'fewer' } }, '"two" has no number', '“fewer”'],
  ['different-unit', { unit: 'cases' }, '"one" counts convictions', '"two" cases'],
  ['different-measure', { measure: 'sentences' }, '"one"', 'convictions', '"two" sentences'],
  ['alleged-versus-convicted', { measure: 'alleged-offenders' }, 'no conviction rate'],
  ['alleged-versus-convicted', { measure: 'investigations' }, '"two"', 'no conviction rate'],
  ['unspecified-period', { period: open(null) }, '"two"', 'no period stated'],
  ['unspecified-period', { period: open('During the year') }, '"two"', '“During the year”'],
  ['different-period', { period: year('2009') }, '2010-01-01 to 2010-12-31', '"two" 2009-01-01'],
  ['different-attribution', { attribution: convictionsInReportingPeriod.attribution }, '"two" is'],
  ['different-hedges', { hedges: allegedOffendersInReportingPeriod.hedges }, 'none', '“alleged”'],
  ['estimate', { quantity: { kind: 'estimate', value: 40 } }, '"two"', 'an estimated 40'],
  ['range', { quantity: range(40, 90) }, '"two" is a range', '40 to 90'],
  [
    'equivalent',
    {
      quantity: {
        kind: 'exact',
        value: 40,
        money: { currency: 'USD', equivalent: true, converted: null },
      },
    },
    '"two" is the equivalent',
    '$40',
  ],
])('a reason against comparing: %s', (code, changed, ...parts) => {
  for (const [left, right] of [
    [one, two(changed)],
    [two(changed), { ...one, id: 'one' }],
  ] as const) {
    const [[found, message] = [], ...others] = messages(left, right);
    expect(others).toEqual([]);
    expect(found).toBe(code);
    if (left === one) for (const each of parts) expect(message).toContain(each);
    expect(compareStatistics(left, right).comparable).toBe(false);
  }
});

test.each<[string, Period, Period, readonly string[]]>([
  ['the same year', year('2010'), year('2010'), []],
  ['the same reporting period', reportingPeriod, reportingPeriod, []],
  ['the same part of a year', part('2010-23'), part('2010-23'), []],
  [
    'a year and a part of it',
    year('2010'),
    part('2010-05'),
    ['different-period-basis', 'overlapping-periods'],
  ],
  ['parts that overlap', part('2010-05/2010-06'), part('2010-06/2010-07'), ['overlapping-periods']],
  ['parts that follow each other', part('2010-05'), part('2010-06'), ['different-period']],
  ['a season', part('2010-23'), part('2010-01'), ['different-period', 'inexact-dates']],
  [
    'inferred months',
    part('2010-05', true),
    part('2010-07'),
    ['different-period', 'inexact-dates'],
  ],
  ['both unspecified', open(null), open(null), ['unspecified-period', 'unspecified-period']],
  ['one unspecified', open(null), reportingPeriod, ['unspecified-period']],
  [
    'a year and the reporting period that overlaps it',
    year('2011'),
    reportingPeriod,
    ['different-period-basis', 'overlapping-periods', 'inexact-dates'],
  ],
])('the caveats of two periods: %s', (_, first, second, expected) => {
  const left = { ...one, period: first };
  const right = two({ period: second });
  expect(codes(compareStatistics(left, right).caveats)).toEqual(expected);
  expect(codes(compareStatistics(right, left).caveats)).toEqual(expected);
});

test('the same dates inferred for two reports are a caveat of each', () => {
  const left = { ...one, period: reportingPeriod };
  const right = { ...left, report: 'tip-2012-elsewhere' };
  const expected = ['different-report', 'inexact-dates', 'inexact-dates'];
  expect(codes(compareStatistics(left, right).caveats)).toEqual(expected);
  const years = [one, { ...one, report: 'tip-2012-elsewhere' }] as const;
  expect(codes(compareStatistics(...years).caveats)).toEqual(['different-report']);
});

test.each<[string, Partial<Statistic>, Partial<Statistic>, readonly string[]]>([
  [
    'one is limited',
    {},
    { population: 'complicit-officials' },
    ['different-population', 'part-of-the-other'],
  ],
  [
    'both are limited',
    { population: 'migrant-workers' },
    { population: 'complicit-officials' },
    ['different-population'],
  ],
  [
    'of different years',
    {},
    { population: 'complicit-officials', period: year('2009') },
    ['different-population', 'different-period'],
  ],
  [
    'of different measures',
    {},
    { population: 'complicit-officials', measure: 'sentences' },
    ['different-measure', 'different-population'],
  ],
  [
    'of different reports',
    {},
    { population: 'complicit-officials', report: 'tip-2012-elsewhere' },
    ['different-report', 'different-population'],
  ],
])('people or events that differ: %s', (_, first, second, expected) => {
  const left = { ...one, ...first };
  const right = two(second);
  expect(codes(compareStatistics(left, right).caveats)).toEqual(expected);
  expect(codes(compareStatistics(right, left).caveats)).toEqual(expected);
});

test('what may be part of the other is named', () => {
  const officials = two({ population: 'complicit-officials' });
  for (const pair of [messages(one, officials), messages(officials, one)]) {
    expect(pair[1]?.[1]).toMatch(/^"two" may be part of "one".+ complicit officials\.$/);
  }
});

test.each<[string, Partial<Statistic>, Statistic, readonly string[]]>([
  // Without convictions on either side, nobody would calculate a conviction rate.
  [
    'no rate',
    { measure: 'investigations' },
    two({ measure: 'prosecutions' }),
    ['different-measure'],
  ],
  [
    'an amount in its own currency',
    {
      quantity: {
        kind: 'exact',
        value: 4,
        money: { currency: 'USD', equivalent: false, converted: null },
      },
    },
    one,
    [],
  ],
  ['what the pair shows by itself', { comparability: ['different-period-basis'] }, one, []],
  [
    'the same hedges in another wording',
    { hedges: [{ kind: 'certainty', degree: 'alleged', phrase: 'alleged' }] },
    { ...one, hedges: [{ kind: 'certainty', degree: 'alleged', phrase: 'allegedly' }] },
    [],
  ],
])('no caveat that is not needed: %s', (_, changed, other, expected) => {
  expect(codes(compareStatistics(two(changed), other).caveats)).toEqual(expected);
});

test.each([
  ['different-wording', true],
  ['similar-matter-elsewhere', false],
  ['no-comparator', false],
  ['normal-range', false],
  ['part-of-a-whole', false],
  ['set-against-another-figure', false],
] as const)('a figure says so of itself: %s', (code, comparable) => {
  const limited = two({ comparability: [code] });
  for (const comparison of [compareStatistics(one, limited), compareStatistics(limited, one)]) {
    expect(comparison.comparable).toBe(comparable);
    expect(comparison.caveats).toEqual([{ code, message: expect.stringMatching(/^"two": .+\.$/) }]);
  }
  const both = messages({ ...one, comparability: [code] }, limited);
  expect(both.map(([, message]) => message?.slice(0, 5))).toEqual(['"one"', '"two"']);
});

test.each([
  [undefined, 'undefined'],
  [37, '37'],
  ['convictions-2010', '"convictions-2010"'],
  [{ kind: 'finding' }, 'an object of kind "finding"'],
])('%o is not a statistic', (given, got) => {
  expect(() => compareStatistics(one, given as never)).toThrow(
    new TypeError(`Expected right to be a statistic, got ${got}.`),
  );
  expect(() => compareStatistics(given as never, one)).toThrow(
    new TypeError(`Expected left to be a statistic, got ${got}.`),
  );
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, '37'])('%o is not a finite number', (value) => {
  const broken = two({ quantity: range(1, value as number) });
  const shown = JSON.stringify(value) === 'null' ? value : JSON.stringify(value);
  expect(() => compareStatistics(one, broken)).toThrow(
    new RangeError(`Expected the numbers of "two" to be finite, got ${shown}.`),
  );
});
