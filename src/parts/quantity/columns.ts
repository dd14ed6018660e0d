import { type ColumnOf, computed } from '../columns/column.js';
import type { Money } from './quantity.js';

/** The columns of the currency of an amount; all empty if it isn't money. */
export function moneyColumns<Item>(
  read: (item: Item) => Money | null | undefined,
  prefix = '',
): readonly ColumnOf<Item>[] {
  const converted = (item: Item) => read(item)?.converted;
  return [
    computed(
      `${prefix}currency`,
      'string?',
      'Of an amount of money: its currency, in ISO 4217.',
      (item) => read(item)?.currency,
    ),
    computed(
      `${prefix}equivalent`,
      'boolean?',
      'Of an amount of money: whether it is the equivalent of a sum in another currency, which the report does not give.',
      (item) => read(item)?.equivalent,
    ),
    computed(
      `${prefix}converted_currency`,
      'string?',
      'The currency of the same amount as the report gives it beside this one, in ISO 4217.',
      (item) => converted(item)?.currency,
    ),
    computed(
      `${prefix}converted_minimum`,
      'number?',
      'The lowest amount in that currency.',
      (item) => converted(item)?.minimum,
    ),
    computed(
      `${prefix}converted_maximum`,
      'number?',
      'The highest amount in that currency; the lowest if there is just one.',
      (item) => converted(item)?.maximum,
    ),
    computed(
      `${prefix}converted_phrase`,
      'string?',
      "The report's words for the amount in that currency.",
      (item) => converted(item)?.phrase,
    ),
  ];
}
