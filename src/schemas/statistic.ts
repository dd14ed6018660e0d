import { comparabilityCaveats } from '../model/comparability.js';
import type { Quantity } from '../model/quantity.js';
import { measures, populations, statisticUnits } from '../model/statistic.js';
import { attributionSchema } from './attribution.js';
import { show } from './expected.js';
import { hedgeSchema } from './hedge.js';
import { periodSchema } from './period.js';
import { quantitySchema } from './quantity.js';
import { recordOf } from './record.js';
import { statisticIdSchema } from './report-ids.js';
import { list, oneOf } from './strict.js';
import { words } from './values.js';

/**
 * One figure of the report, or one that it says is missing.
 *
 * @example
 * ```ts
 * import { convictions2011 } from 'tip-report-laos-2012';
 * import { statisticSchema } from 'tip-report-laos-2012/schemas';
 *
 * statisticSchema.safeParse(convictions2011).success; // => true
 * statisticSchema.safeParse({ ...convictions2011, evidence: [] }).success; // => false
 * ```
 */
export const statisticSchema = recordOf('a statistic', 'statistic', statisticIdSchema, {
  label: words(),
  measure: oneOf('a measure', measures),
  unit: oneOf('a unit to count in', statisticUnits),
  population: oneOf('a population', populations),
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
    const right = unit === 'us-dollars' ? 'the currency of the amount' : 'no currency';
    return `expected ${right}, as the unit is ${show(unit)}; got ${show(money)}`;
  },
});

interface Countable {
  readonly unit: string;
  readonly quantity: Quantity;
}

function hasMoneyWhereDue({ unit, quantity }: Countable): boolean {
  if (quantity.kind === 'verbal' || quantity.kind === 'missing') return true;
  return (unit === 'us-dollars') === (quantity.money !== undefined);
}
