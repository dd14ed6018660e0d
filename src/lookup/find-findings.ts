import { findings } from '../../data/collections/findings.js';
import type { LaosReportIds } from '../../data/ids.js';
import { findingFacets } from '../kinds/finding/facets.js';
import type { FindingFacets, FindingType } from '../kinds/finding/finding.js';
import type { Voice } from '../parts/attribution/attribution.js';
import type { ReportIds } from '../parts/ids/report-ids.js';
import type { PeriodBasis } from '../parts/period/period.js';
import type { TipReport } from '../report/tip-report.js';
import type { Criteria, FindOptions, Matching, OnlyKeysOf } from './criteria.js';
import { findMatching } from './find-matching.js';
import { partOf } from './source.js';

/** The criteria of `findFindings`. */
export interface FindingCriteriaFacets<Ids extends ReportIds = LaosReportIds>
  extends FindingFacets {
  readonly type: FindingType;
  /** The basis of the period. */
  readonly period: PeriodBasis;
  /** Whose statement it is. */
  readonly voice: Voice;
  /** A body that acts, does not act, is judged, or is the subject of a condition. */
  readonly actor: Ids['organization'];
  readonly place: Ids['place'];
}

type Laos = { readonly findings: typeof findings };

/**
 * Finds the findings that meet every criterion, in the order of `findings`. The result type has only those that
 * can meet the criteria, with their literal types.
 *
 * @param criteria - A value or a list of values for each criterion; any value of a list may match. An empty object finds all.
 * @param options - `exact`: true to leave out narrower values. `from`: another report.
 * @returns The records themselves; an empty list if none meets the criteria.
 * @throws {@link CriterionError} if a criterion or a value does not exist. The error lists the valid ones.
 * @throws `TypeError` if `from` has no `findings`.
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
  const Given extends Criteria<
    FindingCriteriaFacets<Source extends Laos ? LaosReportIds : ReportIds>
  >,
  const Exact extends boolean = false,
  Source extends Pick<TipReport, 'findings'> = Laos,
>(
  criteria: Given & OnlyKeysOf<Given, FindingCriteriaFacets>,
  options?: FindOptions<Source, Exact>,
): readonly Matching<Source['findings'][number], typeof findingFacets, Given, Exact>[] {
  return findMatching(
    partOf(options, 'findings', findings),
    findingFacets,
    criteria,
    options?.exact,
  );
}
