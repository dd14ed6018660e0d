import { type AnyOrganization, organizations } from '../../data/collections/organizations.js';
import {
  type Organization,
  type OrganizationType,
  organizationTypes,
} from '../model/organization.js';
import type { Criteria, IfMeets, OnlyKeysOf } from './criteria.js';
import { type Facet, findMatching } from './find-matching.js';

/** By what organizations can be found. */
export interface OrganizationCriteriaFacets {
  readonly type: OrganizationType;
}

type Matching<Item, Given> = Item extends { readonly type: infer Type }
  ? IfMeets<Item, { readonly type: Type }, Given>
  : never;

const facets = {
  type: { terms: organizationTypes, read: ({ type }) => type },
} satisfies Record<keyof OrganizationCriteriaFacets, Facet<Organization>>;

/**
 * The organizations of this report that meet every given criterion, in the order of `organizations`. The result type
 * holds only those that can meet them, with their literal types.
 *
 * @param criteria - Values, or lists of values of which any will do, by the name of the criterion. An empty object finds all.
 * @returns The records themselves; an empty list where none meets the criteria.
 * @throws {@link CriterionError} where a criterion or a value does not exist; it lists those that do.
 *
 * @example
 * ```ts
 * import { findOrganizations } from 'tip-report-laos-2012';
 *
 * findOrganizations({ type: 'legislature' }).map(({ name }) => name); // => ['National Assembly']
 * ```
 */
export function findOrganizations<const Given extends Criteria<OrganizationCriteriaFacets>>(
  criteria: Given & OnlyKeysOf<Given, OrganizationCriteriaFacets>,
): readonly Matching<AnyOrganization, Given>[] {
  return findMatching(organizations, facets, criteria) as readonly Matching<
    AnyOrganization,
    Given
  >[];
}
