import * as z from 'zod';
import { attributionSchema } from '../../parts/attribution/schema.js';
import { recordOf } from '../../parts/evidence/schema.js';
import { expected } from '../../parts/expected.js';
import { hedgeSchema } from '../../parts/hedge/schema.js';
import { anyStatisticId, countryCode } from '../../parts/ids/schema.js';
import { periodSchema } from '../../parts/period/schema.js';
import type { Quantity } from '../../parts/quantity/quantity.js';
import { quantitySchema, statisticUnitSchema } from '../../parts/quantity/schema.js';
import { exactly, list, oneOf, strictObject, words } from '../../parts/schema.js';
import { show } from '../../parts/show.js';
import { exploitationFormSchema, groupSchema, sectorSchema } from '../victim-category/schema.js';
import { type ComparabilityCaveat, comparabilityCaveats } from './comparability.js';
import {
  type Measure,
  measures,
  type Population,
  populations,
  type Statistic,
  type StatisticSubset,
} from './statistic.js';

/**
 * What a statistic measures: one of `measures`.
 *
 * @example
 * ```ts
 * import { measureSchema } from 'tip-report-laos-2012/schemas';
 *
 * measureSchema.safeParse('convictions').success; // => true
 * ```
 */
export const measureSchema: z.ZodType<Measure> = exactly(oneOf('a measure', measures));

/**
 * The people or events that a figure covers: one of `populations`.
 *
 * @example
 * ```ts
 * import { populationSchema } from 'tip-report-laos-2012/schemas';
 *
 * populationSchema.safeParse('nationals-abroad').success; // => true
 * ```
 */
export const populationSchema: z.ZodType<Population> = exactly(oneOf('a population', populations));

/**
 * A limit to a comparison of a figure: one of `comparabilityCaveats`.
 *
 * @example
 * ```ts
 * import { comparabilityCaveatSchema } from 'tip-report-laos-2012/schemas';
 *
 * comparabilityCaveatSchema.safeParse('no-comparator').success; // => true
 * ```
 */
export const comparabilityCaveatSchema: z.ZodType<ComparabilityCaveat> = exactly(
  oneOf('a limit to a comparison', comparabilityCaveats),
);

/**
 * What a figure is limited to.
 *
 * @example
 * ```ts
 * import { laoBridesInChina } from 'tip-report-laos-2012';
 * import { statisticSubsetSchema } from 'tip-report-laos-2012/schemas';
 *
 * statisticSubsetSchema.safeParse(laoBridesInChina.subset).success; // => true
 * ```
 */
export const statisticSubsetSchema: z.ZodType<StatisticSubset> = exactly(
  strictObject('the subset of a figure', {
    groups: list('groups', groupSchema),
    exploitationForms: list('forms of exploitation', exploitationFormSchema),
    sectors: list('sectors', sectorSchema),
    nationalities: list('country codes', countryCode()),
    destinations: list('country codes', countryCode()),
  }),
);

/**
 * A figure given in the report, or one that the report says is missing.
 *
 * @example
 * ```ts
 * import { convictionsInReportingPeriod } from 'tip-report-laos-2012';
 * import { statisticSchema } from 'tip-report-laos-2012/schemas';
 *
 * statisticSchema.safeParse(convictionsInReportingPeriod).success; // => true
 * statisticSchema.safeParse({ ...convictionsInReportingPeriod, evidence: [] }).success; // => false
 * ```
 */
export const statisticSchema: z.ZodType<Statistic> = exactly(
  recordOf('a statistic', 'statistic', anyStatisticId, {
    label: words(),
    measure: measureSchema,
    unit: statisticUnitSchema,
    population: populationSchema,
    subset: statisticSubsetSchema,
    partOf: z.nullable(anyStatisticId),
    quantity: quantitySchema,
    period: periodSchema,
    attribution: attributionSchema,
    hedges: list('hedges', hedgeSchema),
    comparability: list('limits to a comparison', comparabilityCaveatSchema),
  }).refine(hasMoneyWhereDue, {
    path: ['quantity', 'money'],
    error: ({ input }) => {
      const { unit, quantity } = input as Countable;
      const money = 'money' in quantity ? quantity.money : undefined;
      const right = unit === 'money' ? 'the currency of the amount' : 'no currency';
      return expected(`${right}, as the unit is ${show(unit)}`)({ input: money });
    },
  }),
);

interface Countable {
  readonly unit: string;
  readonly quantity: Quantity;
}

function hasMoneyWhereDue({ unit, quantity }: Countable): boolean {
  if (!('value' in quantity || 'minimum' in quantity)) return true;
  return (unit === 'money') === (quantity.money !== undefined);
}
