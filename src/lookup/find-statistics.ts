import { statistics } from '../../data/collections/statistics.js';
import { statisticFacets } from '../kinds/statistic/facets.js';
import type { StatisticFacets } from '../kinds/statistic/statistic.js';
import type { QuantityKind } from '../parts/quantity/quantity.js';
import type { TipReport } from '../report/tip-report.js';
import type { Criteria, FindOptions, Matching, OnlyKeysOf } from './criteria.js';
import { findMatching } from './find-matching.js';
import { partOf } from './source.js';

/** The criteria of `findStatistics`. */
export interface StatisticCriteriaFacets extends StatisticFacets {
  /** The kind of the quantity, such as `exact`, or `missing` for what the report says is missing. */
  readonly quantity: QuantityKind;
}

type Laos = { readonly statistics: typeof statistics };

/**
 * Finds the statistics that meet every criterion, in the order of `statistics`. The result type has only those that
 * can meet the criteria, with their literal types.
 *
 * @param criteria - A value or a list of values for each criterion; any value of a list may match. An empty object finds all.
 * @param options - `exact`: true to leave out narrower values. `from`: another report.
 * @returns The records themselves; an empty list if none meets the criteria.
 * @throws {@link CriterionError} if a criterion or a value does not exist. The error lists the valid ones.
 * @throws `TypeError` if `from` has no `statistics`.
 *
 * @example
 * ```ts
 * import { findStatistics } from 'tip-report-laos-2012';
 *
 * const [convictions] = findStatistics({ measure: 'convictions', period: 'reporting-period' });
 * convictions?.quantity.value; // => 37
 *
 * findStatistics({ quantity: 'missing' }).length; // => 5
 * ```
 */
export function findStatistics<
  const Given extends Criteria<StatisticCriteriaFacets>,
  const Exact extends boolean = false,
  Source extends Pick<TipReport, 'statistics'> = Laos,
>(
  criteria: Given & OnlyKeysOf<Given, StatisticCriteriaFacets>,
  options?: FindOptions<Source, Exact>,
): readonly Matching<Source['statistics'][number], typeof statisticFacets, Given, Exact>[] {
  return findMatching(
    partOf(options, 'statistics', statistics),
    statisticFacets,
    criteria,
    options?.exact,
  );
}
