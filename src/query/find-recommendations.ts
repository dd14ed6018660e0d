import { type AnyRecommendation, recommendations } from '../../data/collections/recommendations.js';
import { pillars } from '../model/pillar.js';
import type { Recommendation, RecommendationFacets } from '../model/recommendation.js';
import type { ReportIds } from '../model/report-ids.js';
import { topics } from '../model/topic.js';
import type { Criteria, IfMeets, OnlyKeysOf } from './criteria.js';
import { type Facet, findMatching } from './find-matching.js';

type Matching<Item, Given> =
  Item extends Recommendation<string, number, infer Facets, ReportIds>
    ? IfMeets<Item, Facets, Given>
    : never;

const facets = {
  pillar: { terms: pillars, read: (recommendation) => recommendation.pillars },
  topic: { terms: topics, read: (recommendation) => recommendation.topics },
} satisfies Record<keyof RecommendationFacets, Facet<Recommendation>>;

/**
 * The recommendations of this report that meet every given criterion, in the order of `recommendations`. The result type
 * holds only those that can meet them, with their literal types.
 *
 * @param criteria - Values, or lists of values of which any will do, by the name of the criterion. An empty object finds all.
 * @returns The records themselves; an empty list where none meets the criteria.
 * @throws {@link CriterionError} where a criterion or a value does not exist; it lists those that do.
 *
 * @example
 * ```ts
 * import { findRecommendations } from 'tip-report-laos-2012';
 *
 * findRecommendations({ topic: 'witness-protection' }).map(({ ordinal }) => ordinal); // => [6]
 * ```
 */
export function findRecommendations<const Given extends Criteria<RecommendationFacets>>(
  criteria: Given & OnlyKeysOf<Given, RecommendationFacets>,
): readonly Matching<AnyRecommendation, Given>[] {
  return findMatching(recommendations, facets, criteria) as readonly Matching<
    AnyRecommendation,
    Given
  >[];
}
