import { type AnyRecommendation, recommendations } from '../../data/collections/recommendations.js';
import { partOf } from '../access/source.js';
import type { Dataset } from '../model/dataset.js';
import { pillars } from '../model/pillar.js';
import type { Recommendation, RecommendationFacets } from '../model/recommendation.js';
import { topics } from '../model/topic.js';
import type { Criteria, FindOptions, IfUnnamed, OnlyKeysOf, Unmet } from './criteria.js';
import { type Facet, findMatching } from './find-matching.js';

type Matching<Item extends Recommendation, Given, Exact> = Item extends unknown
  ? IfUnnamed<Item, true extends UnmetBy<Item, Given, Exact> ? never : Item>
  : never;

type UnmetBy<Item extends Recommendation, Given, Exact> =
  | (Given extends { readonly pillar: infer Value }
      ? Unmet<Item['pillars'][number], 'pillar', Value, Exact>
      : never)
  | (Given extends { readonly topic: infer Value }
      ? Unmet<Item['topics'][number], 'topic', Value, Exact>
      : never);

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
  const Exact extends boolean = false,
>(
  criteria: Given & OnlyKeysOf<Given, RecommendationFacets>,
  options?: FindOptions<undefined, Exact>,
): readonly Matching<AnyRecommendation, Given, Exact>[];
export function findRecommendations<
  const Given extends Criteria<RecommendationFacets>,
  const Source extends Pick<Dataset, 'recommendations'>,
  const Exact extends boolean = false,
>(
  criteria: Given & OnlyKeysOf<Given, RecommendationFacets>,
  options: FindOptions<Source, Exact>,
): readonly Matching<Source['recommendations'][number], Given, Exact>[];
export function findRecommendations(
  criteria: object,
  options?: FindOptions<Pick<Dataset, 'recommendations'> | undefined, boolean>,
): readonly unknown[] {
  return findMatching(
    partOf(options, 'recommendations', recommendations),
    facets,
    criteria,
    options?.exact,
  );
}
