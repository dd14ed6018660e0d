import {
  type AnyLegalProvision,
  legalProvisions,
} from '../../data/collections/legal-provisions.js';
import {
  type LegalProvision,
  type LegalProvisionFacets,
  legalForms,
  legalStates,
} from '../model/legal-provision.js';
import type { ReportIds } from '../model/report-ids.js';
import type { Criteria, IfMeets, OnlyKeysOf } from './criteria.js';
import { type Facet, findMatching } from './find-matching.js';

type Matching<Item, Given> =
  Item extends LegalProvision<string, infer Facets, ReportIds>
    ? IfMeets<Item, Facets, Given>
    : never;

const facets = {
  form: { terms: legalForms, read: ({ instrument }) => instrument.form },
  state: { terms: legalStates, read: ({ status }) => status.state },
} satisfies Record<keyof LegalProvisionFacets, Facet<LegalProvision>>;

/**
 * The legal provisions of this report that meet every given criterion, in the order of `legalProvisions`. The result type
 * holds only those that can meet them, with their literal types.
 *
 * @param criteria - Values, or lists of values of which any will do, by the name of the criterion. An empty object finds all.
 * @returns The records themselves; an empty list where none meets the criteria.
 * @throws {@link CriterionError} where a criterion or a value does not exist; it lists those that do.
 *
 * @example
 * ```ts
 * import { findLegalProvisions } from 'tip-report-laos-2012';
 *
 * findLegalProvisions({ state: ['draft', 'partly-approved'] }).map(({ id }) => id);
 * // => ['national-plan-of-action', 'victim-protection-guidelines']
 * ```
 */
export function findLegalProvisions<const Given extends Criteria<LegalProvisionFacets>>(
  criteria: Given & OnlyKeysOf<Given, LegalProvisionFacets>,
): readonly Matching<AnyLegalProvision, Given>[] {
  return findMatching(legalProvisions, facets, criteria) as readonly Matching<
    AnyLegalProvision,
    Given
  >[];
}
