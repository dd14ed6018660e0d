import {
  type AnyLegalProvision,
  legalProvisions,
} from '../../data/collections/legal-provisions.js';
import { type LaosReportIds, sectionIds } from '../../data/ids.js';
import { legalProvisionFacets } from '../kinds/legal-provision/facets.js';
import type { ReportIds } from '../parts/ids/report-ids.js';
import type { FindOptions, Matching, OnlyCriteria } from './criteria.js';
import type { LegalProvisionCriteria } from './criteria-by-kind.js';
import { findMatching } from './find-matching.js';
import type { Collection } from './source.js';

/**
 * Finds the legal provisions that meet every criterion, in the order of `legalProvisions`. The result type has only those that can
 * meet the criteria, with their literal types.
 *
 * @param criteria - A value or a list of values for each criterion; any value of a list may match, and a narrower one too.
 * An empty object finds all. `undefined` means that a criterion is not given.
 * @param options - `exact`: true to leave out narrower values. `from`: another report, or a list of reports.
 * @returns The records themselves; an empty list if none meets the criteria.
 * @throws {@link CriterionError} if a criterion or a value does not exist. The error lists the valid ones.
 * @throws `TypeError` if an option does not exist, or `from` is not a report with `legalProvisions`.
 *
 * @example
 * ```ts
 * import { findLegalProvisions } from 'tip-report-laos-2012';
 *
 * findLegalProvisions({ statusState: ['draft', 'partly-approved'] }).map(({ id }) => id);
 * // => ['national-plan-of-action', 'victim-protection-guidelines']
 * findLegalProvisions({ effect: 'protects' }).map(({ name }) => name);
 * // => ['Law on Development and Protection of Women']
 * ```
 */
export function findLegalProvisions<
  const Given extends LegalProvisionCriteria<
    Source['legalProvisions'][number] extends AnyLegalProvision ? LaosReportIds : ReportIds
  >,
  const Exact extends boolean = false,
  Source extends Collection<'legalProvisions', 'legal-provision'> = {
    readonly legalProvisions: readonly AnyLegalProvision[];
  },
>(
  criteria: OnlyCriteria<Given, LegalProvisionCriteria>,
  options?: FindOptions<Source, Exact>,
): readonly Matching<
  Source['legalProvisions'][number],
  typeof legalProvisionFacets,
  Given,
  Exact
>[] {
  return findMatching('legalProvisions', legalProvisions, legalProvisionFacets, criteria, options, {
    section: sectionIds,
  });
}
