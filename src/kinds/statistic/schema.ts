import * as z from 'zod';
import { attributionSchema } from '../../parts/attribution/schema.js';
import { recordOf } from '../../parts/evidence/schema.js';
import { expected } from '../../parts/expected.js';
import { hedgeSchema } from '../../parts/hedge/schema.js';
import { countryCode, statisticIdSchema } from '../../parts/ids/schema.js';
import { periodSchema } from '../../parts/period/schema.js';
import type { Quantity } from '../../parts/quantity/quantity.js';
import { quantitySchema } from '../../parts/quantity/schema.js';
import { statisticUnits } from '../../parts/quantity/unit.js';
import { list, oneOf, strictObject, words } from '../../parts/schema.js';
import { show } from '../../parts/show.js';
import { exploitationForms, groups, sectors } from '../victim-category/victim-category.js';
import { comparabilityCaveats } from './comparability.js';
import { measures, populations } from './statistic.js';

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
export const statisticSchema = recordOf('a statistic', 'statistic', statisticIdSchema, {
  label: words(),
  measure: oneOf('a measure', measures),
  unit: oneOf('a unit to count in', statisticUnits),
  population: oneOf('a population', populations),
  subset: strictObject('the subset of a figure', {
    groups: list('groups', oneOf('a group', groups)),
    exploitationForms: list(
      'forms of exploitation',
      oneOf('a form of exploitation', exploitationForms),
    ),
    sectors: list('sectors', oneOf('a sector', sectors)),
    nationalities: list('country codes', countryCode()),
    destinations: list('country codes', countryCode()),
  }),
  partOf: z.nullable(statisticIdSchema),
  quantity: quantitySchema,
  period: periodSchema,
  attribution: attributionSchema,
  hedges: list('hedges', hedgeSchema),
  comparability: list(
    'limits to a comparison',
    oneOf('a limit to a comparison', comparabilityCaveats),
  ),
}).refine(hasMoneyWhereDue, {
  path: ['quantity', 'money'],
  error: ({ input }) => {
    const { unit, quantity } = input as Countable;
    const money = 'money' in quantity ? quantity.money : undefined;
    const right = unit === 'money' ? 'the currency of the amount' : 'no currency';
    return expected(`${right}, as the unit is ${show(unit)}`)({ input: money });
  },
});

interface Countable {
  readonly unit: string;
  readonly quantity: Quantity;
}

function hasMoneyWhereDue({ unit, quantity }: Countable): boolean {
  if (!('value' in quantity || 'minimum' in quantity)) return true;
  return (unit === 'money') === (quantity.money !== undefined);
}
