import { type AnyPlace, places } from '../../data/collections/places.js';
import { type Place, type PlaceType, placeTypes } from '../model/place.js';
import type { Criteria, IfMeets, OnlyKeysOf } from './criteria.js';
import { type Facet, findMatching } from './find-matching.js';

/** By what places can be found. */
export interface PlaceCriteriaFacets {
  readonly type: PlaceType;
}

type Matching<Item, Given> = Item extends { readonly type: infer Type }
  ? IfMeets<Item, { readonly type: Type }, Given>
  : never;

const facets = {
  type: { terms: placeTypes, read: ({ type }) => type },
} satisfies Record<keyof PlaceCriteriaFacets, Facet<Place>>;

/**
 * The places of this report that meet every given criterion, in the order of `places`. The result type
 * holds only those that can meet them, with their literal types.
 *
 * @param criteria - Values, or lists of values of which any will do, by the name of the criterion. An empty object finds all.
 * @returns The records themselves; an empty list where none meets the criteria.
 * @throws {@link CriterionError} where a criterion or a value does not exist; it lists those that do.
 *
 * @example
 * ```ts
 * import { findPlaces } from 'tip-report-laos-2012';
 *
 * findPlaces({ type: 'city' }).map(({ name }) => name); // => ['Vientiane']
 * ```
 */
export function findPlaces<const Given extends Criteria<PlaceCriteriaFacets>>(
  criteria: Given & OnlyKeysOf<Given, PlaceCriteriaFacets>,
): readonly Matching<AnyPlace, Given>[] {
  return findMatching(places, facets, criteria) as readonly Matching<AnyPlace, Given>[];
}
