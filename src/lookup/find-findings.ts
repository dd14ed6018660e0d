import { type AnyFinding, findings } from '../../data/collections/findings.js';
import { type LaosReportIds, organizationIds, sectionIds } from '../../data/ids.js';
import { placeTree } from '../../data/place-tree.js';
import { findingFacets } from '../kinds/finding/facets.js';
import type { Place } from '../kinds/place/place.js';
import type { ReportIds } from '../parts/ids/report-ids.js';
import type { TipReport } from '../report/tip-report.js';
import type { FindOptions, Matching, OnlyCriteria } from './criteria.js';
import type { FindingCriteria } from './criteria-by-kind.js';
import { findMatching } from './find-matching.js';
import type { Collection } from './source.js';

/**
 * Finds the findings that meet every criterion, in the order of `findings`. The result type has only those that can
 * meet the criteria, with their literal types.
 *
 * @param criteria - A value or a list of values for each criterion; any value of a list may match, and a narrower one too.
 * An empty object finds all. `undefined` means that a criterion is not given.
 * @param options - `exact`: true to leave out narrower values. `from`: another report, or a list of reports.
 * @returns The records themselves; an empty list if none meets the criteria.
 * @throws {@link CriterionError} if a criterion or a value does not exist. The error lists the valid ones.
 * @throws `TypeError` if an option does not exist, or `from` is not a report with `findings`.
 *
 * @example
 * ```ts
 * import { findFindings } from 'tip-report-laos-2012';
 *
 * const [modest] = findFindings({ type: 'assessment', pillar: 'protection' });
 * modest?.degree; // => 'modest'
 * findFindings({ actor: 'ministry-of-public-security' }).map(({ id }) => id);
 * // => ['anti-trafficking-division-upgraded', 'local-officials-trained']
 * ```
 */
export function findFindings<
  const Given extends FindingCriteria<
    Source['findings'][number] extends AnyFinding ? LaosReportIds : ReportIds
  >,
  const Exact extends boolean = false,
  Source extends Collection<'findings', 'finding'> & Pick<TipReport, 'places'> = {
    readonly findings: readonly AnyFinding[];
    readonly places: readonly Place[];
  },
>(
  criteria: OnlyCriteria<Given, FindingCriteria>,
  options?: FindOptions<Source, Exact>,
): readonly Matching<Source['findings'][number], typeof findingFacets, Given, Exact>[] {
  return findMatching('findings', findings, findingFacets, criteria, options, {
    organization: organizationIds,
    section: sectionIds,
    places: placeTree,
  });
}
