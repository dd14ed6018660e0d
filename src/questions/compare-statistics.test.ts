import {
  allegedOffendersInReportingPeriod,
  brokerFees,
  compareStatistics,
  complicitOfficialConvictions,
  convictions2010,
  convictionsInReportingPeriod,
  hotlineCalls,
  investigatedCases2010,
  investigatedCasesInReportingPeriod,
  officiallyReturnedVictims,
  otherTrainingsFunding,
  type Statistic,
  statistics,
  unofficiallyReturnedVictims,
} from 'tip-report-laos-2012';
import { expect, test } from 'vitest';
import { velmora } from '../../tests/example/example-report.js';

const codes = ({ caveats }: { readonly caveats: readonly { readonly code: string }[] }) =>
  caveats.map(({ code }) => code);

test.each([
  [
    investigatedCases2010,
    investigatedCasesInReportingPeriod,
    ['different-period-basis'],
    [29, 29],
    [2.45, 2.45],
  ],
  [
    brokerFees,
    otherTrainingsFunding,
    ['normal-range', 'estimate', 'equivalent', 'part-of-a-whole'],
    [30_800, 30_930],
    [155, 31_000 / 70],
  ],
] as const)('numbers that are not comparable (%#)', (left, right, caveats, difference, ratio) => {
  const comparison = compareStatistics(left, right);
  expect(comparison).toMatchObject({
    kind: 'numbers',
    comparable: false,
    difference: { minimum: difference[0], maximum: difference[1] },
    ratio: { minimum: ratio[0], maximum: ratio[1], caveats: comparison.caveats },
  });
  expect(codes(comparison)).toEqual(expect.arrayContaining([...caveats]));
});

test.each([
  [
    'no conviction rate',
    allegedOffendersInReportingPeriod,
    convictionsInReportingPeriod,
    ['different-unit', 'alleged-versus-convicted'],
  ],
  [
    'missing',
    convictionsInReportingPeriod,
    complicitOfficialConvictions,
    ['missing', 'different-population'],
  ],
  [
    'verbal',
    officiallyReturnedVictims,
    unofficiallyReturnedVictims,
    ['verbal', 'added-to-another-figure', 'unspecified-period'],
  ],
  [
    'different units',
    brokerFees,
    hotlineCalls,
    ['missing', 'different-unit', 'different-measure', 'normal-range'],
  ],
])('nothing to calculate: %s', (_, left, right, caveats) => {
  const comparison = compareStatistics<Statistic, Statistic>(left, right);
  expect(comparison.kind).toBe('refused');
  expect(comparison).not.toHaveProperty('ratio');
  expect(codes(comparison)).toEqual(expect.arrayContaining(caveats));
});

test('no two figures of the report are comparable', () => {
  for (const left of statistics) {
    for (const right of statistics) {
      if (left !== right) expect(compareStatistics(left, right).comparable).toBe(false);
    }
  }
});

test('the example report: a range gives a range', () => {
  const [current, previous, , fees] = velmora.statistics as readonly Statistic[];
  expect(compareStatistics(Object(previous), Object(current))).toMatchObject({
    kind: 'numbers',
    comparable: false,
    difference: { minimum: 3, maximum: 3 },
  });
  expect(compareStatistics(Object(fees), Object(fees))).toMatchObject({
    difference: { minimum: -50, maximum: 50 },
    ratio: { minimum: 40 / 90, maximum: 90 / 40 },
  });
});

const one: Statistic = { ...convictions2010, id: 'one', comparability: [] };
const two = (changed: Partial<Statistic>): Statistic => ({ ...one, id: 'two', ...changed });
const messages = (left: Statistic, right: Statistic) =>
  compareStatistics(left, right).caveats.map(({ code, message }) => [code, message]);

test('two figures with nothing against it are comparable', () => {
  const double = two({ quantity: { kind: 'exact', value: 66 } });
  expect(compareStatistics(one, double)).toMatchObject({
    comparable: true,
    difference: { minimum: 33, maximum: 33 },
    ratio: { minimum: 2, maximum: 2, caveats: [] },
    caveats: [],
  });
});

test('there is no ratio to zero', () => {
  const zero = two({ quantity: { kind: 'exact', value: 0 } });
  expect(compareStatistics(zero, one)).toMatchObject({
    difference: { minimum: 33, maximum: 33 },
    ratio: null,
  });
});

const open = { basis: 'unspecified', phrase: null, edtf: null, inferred: false } as const;

test.each<[string, Partial<Statistic>, ...string[]]>([
  ['missing', { quantity: hotlineCalls.quantity }, '"two" has no number', 'not zero'],
  ['verbal', { quantity: { kind: 'verbal', phrase: 'fewer' } }, '"two" has no number', '“fewer”'],
  ['different-unit', { unit: 'cases' }, '"one" counts convictions', '"two" cases'],
  ['different-measure', { measure: 'sentences' }, 'convictions', 'sentences'],
  ['alleged-versus-convicted', { measure: 'alleged-offenders' }, 'no conviction rate'],
  ['alleged-versus-convicted', { measure: 'investigations' }, '"two"', 'no conviction rate'],
  ['different-population', { population: 'complicit-officials' }, '"two"', 'complicit-officials'],
  ['unspecified-period', { period: open }, 'does not specify the period of "two"'],
  [
    'different-period-basis',
    { period: convictionsInReportingPeriod.period },
    '“in 2010”',
    'reporting period',
  ],
  ['estimate', { quantity: { kind: 'estimate', value: 40 } }, '"two" is an estimate'],
  [
    'equivalent',
    { quantity: { kind: 'exact', value: 40, money: { currency: 'USD', equivalent: true } } },
    '"two" is the equivalent',
  ],
])('a reason against comparing: %s', (code, changed, ...parts) => {
  const [[found, message] = [], ...others] = messages(one, two(changed));
  expect(others).toEqual([]);
  expect(found).toBe(code);
  for (const part of parts) expect(message).toContain(part);
});

test.each<[Partial<Statistic>, Statistic, readonly string[]]>([
  [{ measure: 'alleged-offenders' }, one, ['alleged-versus-convicted']],
  // Without convictions on either side, nobody would calculate a conviction rate.
  [{ measure: 'investigations' }, two({ measure: 'prosecutions' }), ['different-measure']],
  [{ period: open }, one, ['unspecified-period']],
  [{ period: open }, { ...one, period: open }, ['unspecified-period']],
  [
    { quantity: { kind: 'exact', value: 4, money: { currency: 'USD', equivalent: false } } },
    one,
    [],
  ],
  // What the pair shows by itself is not repeated.
  [{ comparability: ['different-period-basis'] }, one, []],
])('the reasons of a pair (%#)', (changed, other, expected) => {
  expect(codes(compareStatistics(two(changed), other))).toEqual(expected);
});

test.each([
  ['added-to-another-figure', false],
  ['different-wording', true],
  ['like-matter-elsewhere', false],
  ['no-comparator', false],
  ['normal-range', false],
  ['part-of-a-whole', false],
] as const)('a figure says so of itself: %s', (code, comparable) => {
  const limited = two({ comparability: [code] });
  for (const comparison of [compareStatistics(one, limited), compareStatistics(limited, one)]) {
    expect(comparison.comparable).toBe(comparable);
    expect(comparison.caveats).toEqual([{ code, message: expect.stringMatching(/^"two": .+\.$/) }]);
  }
  const both = messages({ ...one, comparability: [code] }, limited);
  expect(both.map(([, message]) => message?.slice(0, 5))).toEqual(['"one"', '"two"']);
});

test.each([undefined, null, 37, 'convictions-in-reporting-period', {}])(
  '%o is not a statistic',
  (given) => {
    const message = "Expected two statistics, got a list that can't be read as such.";
    expect(() => compareStatistics(convictionsInReportingPeriod, given as never)).toThrow(message);
    expect(() => compareStatistics(given as never, convictionsInReportingPeriod)).toThrow(message);
  },
);
