import { quoted } from '../words.js';
import { formatQuantity } from './format-quantity.js';
import type { Money, Quantity } from './quantity.js';

/** How much, or how many. A missing quantity is spelled out, never shown as 0. */
export function figure(quantity: Quantity, unit?: Parameters<typeof formatQuantity>[1]): string {
  const amount = formatQuantity(quantity, unit);
  switch (quantity.kind) {
    case 'missing':
      if (unit === 'details') return `details ${amount}`;
      return `no number (${amount}; not zero)`;
    case 'verbal':
      return `${amount} (in words only)`;
    case 'share':
      return amount;
    case 'bound':
      return inMoney(`${amount} (${quoted(quantity.phrase)})`, quantity.money);
    case 'exact':
      return quantity.phrase === undefined
        ? inMoney(amount, quantity.money)
        : `${amount} (${quoted(quantity.phrase)})`;
    default:
      return inMoney(amount, quantity.money);
  }
}

function inMoney(amount: string, money: Money | undefined): string {
  if (money?.equivalent === true) return `${amount} (the equivalent of a sum in another currency)`;
  return money?.converted ? `${amount} (${quoted(money.converted.phrase)})` : amount;
}

/** Why there is no number, and whether it occurred; empty if there is a number. */
export function whyMissing(quantity: Quantity): readonly string[] {
  if (quantity.kind !== 'missing') return [];
  return [
    quoted(quantity.phrase),
    quantity.occurred === 'yes'
      ? 'the report says that it did occur'
      : 'the report doesn’t say whether any occurred',
  ];
}
