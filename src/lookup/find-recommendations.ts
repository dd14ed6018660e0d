import { type AnyRecommendation, recommendations } from '../../data/collections/recommendations.js';
import { type LaosReportIds, organizationIds } from '../../data/ids.js';
import { placeTree } from '../../data/place-tree.js';
import type { Place } from '../kinds/place/place.js';
import { recommendationFacets } from '../kinds/recommendation/facets.js';
import type { ReportIds } from '../parts/ids/report-ids.js';
import type { TipReport } from '../report/tip-report.js';
import type { FindOptions, Matching, OnlyCriteria } from './criteria.js';
import type { RecommendationCriteria } from './criteria-by-kind.js';
import { findMatching } from './find-matching.js';
import type { Collection } from './source.js';

/**
 * Finds the recommendations that meet every criterion, in the order of `recommendations`. The result type has only those that can
 * meet the criteria, with their literal types.
 *
 * @param criteria - A value or a list of values for each criterion; any value of a list may match, and a narrower one too.
 * An empty object finds all. `undefined` means that a criterion is not given.
 * @param options - `exact`: true to leave out narrower values. `from`: another report, or a list of reports.
 * @returns The records themselves; an empty list if none meets the criteria.
 * @throws {@link CriterionError} if a criterion or a value does not exist. The error lists the valid ones.
 * @throws `TypeError` if an option does not exist, or `from` is not a report with `recommendations`.
 *
 * @example
 * ```ts
 * import { findRecommendations } from 'tip-report-laos-2012';
 *
 * findRecommendations({ topic: 'witness-protection' }).map(({ ordinal }) => ordinal); // => [6]
 * ```
 */
export function findRecommendations<
  const Given extends RecommendationCriteria<
    Source['recommendations'][number] extends AnyRecommendation ? LaosReportIds : ReportIds
  >,
  const Exact extends boolean = false,
  Source extends Collection<'recommendations', 'recommendation'> & Pick<TipReport, 'places'> = {
    readonly recommendations: readonly AnyRecommendation[];
    readonly places: readonly Place[];
  },
>(
  criteria: OnlyCriteria<Given, RecommendationCriteria>,
  options?: FindOptions<Source, Exact>,
): readonly Matching<
  Source['recommendations'][number],
  typeof recommendationFacets,
  Given,
  Exact
>[] {
  return findMatching('recommendations', recommendations, recommendationFacets, criteria, options, {
    organization: organizationIds,
    places: placeTree,
  });
}
