import type { Money } from '../quantity/quantity.js';

/** Imprisonment, as a range of prison terms. */
export interface ImprisonmentPenalty {
  /** Imprisonment. */
  readonly kind: 'imprisonment';
  /** The shortest term, in `unit`; null if the report gives none. */
  readonly minimum: number | null;
  /** The longest term, in `unit`; `life` has no upper number; null if the report gives none, as in "at least five years". */
  readonly maximum: number | 'life' | null;
  /** What the terms are counted in. A term of years and months is counted in months. */
  readonly unit: 'days' | 'months' | 'years';
  /** When the penalty applies, in the report's wording, such as "if the victim is a child"; null if it always does. */
  readonly condition: string | null;
  /** The report's wording. */
  readonly phrase: string;
}

/** A fine, as a range of amounts. */
export interface FinePenalty {
  /** A fine. */
  readonly kind: 'fine';
  /** The lowest fine; null if the report gives none. */
  readonly minimum: number | null;
  /** The highest fine; null if the report gives none. */
  readonly maximum: number | null;
  /** The currency of the amounts. */
  readonly money: Money;
  /** When the penalty applies, in the report's wording; null if it always does. */
  readonly condition: string | null;
  /** The report's wording. */
  readonly phrase: string;
}

/** Confiscation. */
export interface ConfiscationPenalty {
  /** Confiscation. */
  readonly kind: 'confiscation';
  /** What is confiscated, in the report's wording, such as "assets". */
  readonly of: string;
  /** When the penalty applies, in the report's wording; null if it always does. */
  readonly condition: string | null;
  /** The report's wording. */
  readonly phrase: string;
}

/** Another penalty, such as the loss of a license. */
export interface OtherPenalty {
  /** A penalty of another kind. */
  readonly kind: 'other';
  /** When the penalty applies, in the report's wording; null if it always does. */
  readonly condition: string | null;
  /** The report's wording. */
  readonly phrase: string;
}

/**
 * A penalty that a law prescribes for an offense, not one that a court imposed. Which fields it has depends on `kind`.
 *
 * @example
 * ```ts
 * import { penalCodeArticle134 } from 'tip-report-laos-2012';
 *
 * penalCodeArticle134.penalties.map(({ kind }) => kind); // => ['imprisonment', 'fine', 'confiscation']
 * ```
 */
export type Penalty = ImprisonmentPenalty | FinePenalty | ConfiscationPenalty | OtherPenalty;

/** The kinds of penalty. */
export type PenaltyKind = Penalty['kind'];

/** Every kind of penalty: the terms of {@link PenaltyKind}. */
export const penaltyKinds = /* @__PURE__ */ Object.freeze([
  'confiscation',
  'fine',
  'imprisonment',
  'other',
] as const satisfies readonly PenaltyKind[]);
