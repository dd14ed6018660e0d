import { show } from '../show.js';
import { type Quantity, quantityKinds } from './quantity.js';

/**
 * Makes sure that a quantity is one, so that nothing else passes for one without a number.
 *
 * @throws `TypeError` where it is none.
 */
export function checkQuantity(given: Quantity): void {
  const kind: unknown = typeof given === 'object' && given !== null ? given.kind : undefined;
  if (quantityKinds.some((each) => each === kind)) return;
  throw new TypeError(
    `Expected a quantity of one of the kinds ${quantityKinds.join(', ')}, got ${show(given)} of kind ${show(kind)}.`,
  );
}
