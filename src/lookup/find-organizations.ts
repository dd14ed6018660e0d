import { type AnyOrganization, organizations } from '../../data/collections/organizations.js';
import { type LaosReportIds, sectionIds } from '../../data/ids.js';
import { organizationFacets } from '../kinds/organization/facets.js';
import type { ReportIds } from '../parts/ids/report-ids.js';
import type { FindOptions, Matching, OnlyCriteria } from './criteria.js';
import type { OrganizationCriteria } from './criteria-by-kind.js';
import { findMatching } from './find-matching.js';
import type { Collection } from './source.js';

/**
 * Finds the organizations that meet every criterion, in the order of `organizations`. The result type has only those that can
 * meet the criteria, with their literal types.
 *
 * @param criteria - A value or a list of values for each criterion; any value of a list may match, and a narrower one too.
 * An empty object finds all. `undefined` means that a criterion is not given.
 * @param options - `exact`: true to leave out narrower values. `from`: another report, or a list of reports.
 * @returns The records themselves; an empty list if none meets the criteria.
 * @throws {@link CriterionError} if a criterion or a value does not exist. The error lists the valid ones.
 * @throws `TypeError` if an option does not exist, or `from` is not a report with `organizations`.
 *
 * @example
 * ```ts
 * import { findOrganizations } from 'tip-report-laos-2012';
 *
 * findOrganizations({ type: 'legislature' }).map(({ name }) => name); // => ['National Assembly']
 * ```
 */
export function findOrganizations<
  const Given extends OrganizationCriteria<
    Source['organizations'][number] extends AnyOrganization ? LaosReportIds : ReportIds
  >,
  const Exact extends boolean = false,
  Source extends Collection<'organizations', 'organization'> = {
    readonly organizations: readonly AnyOrganization[];
  },
>(
  criteria: OnlyCriteria<Given, OrganizationCriteria>,
  options?: FindOptions<Source, Exact>,
): readonly Matching<Source['organizations'][number], typeof organizationFacets, Given, Exact>[] {
  return findMatching('organizations', organizations, organizationFacets, criteria, options, {
    section: sectionIds,
  });
}
