import type { ImprisonmentPenalty } from '../penalty/penalty.js';
import { checkQuantity } from './check-quantity.js';
import type {
  BoundQuantity,
  EstimateQuantity,
  ExactQuantity,
  MissingQuantity,
  Quantity,
  RangeQuantity,
  ShareQuantity,
  VerbalQuantity,
} from './quantity.js';

/** The lowest and the highest number. Both are included, unless the report says "more than", "less than" or "nearly". */
export interface Bounds<
  out Minimum extends number | null = number | null,
  out Maximum extends number | null = number | null,
> {
  /** Null if there is no lowest number, as for "up to 12". */
  readonly minimum: Minimum;
  /** Null if there is no highest number, as for "at least 50" and for imprisonment for life. */
  readonly maximum: Maximum;
}

/** A quantity that has a number in the unit of its record. */
export type NumericQuantity = ExactQuantity | EstimateQuantity | RangeQuantity | BoundQuantity;

/** Something with a lowest and a highest number of its own, such as a prison term or a fine. */
export type PenaltyRange = Pick<ImprisonmentPenalty, 'maximum' | 'minimum'>;

/** What {@link boundsOf} returns: null if there is no number. */
export type BoundsOf<Measured> = Measured extends MissingQuantity | ShareQuantity | VerbalQuantity
  ? null
  : Measured extends EstimateQuantity | ExactQuantity | RangeQuantity
    ? Bounds<number, number>
    : Bounds;

/** A quantity, or a record with one, such as a statistic. */
export type WithQuantity =
  | Quantity
  | {
      /** The number, if there is one; else the report's word for it, or how it is missing. */
      readonly quantity: Quantity;
    };

/** The part of a type of quantities, or of records with one, that has one of the wanted quantities. */
export type Having<Given, Wanted extends Quantity> = Given extends
  | Wanted
  | { readonly quantity: Wanted }
  ? Given
  : Given extends { readonly quantity: infer Own }
    ? Extract<Own, Wanted> extends never
      ? never
      : Given & { readonly quantity: Extract<Own, Wanted> }
    : never;

/**
 * Whether a quantity, or the quantity of a record, has a number. If it is missing or in words only, it has none, which does
 * not mean zero.
 *
 * A number is not always a `value`: a range has a `minimum` and a `maximum`. {@link boundsOf} gives the lowest and the highest
 * number of each kind.
 *
 * @param given - A quantity, or a record with one, such as a statistic. As the test of a `filter`, it narrows the list.
 * @throws `TypeError` if the argument is neither.
 *
 * @example
 * ```ts
 * import { boundsOf, hasNumber, statistics } from 'tip-report-laos-2012';
 *
 * const numeric = statistics.filter(hasNumber);
 * numeric.length; // => 8
 * numeric.map(({ quantity }) => boundsOf(quantity).minimum); // => [49, 69, 37, 20, 33, 195, 70, 31000]
 * ```
 */
export function hasNumber<Given extends WithQuantity>(
  given: Given,
): given is Having<Given, NumericQuantity> {
  const { kind } = quantityOf(given);
  return kind === 'bound' || kind === 'exact' || kind === 'estimate' || kind === 'range';
}

/**
 * Whether the report says that a quantity, or the quantity of a record, is missing.
 *
 * @param given - A quantity, or a record with one, such as a statistic. As the test of a `filter`, it narrows the list.
 * @throws `TypeError` if the argument is neither.
 *
 * @example
 * ```ts
 * import { isMissing, statistics } from 'tip-report-laos-2012';
 *
 * statistics.filter(isMissing).map(({ quantity }) => quantity.reason);
 * // => ['not-provided', 'not-reported', 'not-reported', 'not-reported', 'not-recorded']
 * ```
 */
export function isMissing<Given extends WithQuantity>(
  given: Given,
): given is Having<Given, MissingQuantity> {
  return quantityOf(given).kind === 'missing';
}

function quantityOf(given: WithQuantity): Quantity {
  const isRecord = typeof given === 'object' && given !== null && 'quantity' in given;
  const quantity = isRecord ? given.quantity : given;
  checkQuantity(quantity);
  return quantity;
}

/**
 * The lowest and highest number of a quantity, a prison term or a fine, in its own unit.
 *
 * @param measured - A quantity, or a penalty that is a prison term or a fine.
 * @returns The bounds, which are equal for an exact number or an estimate; null if the quantity is missing, a share, or in
 * words only. A bound such as "at least 50" is open on one side, and the maximum of a term up to life is null.
 * @throws `TypeError` if the argument is none of these.
 *
 * @example
 * ```ts
 * import { boundsOf, brokerFees, hotlineCalls, penalCodeArticle134 } from 'tip-report-laos-2012';
 *
 * boundsOf(brokerFees.quantity); // => { minimum: 70, maximum: 200 }
 * boundsOf(hotlineCalls.quantity); // => null
 *
 * const [imprisonment] = penalCodeArticle134.penalties;
 * imprisonment?.kind === 'imprisonment' && boundsOf(imprisonment); // => { minimum: 5, maximum: null }
 * ```
 */
export function boundsOf<Measured extends Quantity | PenaltyRange>(
  measured: Measured,
): BoundsOf<Measured>;
export function boundsOf(measured: Quantity | PenaltyRange): Bounds | null {
  // A term has no kind that a quantity has.
  const isTerm = typeof measured === 'object' && measured !== null && 'minimum' in measured;
  if (!isTerm) checkQuantity(measured);
  if ('minimum' in measured) {
    const { minimum, maximum } = measured;
    return { minimum, maximum: maximum === 'life' ? null : maximum };
  }
  if (!('value' in measured)) return null;
  const { value } = measured;
  if (measured.kind !== 'bound') return { minimum: value, maximum: value };
  return measured.relation === 'at-least' || measured.relation === 'more-than'
    ? { minimum: value, maximum: null }
    : { minimum: null, maximum: value };
}
