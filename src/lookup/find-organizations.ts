import { type AnyOrganization, organizations } from '../../data/collections/organizations.js';
import {
  type Organization,
  type OrganizationType,
  organizationTypes,
} from '../kinds/organization/organization.js';
import type { Dataset } from '../report/dataset.js';
import type { Criteria, FindOptions, OnlyKeysOf, OtherTerms } from './criteria.js';
import { type Facet, findMatching } from './find-matching.js';
import { partOf } from './source.js';

/** By what organizations can be found. */
export interface OrganizationCriteriaFacets {
  readonly type: OrganizationType;
}

/** For each criterion, an organization all of whose values of it are among the given terms. */
interface Within<Term> {
  readonly type: { readonly type: Term };
}

/** The organizations that one of the criteria rules out: all that they bear of it are other terms. */
type Unmet<Given, Exact> = {
  readonly [Name in keyof Given]-?: Name extends keyof Within<never>
    ? Given extends Record<Name, infer Value>
      ? Within<OtherTerms<OrganizationCriteriaFacets[Name], Name, Value, Exact>>[Name]
      : never
    : never;
}[keyof Given];

type Matching<Item, Given, Exact> =
  Unmet<Given, Exact> extends infer RuledOut ? Exclude<Item, RuledOut> : never;

const facets = {
  type: { terms: organizationTypes, read: ({ type }) => type },
} satisfies Record<keyof OrganizationCriteriaFacets, Facet<Organization>>;

/**
 * The organizations that meet every given criterion, in the order of `organizations`. The result type holds only those
 * that can meet them, with their literal types.
 *
 * @param criteria - Values, or lists of values of which any will do, by the name of the criterion. An empty object finds all.
 * @param options - `exact`: true to leave out what a wider value takes in. `from`: the report meant, where it is not this one.
 * @returns The records themselves; an empty list where none meets the criteria.
 * @throws {@link CriterionError} where a criterion or a value does not exist; it lists those that do.
 * @throws `TypeError` where `from` has no `organizations`.
 *
 * @example
 * ```ts
 * import { findOrganizations } from 'tip-report-laos-2012';
 *
 * findOrganizations({ type: 'legislature' }).map(({ name }) => name); // => ['National Assembly']
 * ```
 */
export function findOrganizations<
  const Given extends Criteria<OrganizationCriteriaFacets>,
  const Exact extends boolean = false,
>(
  criteria: Given & OnlyKeysOf<Given, OrganizationCriteriaFacets>,
  options?: FindOptions<undefined, Exact>,
): readonly Matching<AnyOrganization, Given, Exact>[];
export function findOrganizations<
  const Given extends Criteria<OrganizationCriteriaFacets>,
  const Source extends Pick<Dataset, 'organizations'>,
  const Exact extends boolean = false,
>(
  criteria: Given & OnlyKeysOf<Given, OrganizationCriteriaFacets>,
  options: FindOptions<Source, Exact>,
): readonly Matching<Source['organizations'][number], Given, Exact>[];
export function findOrganizations(
  criteria: object,
  options?: FindOptions<Pick<Dataset, 'organizations'> | undefined, boolean>,
): readonly unknown[] {
  return findMatching(
    partOf(options, 'organizations', organizations),
    facets,
    criteria,
    options?.exact,
  );
}
