import {
  type AnyVictimCategory,
  victimCategories,
} from '../../data/collections/victim-categories.js';
import type { LaosReportIds } from '../../data/ids.js';
import {
  exploitationForms,
  groups,
  sectors,
  type VictimCategory,
  type VictimCategoryFacets,
  victimStatuses,
} from '../kinds/victim-category/victim-category.js';
import type { ReportIds } from '../parts/ids/report-ids.js';
import { type CountriesEndpoint, type Endpoint, routeRoles } from '../parts/route/route.js';
import type { Dataset } from '../report/dataset.js';
import type { Criteria, FindOptions, OnlyKeysOf, OtherTerms } from './criteria.js';
import { type Facet, findMatching } from './find-matching.js';
import { partOf } from './source.js';

/** By what victim categories can be found. */
export interface VictimCategoryCriteriaFacets<Ids extends ReportIds = LaosReportIds>
  extends VictimCategoryFacets {
  readonly nationality: Ids['country'];
  readonly destination: Ids['country'];
  /** A place that the report names for the group beyond the countries of its routes. */
  readonly place: Ids['place'];
}

/** For each criterion, a victim category all of whose values of it are among the given terms. */
interface Within<Term> {
  readonly group: { readonly who: { readonly groups: readonly Term[] } };
  readonly status: { readonly status: Term };
  readonly form: { readonly exploitation: readonly { readonly form: Term }[] };
  readonly sector: {
    readonly exploitation: readonly { readonly sectors: readonly { readonly sector: Term }[] }[];
  };
  readonly role: { readonly routes: readonly { readonly role: Term }[] };
  readonly nationality: {
    readonly who: { readonly nationalities: readonly { readonly country: Term }[] };
  };
  readonly destination: {
    readonly routes: readonly { readonly destination: Endpoint<Term & string> }[];
  };
}

/** The terms of each criterion; as countries, those that the categories name. */
interface Terms<Item extends VictimCategory> extends VictimCategoryFacets {
  readonly nationality: Item['who']['nationalities'][number]['country'];
  readonly destination: Extract<
    Item['routes'][number]['destination'],
    CountriesEndpoint
  >['countries'][number];
}

/** The victim categories that one of the criteria rules out: all that they bear of it are other terms. */
type Unmet<Item extends VictimCategory, Given, Exact> = {
  readonly [Name in keyof Given]-?: Name extends keyof Within<never>
    ? Given extends Record<Name, infer Value>
      ? Within<OtherTerms<Terms<Item>[Name], Name, Value, Exact>>[Name]
      : never
    : never;
}[keyof Given];

type Matching<Item extends VictimCategory, Given, Exact> =
  Unmet<Item, Given, Exact> extends infer RuledOut ? Exclude<Item, RuledOut> : never;

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
  place: { terms: 'id', read: ({ places }) => places },
} satisfies Record<keyof VictimCategoryCriteriaFacets, Facet<VictimCategory>>;

/**
 * The victim categories that meet every given criterion, in the order of `victimCategories`. The result type holds only those
 * that can meet them, with their literal types.
 *
 * @param criteria - Values, or lists of values of which any will do, by the name of the criterion. An empty object finds all.
 * @param options - `exact`: true to leave out what a wider value takes in. `from`: the report meant, where it is not this one.
 * @returns The records themselves; an empty list where none meets the criteria.
 * @throws {@link CriterionError} where a criterion or a value does not exist; it lists those that do.
 * @throws `TypeError` where `from` has no `victimCategories`.
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
  const Given extends Criteria<VictimCategoryCriteriaFacets>,
  const Exact extends boolean = false,
>(
  criteria: Given & OnlyKeysOf<Given, VictimCategoryCriteriaFacets>,
  options?: FindOptions<undefined, Exact>,
): readonly Matching<AnyVictimCategory, Given, Exact>[];
export function findVictimCategories<
  const Given extends Criteria<VictimCategoryCriteriaFacets<ReportIds>>,
  const Source extends Pick<Dataset, 'victimCategories'>,
  const Exact extends boolean = false,
>(
  criteria: Given & OnlyKeysOf<Given, VictimCategoryCriteriaFacets>,
  options: FindOptions<Source, Exact>,
): readonly Matching<Source['victimCategories'][number], Given, Exact>[];
export function findVictimCategories(
  criteria: object,
  options?: FindOptions<Pick<Dataset, 'victimCategories'> | undefined, boolean>,
): readonly unknown[] {
  return findMatching(
    partOf(options, 'victimCategories', victimCategories),
    facets,
    criteria,
    options?.exact,
  );
}
