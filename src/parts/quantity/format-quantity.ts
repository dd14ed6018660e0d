import { reading } from '../reading.js';
import { quoted, spaced } from '../words.js';
import { checkQuantity } from './check-quantity.js';
import type { BoundRelation, Money, Quantity } from './quantity.js';
import type { StatisticUnit } from './unit.js';

/**
 * Writes a quantity for people, in American English. A missing quantity is spelled out, never shown as 0.
 *
 * @param quantity - The quantity of a statistic.
 * @param unit - The unit to write after a number that isn't an amount of money. If left out, there is none.
 * @throws `TypeError` if `quantity` isn't a quantity, or `unit` isn't text.
 *
 * @example
 * ```ts
 * import { brokerFees, convictionsInReportingPeriod, formatQuantity, hotlineCalls } from 'tip-report-laos-2012';
 *
 * formatQuantity(convictionsInReportingPeriod.quantity, convictionsInReportingPeriod.unit); // => '37 convictions'
 * formatQuantity(brokerFees.quantity); // => 'normally $70 to $200'
 * formatQuantity(hotlineCalls.quantity); // => 'not recorded'
 * ```
 */
export function formatQuantity(quantity: Quantity, unit?: StatisticUnit): string {
  checkQuantity(quantity);
  return reading('a quantity, and a unit as text', quantity, () => formatted(quantity, unit));
}

function formatted(quantity: Quantity, unit: StatisticUnit | undefined): string {
  switch (quantity.kind) {
    case 'exact':
      return withUnit(amount(quantity.value, quantity.money), quantity, unit);
    case 'bound':
      return `${boundWords[quantity.relation]} ${withUnit(amount(quantity.value, quantity.money), quantity, unit)}`;
    case 'share':
      return quoted(quantity.phrase);
    case 'estimate':
      return `an estimated ${withUnit(amount(quantity.value, quantity.money), quantity, unit)}`;
    case 'range': {
      const { minimum, maximum, money, qualifier } = quantity;
      const range = `${amount(minimum, money)} to ${amount(maximum, money)}`;
      const numbers = withUnit(range, quantity, unit);
      return qualifier === null ? numbers : `${qualifier} ${numbers}`;
    }
    case 'verbal':
      return quoted(quantity.phrase);
    case 'missing':
      return quantity.reason === 'other' ? quoted(quantity.phrase) : spaced(quantity.reason);
  }
}

const boundWords: Readonly<Record<BoundRelation, string>> = {
  'at-least': 'at least',
  'at-most': 'at most',
  'less-than': 'less than',
  'more-than': 'more than',
  nearly: 'nearly',
};

/** A number with all of its digits; of money, two decimals or none. */
function amount(value: number, money: Money | undefined): string {
  if (money === undefined) return value.toLocaleString('en-US', { maximumSignificantDigits: 21 });
  const digits = value.toLocaleString('en-US', {
    minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
    maximumFractionDigits: 20,
  });
  return money.currency === 'USD' ? `$${digits}` : `${money.currency} ${digits}`;
}

function withUnit(
  numbers: string,
  quantity: { readonly money?: Money },
  unit: StatisticUnit | undefined,
): string {
  if (unit === undefined || unit === 'other' || quantity.money !== undefined) return numbers;
  return `${numbers} ${numbers === '1' ? unit.replace(/s$/, '') : unit}`;
}
