import {
  type AnyFinding,
  type AnyLegalProvision,
  type AnyOrganization,
  type AnyPlace,
  type AnyRecommendation,
  type AnyStatistic,
  type AnyVictimCategory,
  type LaosReportIds,
  metadata,
  type TipReport,
  type tipReportLaos2012,
} from 'tip-report-laos-2012';
import { expectTypeOf, test } from 'vitest';
import type { DefinedReport } from './defined-report.js';
import type { IdsOf } from './ids-of.js';

type Ours = DefinedReport<typeof tipReportLaos2012>;

test('the ids come from the data', () => {
  expectTypeOf<IdsOf<typeof tipReportLaos2012>>().toEqualTypeOf<LaosReportIds>();
});

test('defineReport would give the records of this package the types that they have', () => {
  expectTypeOf<Ours['metadata']>().toEqualTypeOf(metadata);
  expectTypeOf<Ours['statistics'][number]>().toEqualTypeOf<AnyStatistic>();
  expectTypeOf<Ours['victimCategories'][number]>().toEqualTypeOf<AnyVictimCategory>();
  expectTypeOf<Ours['legalProvisions'][number]>().toEqualTypeOf<AnyLegalProvision>();
  expectTypeOf<Ours['recommendations'][number]>().toEqualTypeOf<AnyRecommendation>();
  expectTypeOf<Ours['findings'][number]>().toEqualTypeOf<AnyFinding>();
  expectTypeOf<Ours['organizations'][number]>().toEqualTypeOf<AnyOrganization>();
  expectTypeOf<Ours['places'][number]>().toEqualTypeOf<AnyPlace>();
});

test('without literal ids, a defined report is a dataset', () => {
  expectTypeOf<DefinedReport<TipReport>>().toExtend<TipReport>();
  expectTypeOf<TipReport>().toExtend<DefinedReport<TipReport>>();
});
