import {
  allegedOffenders2011,
  brokerFees,
  compareStatistics,
  complicitOfficialConvictions,
  convictions2010,
  convictions2011,
  hotlineCalls,
  investigatedCases2010,
  investigatedCases2011,
  officiallyReturnedVictims,
  otherTrainingsFunding,
  type Statistic,
  statistics,
  unofficiallyReturnedVictims,
} from 'tip-report-laos-2012';
import { describe, expect, test } from 'vitest';

const codes = ({ caveats }: { readonly caveats: readonly { readonly code: string }[] }) =>
  caveats.map(({ code }) => code);

test('2010 beside the reporting period: a difference, a ratio with its caveats, and not comparable', () => {
  const comparison = compareStatistics(investigatedCases2010, investigatedCases2011);
  expect(comparison).toMatchObject({
    kind: 'numbers',
    comparable: false,
    difference: { minimum: 29, maximum: 29 },
    ratio: { minimum: 2.45, maximum: 2.45 },
  });
  expect(codes(comparison)).toContain('different-period-basis');
  expect(comparison.caveats[0]?.message).toBe(
    '"investigated-cases-2010" is of a calendar year (“in 2010”), "investigated-cases-2011" of a reporting period (“During the current reporting period”): they cover different months.',
  );
  expect(comparison.kind === 'numbers' && comparison.ratio?.caveats).toBe(comparison.caveats);
});

test('no conviction rate comes of alleged offenders and convictions', () => {
  const comparison = compareStatistics(allegedOffenders2011, convictions2011);
  expect(comparison.kind).toBe('refused');
  expect(codes(comparison)).toEqual(
    expect.arrayContaining(['different-unit', 'alleged-versus-convicted']),
  );
  expect('ratio' in comparison).toBe(false);
});

describe('what has no number is refused, with the reason', () => {
  test('missing', () => {
    const comparison = compareStatistics(convictions2011, complicitOfficialConvictions);
    expect(comparison.kind).toBe('refused');
    expect(comparison.caveats[0]).toEqual({
      code: 'missing',
      message:
        '"complicit-official-convictions" has no number: not reported (“did not report any investigations, prosecutions, or convictions”). It is not zero.',
    });
    expect(codes(comparison)).toContain('different-population');
  });

  test('verbal', () => {
    const comparison = compareStatistics(officiallyReturnedVictims, unofficiallyReturnedVictims);
    expect(comparison.kind).toBe('refused');
    expect(codes(comparison)).toEqual(
      expect.arrayContaining(['verbal', 'added-to-another-figure', 'unspecified-period']),
    );
  });

  test('in different units', () => {
    expect(codes(compareStatistics(brokerFees, hotlineCalls))).toEqual(
      expect.arrayContaining(['missing', 'different-unit', 'different-measure', 'normal-range']),
    );
  });
});

test('a range and an estimate give a range of differences, with every caveat', () => {
  const comparison = compareStatistics(brokerFees, otherTrainingsFunding);
  expect(comparison).toMatchObject({
    kind: 'numbers',
    difference: { minimum: 30_800, maximum: 30_930 },
    ratio: { minimum: 155 },
  });
  expect(codes(comparison)).toEqual(
    expect.arrayContaining(['normal-range', 'estimate', 'equivalent', 'part-of-a-whole']),
  );
});

const plain = {
  ...convictions2010,
  comparability: [],
} as const satisfies Statistic;

test('two figures with nothing against it are comparable', () => {
  const later = { ...plain, quantity: { kind: 'exact', value: 66 } } as const satisfies Statistic;
  expect(compareStatistics(plain, later)).toMatchObject({
    comparable: true,
    difference: { minimum: 33, maximum: 33 },
    ratio: { minimum: 2, maximum: 2, caveats: [] },
    caveats: [],
  });
});

test('there is no ratio to zero', () => {
  const zero = { ...plain, quantity: { kind: 'exact', value: 0 } } as const satisfies Statistic;
  expect(compareStatistics(zero, plain)).toMatchObject({
    difference: { minimum: 33, maximum: 33 },
    ratio: null,
  });
});

test('of all pairs of the report, none that differ in period, measure or unit pass as comparable', () => {
  for (const left of statistics) {
    for (const right of statistics) {
      if (left === right) continue;
      expect(compareStatistics(left, right).comparable).toBe(false);
    }
  }
});
