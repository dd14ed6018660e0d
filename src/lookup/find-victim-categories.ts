import {
  type AnyVictimCategory,
  victimCategories,
} from '../../data/collections/victim-categories.js';
import { countryCodes, type LaosReportIds, sectionIds } from '../../data/ids.js';
import { placeTree } from '../../data/place-tree.js';
import type { Place } from '../kinds/place/place.js';
import { victimCategoryFacets } from '../kinds/victim-category/facets.js';
import type { ReportIds } from '../parts/ids/report-ids.js';
import type { TipReport } from '../report/tip-report.js';
import type { FindOptions, Matching, OnlyCriteria } from './criteria.js';
import type { VictimCategoryCriteria } from './criteria-by-kind.js';
import { findMatching } from './find-matching.js';
import type { Collection } from './source.js';

/**
 * Finds the victim categories that meet every criterion, in the order of `victimCategories`. The result type has only those that can
 * meet the criteria, with their literal types.
 *
 * @param criteria - A value or a list of values for each criterion; any value of a list may match, and a narrower one too.
 * An empty object finds all. `undefined` means that a criterion is not given.
 * @param options - `exact`: true to leave out narrower values. `from`: another report, or a list of reports.
 * @returns The records themselves; an empty list if none meets the criteria.
 * @throws {@link CriterionError} if a criterion or a value does not exist. The error lists the valid ones.
 * @throws `TypeError` if an option does not exist, or `from` is not a report with `victimCategories`.
 *
 * @example
 * ```ts
 * import { findVictimCategories } from 'tip-report-laos-2012';
 *
 * findVictimCategories({ sector: 'fishing' }).map(({ id }) => id); // => ['lao-men-and-boys-in-thailand']
 * findVictimCategories({ group: ['girls', 'boys'], destination: 'CN' }).map(({ id }) => id);
 * // => ['lao-women-and-girls-in-china']
 * findVictimCategories({ exploitationForm: 'sex-trafficking', destination: 'LA' }).map(({ id }) => id);
 * // => ['women-children-and-men', 'foreign-women-in-laos', 'lao-women-and-girls-within-laos']
 * findVictimCategories({ exploitationForm: 'sex-trafficking', destination: 'LA' }, { exact: true }).length; // => 1
 * ```
 */
export function findVictimCategories<
  const Given extends VictimCategoryCriteria<
    Source['victimCategories'][number] extends AnyVictimCategory ? LaosReportIds : ReportIds
  >,
  const Exact extends boolean = false,
  Source extends Collection<'victimCategories', 'victim-category'> & Pick<TipReport, 'places'> = {
    readonly victimCategories: readonly AnyVictimCategory[];
    readonly places: readonly Place[];
  },
>(
  criteria: OnlyCriteria<Given, VictimCategoryCriteria>,
  options?: FindOptions<Source, Exact>,
): readonly Matching<
  Source['victimCategories'][number],
  typeof victimCategoryFacets,
  Given,
  Exact
>[] {
  return findMatching(
    'victimCategories',
    victimCategories,
    victimCategoryFacets,
    criteria,
    options,
    { 'country-code': countryCodes, section: sectionIds, places: placeTree },
  );
}
