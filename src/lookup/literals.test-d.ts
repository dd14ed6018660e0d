import {
  brokerFees,
  combatOfficialComplicity,
  convictionsInReportingPeriod,
  findFindings,
  findLegalProvisions,
  findStatistics,
  findVictimCategories,
  type Group,
  getFinding,
  getPassage,
  getStatistic,
  hotlineCalls,
  laoMenAndBoysInThailand,
  metadata,
  penalCodeArticle134,
  type Statistic,
  type StatisticCriteria,
  statistics,
  type TipReport,
  tipReportLaos2012,
  victimCategories,
} from 'tip-report-laos-2012';
import { expectTypeOf, test } from 'vitest';

test('a record keeps its literal values, and prose is any text', () => {
  expectTypeOf(convictionsInReportingPeriod.id).toEqualTypeOf<'convictions-in-reporting-period'>();
  expectTypeOf(convictionsInReportingPeriod.quantity.value).toEqualTypeOf<37>();
  expectTypeOf(convictionsInReportingPeriod.unit).toEqualTypeOf<'convictions'>();
  expectTypeOf(convictionsInReportingPeriod.period.basis).toEqualTypeOf<'reporting-period'>();
  expectTypeOf(convictionsInReportingPeriod.attribution.voice).toEqualTypeOf<'government'>();
  expectTypeOf(convictionsInReportingPeriod.label).toEqualTypeOf<string>();
  expectTypeOf(brokerFees.quantity.maximum).toEqualTypeOf<200>();
  expectTypeOf(hotlineCalls.quantity.reason).toEqualTypeOf<'not-recorded'>();
  expectTypeOf(penalCodeArticle134.instrument.articles).toEqualTypeOf<
    readonly (number | string)[]
  >();
  expectTypeOf(combatOfficialComplicity.ordinal).toEqualTypeOf<2>();
  expectTypeOf(metadata.tier).toEqualTypeOf<'2'>();
  expectTypeOf(metadata.year).toEqualTypeOf<2012>();
  expectTypeOf(metadata.country).toEqualTypeOf<'LA'>();
  expectTypeOf(penalCodeArticle134.penalties[0].minimum).toEqualTypeOf<5>();
  expectTypeOf(penalCodeArticle134.penalties[0].maximum).toEqualTypeOf<'life'>();
  expectTypeOf(laoMenAndBoysInThailand.status).toEqualTypeOf<'victims'>();
  expectTypeOf(convictionsInReportingPeriod.report).toEqualTypeOf<'tip-report-2012-laos'>();
});

test('lists of terms are of their general types', () => {
  expectTypeOf(laoMenAndBoysInThailand.who.groups).toEqualTypeOf<readonly Group[]>();
});

test('a missing quantity has no value to read', () => {
  // @ts-expect-error -- the number was never recorded
  hotlineCalls.quantity.value;
});

test('everything is readonly', () => {
  // @ts-expect-error -- a value
  convictionsInReportingPeriod.quantity.value = 38;
  // @ts-expect-error -- a collection
  statistics.push(convictionsInReportingPeriod);
  // @ts-expect-error -- the evidence
  convictionsInReportingPeriod.evidence[0].quote = '';
});

test('by id comes the exact type', () => {
  expectTypeOf(getStatistic('convictions-in-reporting-period')).toEqualTypeOf(
    convictionsInReportingPeriod,
  );
  expectTypeOf(getStatistic('convictions-in-reporting-period').quantity.value).toEqualTypeOf<37>();
  expectTypeOf(getFinding('protection-efforts-modest').type).toEqualTypeOf<'assessment'>();
  expectTypeOf(getPassage('prosecution.4').id).toEqualTypeOf<'prosecution.4'>();
  const either = 'convictions-in-reporting-period' as
    | 'convictions-2010'
    | 'convictions-in-reporting-period';
  expectTypeOf(getStatistic(either).quantity.value).toEqualTypeOf<33 | 37>();
});

test('an unknown id is an error', () => {
  // @ts-expect-error -- no such statistic
  getStatistic('convictions-2012');
  // @ts-expect-error -- no such passage
  getPassage('prosecution.11');
  // @ts-expect-error -- an id of another kind
  getStatistic('penal-code-article-134');
});

test('criteria narrow what is found', () => {
  expectTypeOf(
    findStatistics({ measure: 'convictions', periodBasis: 'reporting-period' }),
  ).toEqualTypeOf<readonly (typeof convictionsInReportingPeriod)[]>();
  expectTypeOf(findStatistics({ quantityKind: 'exact' })[0]?.quantity.value).toEqualTypeOf<
    20 | 33 | 37 | 49 | 69 | 195 | undefined
  >();
  expectTypeOf(findLegalProvisions({ instrumentForm: 'statute-article' })).toEqualTypeOf<
    readonly (typeof penalCodeArticle134)[]
  >();
  expectTypeOf(findFindings({ type: 'omission' })[0]?.type).toEqualTypeOf<'omission' | undefined>();
  expectTypeOf(findVictimCategories({ sector: 'mining' })).toEqualTypeOf(victimCategories);
});

test('a list narrows to the records that have any of its values', () => {
  expectTypeOf(
    findLegalProvisions({ statusState: ['draft', 'partly-approved'] })[0]?.id,
  ).toEqualTypeOf<'national-plan-of-action' | 'victim-protection-guidelines' | undefined>();
});

test('an optional criterion narrows nothing', () => {
  const maybe = { measure: 'convictions' } as {
    readonly measure: 'convictions';
    readonly periodBasis?: 'reporting-period';
  };
  expectTypeOf(findStatistics(maybe)[0]?.id).toEqualTypeOf<
    | 'complicit-official-convictions'
    | 'convictions-2010'
    | 'convictions-in-reporting-period'
    | undefined
  >();
  const either = { unit: 'calls' } as { measure: 'convictions' } | { unit: 'calls' };
  const found = findStatistics(either);
  expectTypeOf(convictionsInReportingPeriod).toExtend<(typeof found)[number]>();
  expectTypeOf(hotlineCalls).toExtend<(typeof found)[number]>();
});

test('without literal ids, criteria narrow nothing', () => {
  const from = tipReportLaos2012 as TipReport;
  expectTypeOf(findStatistics({ measure: 'convictions' }, { from })).toEqualTypeOf<
    readonly Statistic[]
  >();
  expectTypeOf(findVictimCategories({ destination: 'US' }, { from })).toEqualTypeOf<
    TipReport['victimCategories']
  >();
});

test('broader terms narrow to what they include, exact ones to themselves', () => {
  const wide = findStatistics({ measure: 'victims', quantityKind: 'exact' });
  expectTypeOf(wide[0]?.quantity.value).toEqualTypeOf<195 | undefined>();
  const exact = findStatistics({ measure: 'victims', quantityKind: 'exact' }, { exact: true });
  expectTypeOf(exact).toEqualTypeOf<readonly never[]>();
});

test('undefined means not given, and narrows nothing', () => {
  const measure = undefined as 'convictions' | undefined;
  expectTypeOf(findStatistics({ measure })).toEqualTypeOf(statistics);
  expectTypeOf(findStatistics({ measure: undefined }, { exact: undefined })).toEqualTypeOf(
    statistics,
  );
  const criteria: StatisticCriteria = {};
  expectTypeOf(findStatistics(criteria)).toEqualTypeOf(statistics);
});

test('another report gives its own records', () => {
  const half = { statistics: [convictionsInReportingPeriod, hotlineCalls] } as const;
  expectTypeOf(
    getStatistic('convictions-in-reporting-period', { from: half }).quantity.value,
  ).toEqualTypeOf<37>();
  expectTypeOf(findStatistics({ quantityKind: 'missing' }, { from: half })).toEqualTypeOf<
    readonly (typeof hotlineCalls)[]
  >();
  // @ts-expect-error -- an id of this report, not of that one
  getStatistic('broker-fees', { from: half });
});

test('an unknown criterion or value is an error', () => {
  // @ts-expect-error -- no such criterion, beside one that exists
  findStatistics({ measure: 'convictions', mesure: 'convictions' });
  // @ts-expect-error -- no such measure
  findStatistics({ measure: 'conviction' });
  // @ts-expect-error -- the report names no such country
  findVictimCategories({ destination: 'FR' });
});

test('the records fit the general types, for code that accepts any report', () => {
  expectTypeOf(convictionsInReportingPeriod).toExtend<Statistic>();
  expectTypeOf(tipReportLaos2012).toExtend<TipReport>();
});

test('references are ids that exist', () => {
  expectTypeOf(getStatistic(convictionsInReportingPeriod.id)).toEqualTypeOf(
    convictionsInReportingPeriod,
  );
  expectTypeOf(
    getPassage(convictionsInReportingPeriod.evidence[0].passage).text,
  ).toEqualTypeOf<string>();
  // A reference can be followed with no cast and no check.
  const [related] = laoMenAndBoysInThailand.related;
  if (related?.kind === 'statistic')
    expectTypeOf(getStatistic(related.id).kind).toEqualTypeOf<'statistic'>();
});
