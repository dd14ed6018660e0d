// The register of ids names exactly the records that there are.

import type { LaosReportIds, tipReportLaos2012 } from 'tip-report-laos-2012';
import { expectTypeOf, test } from 'vitest';

type Data = typeof tipReportLaos2012;
type IdsOf<
  Key extends
    | 'findings'
    | 'legalProvisions'
    | 'organizations'
    | 'places'
    | 'recommendations'
    | 'statistics'
    | 'victimCategories',
> = Data[Key][number]['id'];

test('every registered id has its record, and every record its registered id', () => {
  expectTypeOf<IdsOf<'statistics'>>().toEqualTypeOf<LaosReportIds['statistic']>();
  expectTypeOf<IdsOf<'victimCategories'>>().toEqualTypeOf<LaosReportIds['victimCategory']>();
  expectTypeOf<IdsOf<'legalProvisions'>>().toEqualTypeOf<LaosReportIds['legalProvision']>();
  expectTypeOf<IdsOf<'recommendations'>>().toEqualTypeOf<LaosReportIds['recommendation']>();
  expectTypeOf<IdsOf<'findings'>>().toEqualTypeOf<LaosReportIds['finding']>();
  expectTypeOf<IdsOf<'organizations'>>().toEqualTypeOf<LaosReportIds['organization']>();
  expectTypeOf<IdsOf<'places'>>().toEqualTypeOf<LaosReportIds['place']>();
});
