import { quoted } from '../words.js';
import { formatQuantity } from './format-quantity.js';
import type { Money, Quantity } from './quantity.js';

type Unit = Parameters<typeof formatQuantity>[1];

/** How much, or how many. A missing quantity is spelled out, never shown as 0. */
export function figure(quantity: Quantity, unit?: Unit): string {
  const { amount, note } = amountAndNote(quantity, unit);
  if (note === '') return amount;
  return quantity.kind === 'missing' ? `no number (${amount}; not zero)` : `${amount} (${note})`;
}

/** The same in two parts: what is set in large type, and what explains it; empty if nothing does. */
export function amountAndNote(
  quantity: Quantity,
  unit?: Unit,
): { readonly amount: string; readonly note: string } {
  const amount = formatQuantity(quantity, unit);
  switch (quantity.kind) {
    case 'missing':
      return unit === 'details'
        ? { amount: `details ${amount}`, note: '' }
        : { amount, note: 'no number; not zero' };
    case 'verbal':
      return { amount, note: 'in words only' };
    case 'share':
      return { amount, note: '' };
    case 'bound':
      return { amount, note: notes(quoted(quantity.phrase), inMoney(quantity.money)) };
    case 'exact':
      return quantity.phrase === undefined
        ? { amount, note: inMoney(quantity.money) }
        : { amount, note: quoted(quantity.phrase) };
    default:
      return { amount, note: inMoney(quantity.money) };
  }
}

function notes(...given: readonly string[]): string {
  return given.filter((note) => note !== '').join('; ');
}

function inMoney(money: Money | undefined): string {
  if (money?.equivalent === true)
    return 'the equivalent of an amount in a currency that the report doesn’t name';
  return money?.converted ? quoted(money.converted.phrase) : '';
}

/** How the report says that there is no number, and whether it occurred; empty if there is a number. */
export function howMissing(quantity: Quantity): readonly string[] {
  if (quantity.kind !== 'missing') return [];
  return [
    quoted(quantity.phrase),
    quantity.occurred === 'yes'
      ? 'the report says that there were some'
      : 'the report doesn’t say whether there were any',
  ];
}

/** The name of a currency in the plural, from its ISO 4217 code. */
export function currencyName(code: string): string {
  const format = new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency: code,
    currencyDisplay: 'name',
  });
  return format.formatToParts(2).find(({ type }) => type === 'currency')?.value ?? code;
}
