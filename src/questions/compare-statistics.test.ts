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
import { velmora } from '../../tests/example/example-report.js';

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

describe('each reason against comparing is said in full, of the statistic that it holds of', () => {
  const one = { ...plain, id: 'one' } satisfies Statistic<string>;
  const messages = (left: Statistic<string>, right: Statistic<string>) =>
    compareStatistics(left, right).caveats.map(({ code, message }) => [code, message]);
  const two = (changed: Partial<Statistic<string>>): Statistic<string> => ({
    ...one,
    id: 'two',
    ...changed,
  });
  const dollars = (equivalent: boolean) => ({ currency: 'USD', equivalent }) as const;
  const current = { ...convictions2011.period };

  test.each<[string, Partial<Statistic<string>>, string, string]>([
    [
      'no number, but a reason',
      {
        quantity: {
          kind: 'missing',
          reason: 'not-recorded',
          phrase: 'kept no record',
          occurred: 'not-stated',
        },
      },
      'missing',
      '"two" has no number: not recorded (“kept no record”). It is not zero.',
    ],
    [
      'no number, but a word',
      { quantity: { kind: 'verbal', phrase: 'fewer' } },
      'verbal',
      '"two" has no number: the report says “fewer”.',
    ],
    ['another unit', { unit: 'cases' }, 'different-unit', '"one" counts convictions, "two" cases.'],
    [
      'another measure',
      { measure: 'prosecutions' },
      'different-measure',
      '"one" measures convictions, "two" prosecutions.',
    ],
    [
      'what is alleged',
      { measure: 'alleged-offenders' },
      'alleged-versus-convicted',
      '"two" counts what is alleged or under investigation, "one" convictions: no conviction rate follows.',
    ],
    [
      'what is investigated',
      { measure: 'investigations' },
      'alleged-versus-convicted',
      '"two" counts what is alleged or under investigation, "one" convictions: no conviction rate follows.',
    ],
    [
      'another population',
      { population: 'complicit-officials' },
      'different-population',
      '"one" is of all, "two" of complicit-officials.',
    ],
    [
      'a period that the text leaves open',
      { period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false } },
      'unspecified-period',
      'The text leaves open which period "two" is of.',
    ],
    [
      'a period of another kind',
      { period: current },
      'different-period-basis',
      '"one" is of a calendar year (“in 2010”), "two" of a reporting period (“During the current reporting period”): they cover different months.',
    ],
    [
      'an estimate',
      { quantity: { kind: 'estimate', value: 40 } },
      'estimate',
      '"two" is an estimate.',
    ],
    [
      'money that stands for a sum in another currency',
      { quantity: { kind: 'exact', value: 40, money: dollars(true) } },
      'equivalent',
      '"two" is the equivalent of a sum in another currency.',
    ],
  ])('%s', (_, changed, code, message) => {
    expect(messages(one, two(changed))).toEqual([[code, message]]);
  });

  test('whichever of the two is alleged or investigated', () => {
    for (const measure of ['alleged-offenders', 'investigations'] as const) {
      expect(messages(two({ measure }), one)).toEqual([
        [
          'alleged-versus-convicted',
          '"two" counts what is alleged or under investigation, "one" convictions: no conviction rate follows.',
        ],
      ]);
    }
    // Without a conviction on the other side, there is no rate to be refused.
    expect(messages(two({ measure: 'investigations' }), two({ measure: 'prosecutions' }))).toEqual([
      ['different-measure', '"two" measures investigations, "two" prosecutions.'],
    ]);
    expect(
      messages(two({ measure: 'alleged-offenders' }), two({ measure: 'investigations' })),
    ).toEqual([['different-measure', '"two" measures alleged-offenders, "two" investigations.']]);
  });

  test('a period left open, on either side or on both', () => {
    const period = { basis: 'unspecified', phrase: null, edtf: null, inferred: false } as const;
    expect(messages(two({ period }), one)).toEqual([
      ['unspecified-period', 'The text leaves open which period "two" is of.'],
    ]);
    expect(messages(two({ period }), { ...one, period })).toEqual([
      ['unspecified-period', 'The text leaves open which periods "two" and "one" are of.'],
    ]);
  });

  test('money as the report has it is no reason', () => {
    const quantity = { kind: 'exact', value: 40, money: dollars(false) } as const;
    expect(messages(one, two({ quantity }))).toEqual([]);
  });

  test.each([
    [
      'added-to-another-figure',
      'is added to another figure, and the text does not say which is greater',
    ],
    ['different-wording', 'is worded differently in its places in the text'],
    ['like-matter-elsewhere', 'leaves out a like matter of which the text speaks elsewhere'],
    ['no-comparator', 'compares with something that the text does not name'],
    ['normal-range', 'is the range in which values normally lie, not their lowest and highest'],
    ['part-of-a-whole', 'covers a part, and is no total'],
  ] as const)('what one of them says of itself: %s', (code, said) => {
    expect(messages(one, two({ comparability: [code] }))).toEqual([[code, `"two" ${said}.`]]);
    expect(messages(two({ comparability: [code] }), one)).toEqual([[code, `"two" ${said}.`]]);
  });

  test('what both say is said of each; what the pair shows is not said twice', () => {
    const comparability = ['different-period-basis', 'no-comparator'] as const;
    expect(messages({ ...one, comparability }, two({ comparability }))).toEqual([
      ['no-comparator', '"one" compares with something that the text does not name.'],
      ['no-comparator', '"two" compares with something that the text does not name.'],
    ]);
  });

  test('of the wording alone, figures stay comparable', () => {
    expect(compareStatistics(one, two({ comparability: ['different-wording'] }))).toMatchObject({
      comparable: true,
      caveats: [{ code: 'different-wording' }],
    });
    expect(compareStatistics(one, two({ comparability: ['no-comparator'] })).comparable).toBe(
      false,
    );
  });
});

test('a number without an upper bound makes no difference from above', () => {
  const [fees] = velmora.statistics.filter(({ id }) => id === 'fees');
  if (fees === undefined) throw new Error('The example has fees.');
  expect(compareStatistics(fees, fees)).toMatchObject({
    difference: { minimum: -50, maximum: 50 },
    ratio: { minimum: 40 / 90, maximum: 90 / 40 },
  });
});

test.each([undefined, null, 37, 'convictions-2011', {}])('%o is no statistic', (given) => {
  for (const pair of [
    [convictions2011, given],
    [given, convictions2011],
  ]) {
    expect(() => compareStatistics(pair[0] as never, pair[1] as never)).toThrow(
      /^Expected two statistics, got a list that can not be read as such\.$/,
    );
  }
});
