import { type AnyPlace, places } from '../../data/collections/places.js';
import { type Place, type PlaceType, placeTypes } from '../kinds/place/place.js';
import type { Dataset } from '../report/dataset.js';
import type { Criteria, FindOptions, OnlyKeysOf, OtherTerms } from './criteria.js';
import { type Facet, findMatching } from './find-matching.js';
import { partOf } from './source.js';

/** By what places can be found. */
export interface PlaceCriteriaFacets {
  readonly type: PlaceType;
}

/** For each criterion, a place all of whose values of it are among the given terms. */
interface Within<Term> {
  readonly type: { readonly type: Term };
}

/** The places that one of the criteria rules out: all that they bear of it are other terms. */
type Unmet<Given, Exact> = {
  readonly [Name in keyof Given]-?: Name extends keyof Within<never>
    ? Given extends Record<Name, infer Value>
      ? Within<OtherTerms<PlaceCriteriaFacets[Name], Name, Value, Exact>>[Name]
      : never
    : never;
}[keyof Given];

type Matching<Item, Given, Exact> =
  Unmet<Given, Exact> extends infer RuledOut ? Exclude<Item, RuledOut> : never;

const facets = {
  type: { terms: placeTypes, read: ({ type }) => type },
} satisfies Record<keyof PlaceCriteriaFacets, Facet<Place>>;

/**
 * The places that meet every given criterion, in the order of `places`. The result type holds only those
 * that can meet them, with their literal types.
 *
 * @param criteria - Values, or lists of values of which any will do, by the name of the criterion. An empty object finds all.
 * @param options - `exact`: true to leave out what a wider value takes in. `from`: the report meant, where it is not this one.
 * @returns The records themselves; an empty list where none meets the criteria.
 * @throws {@link CriterionError} where a criterion or a value does not exist; it lists those that do.
 * @throws `TypeError` where `from` has no `places`.
 *
 * @example
 * ```ts
 * import { findPlaces } from 'tip-report-laos-2012';
 *
 * findPlaces({ type: 'city' }).map(({ name }) => name); // => ['Vientiane']
 * ```
 */
export function findPlaces<
  const Given extends Criteria<PlaceCriteriaFacets>,
  const Exact extends boolean = false,
>(
  criteria: Given & OnlyKeysOf<Given, PlaceCriteriaFacets>,
  options?: FindOptions<undefined, Exact>,
): readonly Matching<AnyPlace, Given, Exact>[];
export function findPlaces<
  const Given extends Criteria<PlaceCriteriaFacets>,
  const Source extends Pick<Dataset, 'places'>,
  const Exact extends boolean = false,
>(
  criteria: Given & OnlyKeysOf<Given, PlaceCriteriaFacets>,
  options: FindOptions<Source, Exact>,
): readonly Matching<Source['places'][number], Given, Exact>[];
export function findPlaces(
  criteria: object,
  options?: FindOptions<Pick<Dataset, 'places'> | undefined, boolean>,
): readonly unknown[] {
  return findMatching(partOf(options, 'places', places), facets, criteria, options?.exact);
}
