import type { ImprisonmentPenalty } from '../penalty/penalty.js';
import { checkQuantity } from './check-quantity.js';
import type {
  EstimateQuantity,
  ExactQuantity,
  MissingQuantity,
  Quantity,
  RangeQuantity,
  VerbalQuantity,
} from './quantity.js';

/** The lowest and the highest number, both included. */
export interface Bounds {
  readonly minimum: number;
  /** Null if there is no highest number, as for imprisonment for life. */
  readonly maximum: number | null;
}

/** A quantity that has a number. */
export type NumericQuantity = ExactQuantity | EstimateQuantity | RangeQuantity;

/** Something with a lowest and a highest number of its own, such as a prison term or a fine. */
export type Term = Pick<ImprisonmentPenalty, 'maximum' | 'minimum'>;

/** What {@link boundsOf} returns: null if there is no number. */
export type BoundsOf<Measured> = Measured extends MissingQuantity | VerbalQuantity ? null : Bounds;

/**
 * Whether a quantity has a number. If it is missing or in words only, it has none, which does not mean zero.
 *
 * @throws `TypeError` if the argument isn't a quantity.
 *
 * @example
 * ```ts
 * import { hasNumber, statistics } from 'tip-report-laos-2012';
 *
 * statistics.filter(({ quantity }) => hasNumber(quantity)).length; // => 8
 * ```
 */
export function hasNumber(quantity: Quantity): quantity is NumericQuantity {
  checkQuantity(quantity);
  return quantity.kind === 'exact' || quantity.kind === 'estimate' || quantity.kind === 'range';
}

/**
 * Whether the report says that a quantity is missing.
 *
 * @throws `TypeError` if the argument isn't a quantity.
 *
 * @example
 * ```ts
 * import { hotlineCalls, isMissing, type Quantity } from 'tip-report-laos-2012';
 *
 * const quantity: Quantity = hotlineCalls.quantity;
 * isMissing(quantity) ? quantity.reason : 'a quantity'; // => 'not-recorded'
 * ```
 */
export function isMissing(quantity: Quantity): quantity is MissingQuantity {
  checkQuantity(quantity);
  return quantity.kind === 'missing';
}

/**
 * The lowest and highest number of a quantity, a prison term or a fine, in its own unit.
 *
 * @returns The bounds, which are equal for an exact number or an estimate; null if the quantity is missing or in words
 * only. The maximum of a term up to life is null.
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
export function boundsOf<Measured extends Quantity | Term>(measured: Measured): BoundsOf<Measured>;
export function boundsOf(measured: Quantity | Term): Bounds | null {
  // A term has no kind that a quantity has.
  const isTerm = typeof measured === 'object' && measured !== null && 'minimum' in measured;
  if (!isTerm) checkQuantity(measured);
  if ('minimum' in measured) {
    const { minimum, maximum } = measured;
    return { minimum, maximum: maximum === 'life' ? null : maximum };
  }
  return 'value' in measured ? { minimum: measured.value, maximum: measured.value } : null;
}
