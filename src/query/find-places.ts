import { type AnyPlace, places } from '../../data/collections/places.js';
import { partOf } from '../access/source.js';
import type { Dataset } from '../model/dataset.js';
import { type Place, type PlaceType, placeTypes } from '../model/place.js';
import type { Criteria, FindOptions, IfUnnamed, OnlyKeysOf, Unmet } from './criteria.js';
import { type Facet, findMatching } from './find-matching.js';

/** By what places can be found. */
export interface PlaceCriteriaFacets {
  readonly type: PlaceType;
}

type Matching<Item extends Place, Given, Exact> = Item extends unknown
  ? IfUnnamed<Item, true extends UnmetBy<Item, Given, Exact> ? never : Item>
  : never;

type UnmetBy<Item extends Place, Given, Exact> = Given extends { readonly type: infer Value }
  ? Unmet<Item['type'], 'type', Value, Exact>
  : never;

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
