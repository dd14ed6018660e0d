import { recommendations } from '../../data/collections/recommendations.js';
import { recommendationFacets } from '../kinds/recommendation/facets.js';
import type { RecommendationFacets } from '../kinds/recommendation/recommendation.js';
import type { TipReport } from '../report/tip-report.js';
import type { Criteria, FindOptions, Matching, OnlyKeysOf } from './criteria.js';
import { findMatching } from './find-matching.js';
import { partOf } from './source.js';

type Laos = { readonly recommendations: typeof recommendations };

/**
 * Finds the recommendations that meet every criterion, in the order of `recommendations`. The result type has only those that
 * can meet the criteria, with their literal types.
 *
 * @param criteria - A value or a list of values for each criterion; any value of a list may match. An empty object finds all.
 * @param options - `exact`: true to leave out narrower values. `from`: another report.
 * @returns The records themselves; an empty list if none meets the criteria.
 * @throws {@link CriterionError} if a criterion or a value does not exist. The error lists the valid ones.
 * @throws `TypeError` if `from` has no `recommendations`.
 *
 * @example
 * ```ts
 * import { findRecommendations } from 'tip-report-laos-2012';
 *
 * findRecommendations({ topic: 'witness-protection' }).map(({ ordinal }) => ordinal); // => [6]
 * ```
 */
export function findRecommendations<
  const Given extends Criteria<RecommendationFacets>,
  const Exact extends boolean = false,
  Source extends Pick<TipReport, 'recommendations'> = Laos,
>(
  criteria: Given & OnlyKeysOf<Given, RecommendationFacets>,
  options?: FindOptions<Source, Exact>,
): readonly Matching<
  Source['recommendations'][number],
  typeof recommendationFacets,
  Given,
  Exact
>[] {
  return findMatching(
    partOf(options, 'recommendations', recommendations),
    recommendationFacets,
    criteria,
    options?.exact,
  );
}
