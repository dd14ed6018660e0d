import { type AnyRecommendation, recommendations } from '../../data/collections/recommendations.js';
import { partOf } from '../access/source.js';
import type { Dataset } from '../model/dataset.js';
import { pillars } from '../model/pillar.js';
import type { Recommendation, RecommendationFacets } from '../model/recommendation.js';
import type { ReportIds } from '../model/report-ids.js';
import { topics } from '../model/topic.js';
import type { Criteria, FindOptions, IfMeets, OnlyKeysOf } from './criteria.js';
import { type Facet, findMatching } from './find-matching.js';

type Ours = { readonly recommendations: readonly AnyRecommendation[] };

type Matching<Item, Given, Exact> =
  Item extends Recommendation<string, number, infer Facets, ReportIds>
    ? IfMeets<Item, Facets, Given, Exact>
    : never;

const facets = {
  pillar: { terms: pillars, read: (recommendation) => recommendation.pillars },
  topic: { terms: topics, read: (recommendation) => recommendation.topics },
} satisfies Record<keyof RecommendationFacets, Facet<Recommendation>>;

/**
 * The recommendations that meet every given criterion, in the order of `recommendations`. The result type holds only those
 * that can meet them, with their literal types.
 *
 * @param criteria - Values, or lists of values of which any will do, by the name of the criterion. An empty object finds all.
 * @param options - `exact`: true to leave out what a wider value takes in. `from`: the report meant, where it is not this one.
 * @returns The records themselves; an empty list where none meets the criteria.
 * @throws {@link CriterionError} where a criterion or a value does not exist; it lists those that do.
 * @throws `TypeError` where `from` has no `recommendations`.
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
  const Source extends Pick<Dataset, 'recommendations'> = Ours,
  const Exact extends boolean = false,
>(
  criteria: Given & OnlyKeysOf<Given, RecommendationFacets>,
  options?: FindOptions<Source, Exact>,
): readonly Matching<Source['recommendations'][number], Given, Exact>[] {
  const records = partOf(options, 'recommendations', recommendations);
  return findMatching(records, facets, criteria, options?.exact) as readonly Matching<
    Source['recommendations'][number],
    Given,
    Exact
  >[];
}
