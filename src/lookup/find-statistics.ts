import { type AnyStatistic, statistics } from '../../data/collections/statistics.js';
import { type LaosReportIds, sectionIds } from '../../data/ids.js';
import { statisticFacets } from '../kinds/statistic/facets.js';
import type { ReportIds } from '../parts/ids/report-ids.js';
import type { FindOptions, Matching, OnlyCriteria } from './criteria.js';
import type { StatisticCriteria } from './criteria-by-kind.js';
import { findMatching } from './find-matching.js';
import type { Collection } from './source.js';

/**
 * Finds the statistics that meet every criterion, in the order of `statistics`. The result type has only those that can
 * meet the criteria, with their literal types.
 *
 * @param criteria - A value or a list of values for each criterion; any value of a list may match, and a narrower one too.
 * An empty object finds all. `undefined` means that a criterion is not given.
 * @param options - `exact`: true to leave out narrower values. `from`: another report, or a list of reports.
 * @returns The records themselves; an empty list if none meets the criteria.
 * @throws {@link CriterionError} if a criterion or a value does not exist. The error lists the valid ones.
 * @throws `TypeError` if an option does not exist, or `from` is not a report with `statistics`.
 *
 * @example
 * ```ts
 * import { findStatistics } from 'tip-report-laos-2012';
 *
 * const [convictions] = findStatistics({ measure: 'convictions', periodBasis: 'reporting-period' });
 * convictions?.quantity.value; // => 37
 * findStatistics({ measure: 'victims', quantityKind: 'exact' }).map(({ quantity }) => quantity.value); // => [195]
 * ```
 */
export function findStatistics<
  const Given extends StatisticCriteria<
    Source['statistics'][number] extends AnyStatistic ? LaosReportIds : ReportIds
  >,
  const Exact extends boolean = false,
  Source extends Collection<'statistics', 'statistic'> = {
    readonly statistics: readonly AnyStatistic[];
  },
>(
  criteria: OnlyCriteria<Given, StatisticCriteria>,
  options?: FindOptions<Source, Exact>,
): readonly Matching<Source['statistics'][number], typeof statisticFacets, Given, Exact>[] {
  return findMatching('statistics', statistics, statisticFacets, criteria, options, {
    section: sectionIds,
  });
}
