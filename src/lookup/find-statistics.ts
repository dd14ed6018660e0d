import { statistics } from '../../data/collections/statistics.js';
import { statisticFacets } from '../kinds/statistic/facets.js';
import type { StatisticFacets } from '../kinds/statistic/statistic.js';
import type { QuantityKind } from '../parts/quantity/quantity.js';
import type { Dataset } from '../report/dataset.js';
import type { Criteria, FindOptions, Matching, OnlyKeysOf } from './criteria.js';
import { findMatching } from './find-matching.js';
import { partOf } from './source.js';

/** By what statistics can be found. */
export interface StatisticCriteriaFacets extends StatisticFacets {
  /** The kind of the quantity: `exact` finds what has a number as such, `missing` what the report says is missing. */
  readonly quantity: QuantityKind;
}

type Laos = { readonly statistics: typeof statistics };

/**
 * The statistics that meet every given criterion, in the order of `statistics`. The result type holds only those
 * that can meet them, with their literal types.
 *
 * @param criteria - Values, or lists of values of which any will do, by the name of the criterion. An empty object finds all.
 * @param options - `exact`: true to leave out what a wider value includes. `from`: another report.
 * @returns The records themselves; an empty list if none meets the criteria.
 * @throws {@link CriterionError} if a criterion or a value does not exist; the error lists the valid ones.
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
  Source extends Pick<Dataset, 'statistics'> = Laos,
>(
  criteria: Given & OnlyKeysOf<Given, StatisticCriteriaFacets>,
  options?: FindOptions<Source, Exact>,
): readonly Matching<Source['statistics'][number], typeof statisticFacets, Given, Exact>[];
export function findStatistics(
  criteria: object,
  options?: FindOptions<Pick<Dataset, 'statistics'>, boolean>,
): readonly unknown[] {
  return findMatching(
    partOf(options, 'statistics', statistics),
    statisticFacets,
    criteria,
    options?.exact,
  );
}
