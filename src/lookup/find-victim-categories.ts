import {
  type AnyVictimCategory,
  victimCategories,
} from '../../data/collections/victim-categories.js';
import { countryCodes, type LaosReportIds, sectionIds } from '../../data/ids.js';
import { placeTree } from '../../data/place-tree.js';
import type { Place } from '../kinds/place/place.js';
import { victimCategoryFacets } from '../kinds/victim-category/facets.js';
import type {
  ExploitationForm,
  ExploiterType,
  Group,
  GroupCharacteristic,
  Sector,
  VictimStatus,
} from '../kinds/victim-category/victim-category.js';
import type { OneOrMany } from '../parts/facet.js';
import type { ReportIds } from '../parts/ids/report-ids.js';
import type { RouteRole } from '../parts/route/route.js';
import type { TipReport } from '../report/tip-report.js';
import type { FindOptions, Matching, OnlyCriteria } from './criteria.js';
import { findMatching } from './find-matching.js';
import type { Collection } from './source.js';

/**
 * The criteria of `findVictimCategories`. A record must meet all that are given.
 */
export interface VictimCategoryCriteria<out Ids extends ReportIds = LaosReportIds> {
  /** An age or sex that the report names for the group. `female` also finds women and girls, `persons` everyone. */
  readonly group?: OneOrMany<Group> | undefined;
  /** What the people have in common, such as that they are refugees. */
  readonly characteristic?: OneOrMany<GroupCharacteristic> | undefined;
  /** What the text calls the group: victims, subjected, vulnerable, or returned migrants with victims among them. */
  readonly status?: OneOrMany<VictimStatus> | undefined;
  /** A form of exploitation. `sex-trafficking` and `forced-labor` also find their narrower forms. */
  readonly exploitationForm?: OneOrMany<ExploitationForm> | undefined;
  /** A sector or setting of exploitation. */
  readonly sector?: OneOrMany<Sector> | undefined;
  /** Who exploits them, or recruits or transports them for it. */
  readonly exploiterType?: OneOrMany<ExploiterType> | undefined;
  /** The role of the reported country in a route. */
  readonly routeRole?: OneOrMany<RouteRole> | undefined;
  /** A nationality, by the ISO 3166-1 alpha-2 code of the country. */
  readonly nationality?: OneOrMany<Ids['country']> | undefined;
  /** The country that a route comes from, by its ISO 3166-1 alpha-2 code. It also finds routes from a place within it. */
  readonly origin?: OneOrMany<Ids['country']> | undefined;
  /** The country that a route goes to, or has an end in. Routes of return go to the reported country. */
  readonly destination?: OneOrMany<Ids['country']> | undefined;
  /** A place of the group, of a route, or where victims were identified. A country also finds its code, and every place finds those within it. */
  readonly place?: OneOrMany<Ids['place']> | undefined;
  /** A section of the text with a quote on the group, such as `trafficking-profile`. */
  readonly section?: OneOrMany<Ids['section']> | undefined;
}

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
