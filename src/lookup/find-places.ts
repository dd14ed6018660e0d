import { places } from '../../data/collections/places.js';
import { placeFacets } from '../kinds/place/facets.js';
import type { PlaceType } from '../kinds/place/place.js';
import type { TipReport } from '../report/tip-report.js';
import type { Criteria, FindOptions, Matching, OnlyKeysOf } from './criteria.js';
import { findMatching } from './find-matching.js';
import { partOf } from './source.js';

/** The criteria of `findPlaces`. */
export interface PlaceCriteriaFacets {
  readonly type: PlaceType;
}

type Laos = { readonly places: typeof places };

/**
 * Finds the places that meet every criterion, in the order of `places`. The result type has only those that
 * can meet the criteria, with their literal types.
 *
 * @param criteria - A value or a list of values for each criterion; any value of a list may match. An empty object finds all.
 * @param options - `exact`: true to leave out narrower values. `from`: another report.
 * @returns The records themselves; an empty list if none meets the criteria.
 * @throws {@link CriterionError} if a criterion or a value does not exist. The error lists the valid ones.
 * @throws `TypeError` if `from` has no `places`.
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
  Source extends Pick<TipReport, 'places'> = Laos,
>(
  criteria: Given & OnlyKeysOf<Given, PlaceCriteriaFacets>,
  options?: FindOptions<Source, Exact>,
): readonly Matching<Source['places'][number], typeof placeFacets, Given, Exact>[] {
  return findMatching(partOf(options, 'places', places), placeFacets, criteria, options?.exact);
}
