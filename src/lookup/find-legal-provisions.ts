import { legalProvisions } from '../../data/collections/legal-provisions.js';
import { legalProvisionFacets } from '../kinds/legal-provision/facets.js';
import type {
  LegalEffect,
  LegalProvisionFacets,
} from '../kinds/legal-provision/legal-provision.js';
import type { PenaltyKind } from '../parts/penalty/penalty.js';
import type { TipReport } from '../report/tip-report.js';
import type { Criteria, FindOptions, Matching, OnlyKeysOf } from './criteria.js';
import { findMatching } from './find-matching.js';
import { partOf } from './source.js';

/** The criteria of `findLegalProvisions`. */
export interface LegalProvisionCriteriaFacets extends LegalProvisionFacets {
  /** What the provision does: prohibits something, prescribes penalties, protects someone. */
  readonly effect: LegalEffect;
  /** The kind of a penalty that it prescribes. */
  readonly penalty: PenaltyKind;
}

type Laos = { readonly legalProvisions: typeof legalProvisions };

/**
 * Finds the legal provisions that meet every criterion, in the order of `legalProvisions`. The result type has only those that
 * can meet the criteria, with their literal types.
 *
 * @param criteria - A value or a list of values for each criterion; any value of a list may match. An empty object finds all.
 * @param options - `exact`: true to leave out narrower values. `from`: another report.
 * @returns The records themselves; an empty list if none meets the criteria.
 * @throws {@link CriterionError} if a criterion or a value does not exist. The error lists the valid ones.
 * @throws `TypeError` if `from` has no `legalProvisions`.
 *
 * @example
 * ```ts
 * import { findLegalProvisions } from 'tip-report-laos-2012';
 *
 * findLegalProvisions({ state: ['draft', 'partly-approved'] }).map(({ id }) => id);
 * // => ['national-plan-of-action', 'victim-protection-guidelines']
 * findLegalProvisions({ effect: 'protects' }).map(({ name }) => name);
 * // => ['Law on Development and Protection of Women']
 * ```
 */
export function findLegalProvisions<
  const Given extends Criteria<LegalProvisionCriteriaFacets>,
  const Exact extends boolean = false,
  Source extends Pick<TipReport, 'legalProvisions'> = Laos,
>(
  criteria: Given & OnlyKeysOf<Given, LegalProvisionCriteriaFacets>,
  options?: FindOptions<Source, Exact>,
): readonly Matching<
  Source['legalProvisions'][number],
  typeof legalProvisionFacets,
  Given,
  Exact
>[] {
  return findMatching(
    partOf(options, 'legalProvisions', legalProvisions),
    legalProvisionFacets,
    criteria,
    options?.exact,
  );
}
