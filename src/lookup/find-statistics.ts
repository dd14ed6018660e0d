import { type AnyStatistic, statistics } from '../../data/collections/statistics.js';
import { type LaosReportIds, sectionIds } from '../../data/ids.js';
import { statisticFacets } from '../kinds/statistic/facets.js';
import type { Measure, Population } from '../kinds/statistic/statistic.js';
import type { Voice } from '../parts/attribution/attribution.js';
import type { OneOrMany } from '../parts/facet.js';
import type { ReportIds } from '../parts/ids/report-ids.js';
import type { PeriodBasis } from '../parts/period/period.js';
import type { QuantityKind } from '../parts/quantity/quantity.js';
import type { StatisticUnit } from '../parts/quantity/unit.js';
import type { FindOptions, Matching, OnlyCriteria } from './criteria.js';
import { findMatching } from './find-matching.js';
import type { Collection } from './source.js';

/**
 * The criteria of `findStatistics`. A record must meet all that are given.
 */
export interface StatisticCriteria<out Ids extends ReportIds = LaosReportIds> {
  /** What is measured. `victims` also finds victims identified and victims returned. */
  readonly measure?: OneOrMany<Measure> | undefined;
  /** What is counted: cases, persons, US dollars and so on. */
  readonly unit?: OneOrMany<StatisticUnit> | undefined;
  /** The people or events that the figure covers. */
  readonly population?: OneOrMany<Population> | undefined;
  /** `quantity.kind`: such as `exact`, or `missing` for what the report says is missing. */
  readonly quantityKind?: OneOrMany<QuantityKind> | undefined;
  /** `period.basis`: such as `calendar-year` or `reporting-period`. */
  readonly periodBasis?: OneOrMany<PeriodBasis> | undefined;
  /** `attribution.voice`: who says so. */
  readonly voice?: OneOrMany<Voice> | undefined;
  /** A section of the text with a quote for the figure, such as `prosecution`. */
  readonly section?: OneOrMany<Ids['section']> | undefined;
}

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
