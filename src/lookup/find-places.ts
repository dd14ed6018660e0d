import { type AnyPlace, places } from '../../data/collections/places.js';
import { type LaosReportIds, sectionIds } from '../../data/ids.js';
import { placeFacets } from '../kinds/place/facets.js';
import type { ReportIds } from '../parts/ids/report-ids.js';
import type { FindOptions, Matching, OnlyCriteria } from './criteria.js';
import type { PlaceCriteria } from './criteria-by-kind.js';
import { findMatching } from './find-matching.js';
import type { Collection } from './source.js';

/**
 * Finds the places that meet every criterion, in the order of `places`. The result type has only those that can
 * meet the criteria, with their literal types.
 *
 * @param criteria - A value or a list of values for each criterion; any value of a list may match, and a narrower one too.
 * An empty object finds all. `undefined` means that a criterion is not given.
 * @param options - `exact`: true to leave out narrower values. `from`: another report, or a list of reports.
 * @returns The records themselves; an empty list if none meets the criteria.
 * @throws {@link CriterionError} if a criterion or a value does not exist. The error lists the valid ones.
 * @throws `TypeError` if an option does not exist, or `from` is not a report with `places`.
 *
 * @example
 * ```ts
 * import { findPlaces } from 'tip-report-laos-2012';
 *
 * findPlaces({ type: 'city' }).map(({ name }) => name); // => ['Vientiane']
 * ```
 */
export function findPlaces<
  const Given extends PlaceCriteria<
    Source['places'][number] extends AnyPlace ? LaosReportIds : ReportIds
  >,
  const Exact extends boolean = false,
  Source extends Collection<'places', 'place'> = { readonly places: readonly AnyPlace[] },
>(
  criteria: OnlyCriteria<Given, PlaceCriteria>,
  options?: FindOptions<Source, Exact>,
): readonly Matching<Source['places'][number], typeof placeFacets, Given, Exact>[] {
  return findMatching('places', places, placeFacets, criteria, options, { section: sectionIds });
}
