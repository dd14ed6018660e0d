import { organizations } from '../../data/collections/organizations.js';
import { organizationFacets } from '../kinds/organization/facets.js';
import type { OrganizationType } from '../kinds/organization/organization.js';
import type { TipReport } from '../report/tip-report.js';
import type { Criteria, FindOptions, Matching, OnlyKeysOf } from './criteria.js';
import { findMatching } from './find-matching.js';
import { partOf } from './source.js';

/** The criteria of `findOrganizations`. */
export interface OrganizationCriteriaFacets {
  readonly type: OrganizationType;
}

type Laos = { readonly organizations: typeof organizations };

/**
 * Finds the organizations that meet every criterion, in the order of `organizations`. The result type has only those that
 * can meet the criteria, with their literal types.
 *
 * @param criteria - A value or a list of values for each criterion; any value of a list may match. An empty object finds all.
 * @param options - `exact`: true to leave out narrower values. `from`: another report.
 * @returns The records themselves; an empty list if none meets the criteria.
 * @throws {@link CriterionError} if a criterion or a value does not exist. The error lists the valid ones.
 * @throws `TypeError` if `from` has no `organizations`.
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
  Source extends Pick<TipReport, 'organizations'> = Laos,
>(
  criteria: Given & OnlyKeysOf<Given, OrganizationCriteriaFacets>,
  options?: FindOptions<Source, Exact>,
): readonly Matching<Source['organizations'][number], typeof organizationFacets, Given, Exact>[] {
  return findMatching(
    partOf(options, 'organizations', organizations),
    organizationFacets,
    criteria,
    options?.exact,
  );
}
