/** Deprivation of liberty, as a range of terms. */
export interface ImprisonmentPenalty {
  /** Deprivation of liberty. */
  readonly kind: 'imprisonment';
  /** The shortest term, in `unit`. */
  readonly minimum: number;
  /** The longest term, in `unit`; `life` has no upper number. */
  readonly maximum: number | 'life';
  /** What the terms are counted in. */
  readonly unit: 'months' | 'years';
  /** The report's wording. */
  readonly phrase: string;
}

/** A fine, as a range of amounts. */
export interface FinePenalty {
  /** A fine. */
  readonly kind: 'fine';
  /** The lowest fine, in `currency`. */
  readonly minimum: number;
  /** The highest fine, in `currency`. */
  readonly maximum: number;
  /** ISO 4217 code. The report gives every amount in US dollars. */
  readonly currency: 'USD';
  /** Whether the report gives the amounts as equivalents of sums in another currency, which it does not name. */
  readonly equivalent: boolean;
  /** The report's wording. */
  readonly phrase: string;
}

/** Confiscation. */
export interface ConfiscationPenalty {
  /** Confiscation. */
  readonly kind: 'confiscation';
  /** What is confiscated, in the report's wording, such as "assets". */
  readonly of: string;
  /** The report's wording. */
  readonly phrase: string;
}

/**
 * A penalty that a law prescribes for an offense, not one that a court imposed. Discriminated by `kind`.
 *
 * @example
 * ```ts
 * import { penalCodeArticle134 } from 'tip-report-laos-2012';
 *
 * penalCodeArticle134.penalties.map(({ kind }) => kind); // => ['imprisonment', 'fine', 'confiscation']
 * ```
 */
export type Penalty = ImprisonmentPenalty | FinePenalty | ConfiscationPenalty;

/** The kinds of penalty. */
export type PenaltyKind = Penalty['kind'];

/** The terms of {@link PenaltyKind}. */
export const penaltyKinds = /* @__PURE__ */ Object.freeze([
  'confiscation',
  'fine',
  'imprisonment',
] as const satisfies readonly PenaltyKind[]);
