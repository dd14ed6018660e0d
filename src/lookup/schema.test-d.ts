import type {
  CountryCode,
  Measure,
  OneOrMany,
  OrganizationId,
  StatisticId,
} from 'tip-report-laos-2012';
import { findStatistics, getStatistic } from 'tip-report-laos-2012';
import * as schemas from 'tip-report-laos-2012/schemas';
import { expectTypeOf, test } from 'vitest';

const query = Object.fromEntries(new URLSearchParams('section=prosecution'));

test('parsed criteria and ids are what the functions take', () => {
  findStatistics(schemas.statisticCriteriaSchema.parse(query));
  getStatistic(schemas.statisticIdSchema.parse('convictions-2010'));
});

test('parsed values have their narrow types', () => {
  const { measure } = schemas.statisticCriteriaSchema.parse(query);
  expectTypeOf(measure).toEqualTypeOf<OneOrMany<Measure> | undefined>();
  const { actor } = schemas.findingCriteriaSchema.parse(query);
  expectTypeOf(actor).toEqualTypeOf<OneOrMany<OrganizationId> | undefined>();
  const { origin } = schemas.victimCategoryCriteriaSchema.parse(query);
  expectTypeOf(origin).toEqualTypeOf<OneOrMany<CountryCode> | undefined>();
  expectTypeOf(schemas.measureSchema.parse).returns.toEqualTypeOf<Measure>();
  expectTypeOf(schemas.statisticIdSchema.parse).returns.toEqualTypeOf<StatisticId>();
});
