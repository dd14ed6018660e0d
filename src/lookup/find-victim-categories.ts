import { victimCategories } from '../../data/collections/victim-categories.js';
import type { LaosReportIds } from '../../data/ids.js';
import { victimCategoryFacets } from '../kinds/victim-category/facets.js';
import type { VictimCategoryFacets } from '../kinds/victim-category/victim-category.js';
import type { ReportIds } from '../parts/ids/report-ids.js';
import type { TipReport } from '../report/tip-report.js';
import type { Criteria, FindOptions, Matching, OnlyKeysOf } from './criteria.js';
import { findMatching } from './find-matching.js';
import { partOf } from './source.js';

/** The criteria of `findVictimCategories`. */
export interface VictimCategoryCriteriaFacets<Ids extends ReportIds = LaosReportIds>
  extends VictimCategoryFacets {
  readonly nationality: Ids['country'];
  readonly destination: Ids['country'];
  /** A place that the report names for the group, other than the countries of its routes. */
  readonly place: Ids['place'];
}

type Laos = { readonly victimCategories: typeof victimCategories };

/**
 * Finds the victim categories that meet every criterion, in the order of `victimCategories`. The result type has only those that
 * can meet the criteria, with their literal types.
 *
 * @param criteria - A value or a list of values for each criterion; any value of a list may match. An empty object finds all.
 * @param options - `exact`: true to leave out narrower values. `from`: another report.
 * @returns The records themselves; an empty list if none meets the criteria.
 * @throws {@link CriterionError} if a criterion or a value does not exist. The error lists the valid ones.
 * @throws `TypeError` if `from` has no `victimCategories`.
 *
 * @example
 * ```ts
 * import { findVictimCategories } from 'tip-report-laos-2012';
 *
 * findVictimCategories({ sector: 'fishing' }).map(({ id }) => id); // => ['lao-men-and-boys-in-thailand']
 * findVictimCategories({ group: ['girls', 'boys'], destination: 'CN' }).map(({ id }) => id);
 * // => ['lao-women-and-girls-in-china']
 * findVictimCategories({ form: 'sex-trafficking', destination: 'LA' }).map(({ id }) => id);
 * // => ['women-children-and-men', 'foreign-women-in-laos', 'lao-women-and-girls-within-laos']
 * findVictimCategories({ form: 'sex-trafficking', destination: 'LA' }, { exact: true }).length; // => 1
 * ```
 */
export function findVictimCategories<
  const Given extends Criteria<
    VictimCategoryCriteriaFacets<Source extends Laos ? LaosReportIds : ReportIds>
  >,
  const Exact extends boolean = false,
  Source extends Pick<TipReport, 'victimCategories'> = Laos,
>(
  criteria: Given & OnlyKeysOf<Given, VictimCategoryCriteriaFacets>,
  options?: FindOptions<Source, Exact>,
): readonly Matching<
  Source['victimCategories'][number],
  typeof victimCategoryFacets,
  Given,
  Exact
>[] {
  return findMatching(
    partOf(options, 'victimCategories', victimCategories),
    victimCategoryFacets,
    criteria,
    options?.exact,
  );
}
