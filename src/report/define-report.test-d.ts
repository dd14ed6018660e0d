import {
  type EstimateQuantity,
  type ExactQuantity,
  type Finding,
  findFindings,
  findStatistics,
  getFinding,
  getOrganization,
  getPassage,
  getStatistic,
  getVictimCategory,
  type Statistic,
  type TipReport,
  type VictimCategory,
} from 'tip-report-laos-2012';
import { expectTypeOf, test } from 'vitest';
import { velmora } from '../../tests/example/example-report.js';
import { defineReport } from './define-report.js';
import type { IdsOf } from './ids-of.js';

type VelmoraIds = IdsOf<typeof velmora>;

test('the ids are those of the data', () => {
  expectTypeOf<VelmoraIds['statistic']>().toEqualTypeOf<
    'convictions-2029' | 'convictions-2030' | 'fees' | 'hotline-calls' | 'sentences'
  >();
  expectTypeOf<Extract<VelmoraIds['passage'], `prosecution.${string}`>>().toEqualTypeOf<
    'prosecution.1' | 'prosecution.2' | 'prosecution.3'
  >();
  expectTypeOf<VelmoraIds['country']>().toEqualTypeOf<'XO' | 'XV'>();
});

test('a record has its literal values, and the ids of its report', () => {
  expectTypeOf<
    Extract<(typeof velmora.statistics)[number], { readonly id: 'convictions-2030' }>
  >().toEqualTypeOf<
    Statistic<
      'convictions-2030',
      ExactQuantity<12>,
      {
        readonly measure: 'convictions';
        readonly unit: 'convictions';
        readonly population: 'all';
        readonly periodBasis: 'reporting-period';
        readonly voice: 'government';
      },
      VelmoraIds
    >
  >();
  expectTypeOf<
    Extract<(typeof velmora.victimCategories)[number], { readonly id: 'velmoran-men-in-ostland' }>
  >().toEqualTypeOf<VictimCategory<'velmoran-men-in-ostland', 'subjected', VelmoraIds>>();
});

test('by id comes the exact type', () => {
  const convictions = getStatistic('convictions-2030', { from: velmora });
  expectTypeOf(convictions.quantity.value).toEqualTypeOf<12>();
  expectTypeOf(convictions.label).toEqualTypeOf<string>();
  expectTypeOf(convictions.attribution.source).toEqualTypeOf<VelmoraIds['organization']>();
  expectTypeOf(getPassage('prosecution.2', { from: velmora }).id).toEqualTypeOf<'prosecution.2'>();
  expectTypeOf(velmora.metadata.tier).toEqualTypeOf<'2 Watch List'>();

  // @ts-expect-error -- a missing quantity has no value to read
  getStatistic('sentences', { from: velmora }).quantity.value;
  // @ts-expect-error -- an id of the Laos report
  getStatistic('convictions-in-reporting-period', { from: velmora });
  // @ts-expect-error -- an id of the Velmora report
  getStatistic('convictions-2030');
});

test('criteria narrow what is found', () => {
  const [exact] = findStatistics({ quantityKind: 'exact' }, { from: velmora });
  expectTypeOf(exact?.quantity.value).toEqualTypeOf<9 | 12 | undefined>();
  const [action] = findFindings({ type: 'action' }, { from: velmora });
  expectTypeOf(action?.continuity).toEqualTypeOf<'continued' | 'new' | 'not-stated' | undefined>();
});

test('everything is readonly', () => {
  // @ts-expect-error -- a collection
  velmora.statistics.push(velmora.statistics[0]);
  // @ts-expect-error -- a value
  getStatistic('convictions-2030', { from: velmora }).quantity.value = 13;
});

test('a report fits the general types, for code that accepts any report', () => {
  expectTypeOf(velmora).toExtend<TipReport>();
  expectTypeOf(velmora).toExtend<TipReport<VelmoraIds>>();
});

test('without literal ids, a report has any ids', () => {
  const given = velmora as TipReport;
  const general = defineReport(given);
  expectTypeOf(general.statistics[0]?.id).toEqualTypeOf<string | undefined>();
  expectTypeOf(general).toExtend<TipReport>();
  expectTypeOf(getStatistic('any', { from: general }).id).toEqualTypeOf<string>();
  expectTypeOf<EstimateQuantity>().toExtend<(typeof general.statistics)[number]['quantity']>();
  expectTypeOf<Finding>().toExtend<(typeof general.findings)[number]>();
});

const { findings, organizations, metadata: report, statistics, victimCategories } = velmora;
const statistic = { ...getStatistic('fees', { from: velmora }), id: 'more-fees' } as const;
const finding = { ...getFinding('shelter-run', { from: velmora }), id: 'more-shelters' } as const;
const category = { ...getVictimCategory('men-and-women', { from: velmora }), id: 'men' } as const;
const organization = { ...getOrganization('coast-guard', { from: velmora }), id: 'navy' } as const;

test('a reference to a record that the report does not have is an error', () => {
  defineReport({
    ...velmora,
    statistics: [...statistics, statistic],
    findings: [...findings, { ...finding, related: [{ kind: 'statistic', id: 'more-fees' }] }],
    victimCategories: [...victimCategories, { ...category, broader: ['men-and-women'] }],
    organizations: [...organizations, { ...organization, partOf: 'coast-guard' }],
  });
  const evidence = [{ passage: 'prosecution.9', quote: '' }] as const;
  // @ts-expect-error -- no such passage
  defineReport({ ...velmora, statistics: [...statistics, { ...statistic, evidence }] });
  const attribution = { voice: 'government', source: 'none', phrase: '' } as const;
  // @ts-expect-error -- no such organization
  defineReport({ ...velmora, statistics: [...statistics, { ...statistic, attribution }] });
  const broader = ['none'] as const;
  // @ts-expect-error -- no such broader category
  defineReport({ ...velmora, victimCategories: [...victimCategories, { ...category, broader }] });
  const who = { ...category.who, nationalities: [{ phrase: '', country: 'LA' }] } as const;
  // @ts-expect-error -- a country that isn't a place of the report
  defineReport({ ...velmora, victimCategories: [...victimCategories, { ...category, who }] });
  const related = [{ kind: 'statistic', id: 'shelter-run' }] as const;
  // @ts-expect-error -- the id of a record of another kind
  defineReport({ ...velmora, findings: [...findings, { ...finding, related }] });
  const places = ['none'] as const;
  // @ts-expect-error -- no such place
  defineReport({ ...velmora, findings: [...findings, { ...finding, places }] });
  const partOf = 'none';
  // @ts-expect-error -- no such organization
  defineReport({ ...velmora, organizations: [...organizations, { ...organization, partOf }] });
  // @ts-expect-error -- a country that isn't a place of the report
  defineReport({ ...velmora, metadata: { ...report, country: 'LA' } });
});

test('a quantity that has no number can be given none', () => {
  const missing = { kind: 'missing', reason: 'not-recorded', phrase: '', occurred: 'yes' } as const;
  defineReport({ ...velmora, statistics: [...statistics, { ...statistic, quantity: missing }] });
  const quantity = { ...missing, value: 0 } as const;
  // @ts-expect-error -- missing is not zero
  defineReport({ ...velmora, statistics: [...statistics, { ...statistic, quantity }] });
  const verbal = { kind: 'verbal', phrase: 'many', minimum: 2 } as const;
  // @ts-expect-error -- nor are words a number
  defineReport({ ...velmora, statistics: [...statistics, { ...statistic, quantity: verbal }] });
});
