import type { Penalty } from '../parts/penalty/penalty.js';
import { boundsOf } from '../parts/quantity/bounds.js';
import { reading } from '../parts/reading.js';
import { show } from '../parts/show.js';

/** A prison term in months. */
export interface ComparableImprisonment {
  /** Imprisonment. */
  readonly kind: 'imprisonment';
  /** The shortest term, in months (30 days count as one); null if the report gives none. */
  readonly minimumMonths: number | null;
  /** The longest term, in months; null if it is for life, or if the report gives none. */
  readonly maximumMonths: number | null;
  /** Whether the longest term is for life. */
  readonly life: boolean;
}

/** A fine as a range of money. */
export interface ComparableFine {
  /** A fine. */
  readonly kind: 'fine';
  /** The lowest fine; null if the report gives none. */
  readonly minimum: number | null;
  /** The highest fine, in `currency`; null if the report gives none. */
  readonly maximum: number | null;
  /** ISO 4217 code of the currency. */
  readonly currency: string;
  /** Whether the report gives the amounts as equivalents of sums in another currency. */
  readonly equivalent: boolean;
}

/** Confiscation, which has no amount. */
export interface ComparableConfiscation {
  /** Confiscation. */
  readonly kind: 'confiscation';
  /** What is confiscated, in the report's wording. */
  readonly of: string;
}

/** Another penalty, which has no amount. */
export interface ComparableOther {
  /** A penalty of another kind. */
  readonly kind: 'other';
  /** The report's wording. */
  readonly phrase: string;
}

/** A penalty in units that compare across provisions and reports. Discriminated by `kind`. */
export type ComparablePenalty =
  | ComparableConfiscation
  | ComparableFine
  | ComparableImprisonment
  | ComparableOther;

/**
 * Gives the penalties of a provision in comparable units, with prison terms in months. These are penalties that the law
 * prescribes, not penalties that a court imposed. Reports of this series seldom say whether they are cumulative or
 * alternatives.
 *
 * @param provision - A legal provision of any report.
 * @throws `TypeError` if the argument isn't a legal provision.
 *
 * @example
 * ```ts
 * import { comparablePenalties, penalCodeArticle134 } from 'tip-report-laos-2012';
 *
 * comparablePenalties(penalCodeArticle134)[0];
 * // => { kind: 'imprisonment', minimumMonths: 60, maximumMonths: null, life: true }
 * ```
 */
export function comparablePenalties(provision: {
  /** The penalties that it prescribes. */
  readonly penalties: readonly Penalty[];
}): readonly ComparablePenalty[] {
  return reading('a legal provision', provision, () => provision.penalties.map(comparable));
}

function comparable(penalty: Penalty): ComparablePenalty {
  switch (penalty.kind) {
    case 'imprisonment': {
      const { minimum, maximum } = boundsOf(penalty);
      const months = { days: 1 / 30, months: 1, years: 12 }[penalty.unit];
      return {
        kind: 'imprisonment',
        minimumMonths: minimum === null ? null : minimum * months,
        maximumMonths: maximum === null ? null : maximum * months,
        life: penalty.maximum === 'life',
      };
    }
    case 'fine': {
      const { maximum, minimum, money } = penalty;
      const { currency, equivalent } = money;
      return { kind: 'fine', minimum, maximum, currency, equivalent };
    }
    case 'confiscation':
      return { kind: 'confiscation', of: penalty.of };
    case 'other':
      return { kind: 'other', phrase: penalty.phrase };
    default:
      // The types rule it out, but the data may not be validated.
      throw new TypeError(`Unknown kind of penalty ${show((penalty as Penalty).kind)}.`);
  }
}
