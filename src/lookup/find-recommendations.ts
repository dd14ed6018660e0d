import { type AnyRecommendation, recommendations } from '../../data/collections/recommendations.js';
import type {
  Recommendation,
  RecommendationFacets,
} from '../kinds/recommendation/recommendation.js';
import { pillars } from '../parts/pillar/pillar.js';
import { topics } from '../parts/topic/topic.js';
import type { Dataset } from '../report/dataset.js';
import type { Criteria, FindOptions, OnlyKeysOf, OtherTerms } from './criteria.js';
import { type Facet, findMatching } from './find-matching.js';
import { partOf } from './source.js';

/** For each criterion, a recommendation all of whose values of it are among the given terms. */
interface Within<Term> {
  readonly pillar: { readonly pillars: readonly Term[] };
  readonly topic: { readonly topics: readonly Term[] };
}

/** The recommendations that one of the criteria rules out: all that they bear of it are other terms. */
type Unmet<Given, Exact> = {
  readonly [Name in keyof Given]-?: Name extends keyof Within<never>
    ? Given extends Record<Name, infer Value>
      ? Within<OtherTerms<RecommendationFacets[Name], Name, Value, Exact>>[Name]
      : never
    : never;
}[keyof Given];

type Matching<Item, Given, Exact> =
  Unmet<Given, Exact> extends infer RuledOut ? Exclude<Item, RuledOut> : never;

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
