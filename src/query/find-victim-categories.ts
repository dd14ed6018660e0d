import {
  type AnyVictimCategory,
  victimCategories,
} from '../../data/collections/victim-categories.js';
import type { LaosReportIds } from '../../data/ids.js';
import type { ReportIds } from '../model/report-ids.js';
import { routeRoles } from '../model/route.js';
import {
  exploitationForms,
  groups,
  sectors,
  type VictimCategory,
  type VictimCategoryFacets,
  victimStatuses,
} from '../model/victim-category.js';
import type { Criteria, IfMeets, OnlyKeysOf } from './criteria.js';
import { type Facet, findMatching } from './find-matching.js';

/** By what victim categories can be found. */
export interface VictimCategoryCriteriaFacets extends VictimCategoryFacets {
  readonly nationality: LaosReportIds['country'];
  readonly destination: LaosReportIds['country'];
}

type Matching<Item, Given> =
  Item extends VictimCategory<string, infer Facets, ReportIds>
    ? IfMeets<Item, Facets, Given>
    : never;

const facets = {
  group: { terms: groups, read: ({ who }) => who.groups },
  status: { terms: victimStatuses, read: ({ status }) => status },
  form: {
    terms: exploitationForms,
    read: ({ exploitation }) => exploitation.map(({ form }) => form),
  },
  sector: {
    terms: sectors,
    read: ({ exploitation }) =>
      exploitation.flatMap((each) => each.sectors.map(({ sector }) => sector)),
  },
  role: { terms: routeRoles, read: ({ routes }) => routes.map(({ role }) => role) },
  nationality: {
    terms: 'country-code',
    read: ({ who }) => who.nationalities.map(({ country }) => country),
  },
  destination: {
    terms: 'country-code',
    read: ({ routes }) =>
      routes.flatMap(({ destination }) =>
        destination.kind === 'countries' ? destination.countries : [],
      ),
  },
} satisfies Record<keyof VictimCategoryCriteriaFacets, Facet<VictimCategory>>;

/**
 * The victim categories of this report that meet every given criterion, in the order of `victimCategories`. The result type
 * holds only those that can meet them, with their literal types.
 *
 * @param criteria - Values, or lists of values of which any will do, by the name of the criterion. An empty object finds all.
 * @returns The records themselves; an empty list where none meets the criteria.
 * @throws {@link CriterionError} where a criterion or a value does not exist; it lists those that do.
 *
 * @example
 * ```ts
 * import { findVictimCategories } from 'tip-report-laos-2012';
 *
 * findVictimCategories({ sector: 'fishing' }).map(({ id }) => id); // => ['lao-men-and-boys-in-thailand']
 * findVictimCategories({ group: ['girls', 'boys'], destination: 'CN' }).map(({ id }) => id);
 * // => ['lao-women-and-girls-in-china']
 * ```
 */
export function findVictimCategories<const Given extends Criteria<VictimCategoryCriteriaFacets>>(
  criteria: Given & OnlyKeysOf<Given, VictimCategoryCriteriaFacets>,
): readonly Matching<AnyVictimCategory, Given>[] {
  return findMatching(victimCategories, facets, criteria) as readonly Matching<
    AnyVictimCategory,
    Given
  >[];
}
