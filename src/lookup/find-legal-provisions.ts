import {
  type AnyLegalProvision,
  legalProvisions,
} from '../../data/collections/legal-provisions.js';
import {
  type LegalEffect,
  type LegalProvision,
  type LegalProvisionFacets,
  legalEffects,
  legalForms,
  legalStates,
} from '../kinds/legal-provision/legal-provision.js';
import { type PenaltyKind, penaltyKinds } from '../parts/penalty/penalty.js';
import type { Dataset } from '../report/dataset.js';
import type { Criteria, FindOptions, OnlyKeysOf, OtherTerms } from './criteria.js';
import { type Facet, findMatching } from './find-matching.js';
import { partOf } from './source.js';

/** By what legal provisions can be found. */
export interface LegalProvisionCriteriaFacets extends LegalProvisionFacets {
  /** What the provision does: prohibits something, prescribes penalties, protects someone. */
  readonly effect: LegalEffect;
  /** The kind of a penalty that it prescribes. */
  readonly penalty: PenaltyKind;
}

/** For each criterion, a legal provision all of whose values of it are among the given terms. */
interface Within<Term> {
  readonly form: { readonly instrument: { readonly form: Term } };
  readonly state: { readonly status: { readonly state: Term } };
}

/** The legal provisions that one of the criteria rules out: all that they bear of it are other terms. */
type Unmet<Given, Exact> = {
  readonly [Name in keyof Given]-?: Name extends keyof Within<never>
    ? Given extends Record<Name, infer Value>
      ? Within<OtherTerms<LegalProvisionCriteriaFacets[Name], Name, Value, Exact>>[Name]
      : never
    : never;
}[keyof Given];

type Matching<Item, Given, Exact> =
  Unmet<Given, Exact> extends infer RuledOut ? Exclude<Item, RuledOut> : never;

const facets = {
  form: { terms: legalForms, read: ({ instrument }) => instrument.form },
  state: { terms: legalStates, read: ({ status }) => status.state },
  effect: {
    terms: legalEffects,
    read: ({ penalties, prohibits, protections }) => {
      const lists = { penalizes: penalties, prohibits, protects: protections };
      return legalEffects.filter((effect) => lists[effect].length > 0);
    },
  },
  penalty: { terms: penaltyKinds, read: ({ penalties }) => penalties.map(({ kind }) => kind) },
} satisfies Record<keyof LegalProvisionCriteriaFacets, Facet<LegalProvision>>;

/**
 * The legal provisions that meet every given criterion, in the order of `legalProvisions`. The result type holds only those
 * that can meet them, with their literal types.
 *
 * @param criteria - Values, or lists of values of which any will do, by the name of the criterion. An empty object finds all.
 * @param options - `exact`: true to leave out what a wider value takes in. `from`: the report meant, where it is not this one.
 * @returns The records themselves; an empty list where none meets the criteria.
 * @throws {@link CriterionError} where a criterion or a value does not exist; it lists those that do.
 * @throws `TypeError` where `from` has no `legalProvisions`.
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
>(
  criteria: Given & OnlyKeysOf<Given, LegalProvisionCriteriaFacets>,
  options?: FindOptions<undefined, Exact>,
): readonly Matching<AnyLegalProvision, Given, Exact>[];
export function findLegalProvisions<
  const Given extends Criteria<LegalProvisionCriteriaFacets>,
  const Source extends Pick<Dataset, 'legalProvisions'>,
  const Exact extends boolean = false,
>(
  criteria: Given & OnlyKeysOf<Given, LegalProvisionCriteriaFacets>,
  options: FindOptions<Source, Exact>,
): readonly Matching<Source['legalProvisions'][number], Given, Exact>[];
export function findLegalProvisions(
  criteria: object,
  options?: FindOptions<Pick<Dataset, 'legalProvisions'> | undefined, boolean>,
): readonly unknown[] {
  return findMatching(
    partOf(options, 'legalProvisions', legalProvisions),
    facets,
    criteria,
    options?.exact,
  );
}
