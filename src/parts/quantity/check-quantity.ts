import { showWithKind } from '../show.js';
import { type Quantity, quantityKinds } from './quantity.js';

/**
 * Rejects what isn't a quantity, so that it doesn't pass for one without a number.
 *
 * @throws `TypeError` if it isn't a quantity.
 */
export function checkQuantity(given: Quantity): void {
  const kind: unknown = typeof given === 'object' && given !== null ? given.kind : undefined;
  if (quantityKinds.some((each) => each === kind)) return;
  throw new TypeError(
    `Expected a quantity of one of the kinds ${quantityKinds.join(', ')}, got ${showWithKind(given)}.`,
  );
}
