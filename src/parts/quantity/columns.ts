import { type ColumnOf, computed } from '../columns/column.js';
import type { Money } from './quantity.js';

type ReadMoney<Item> = (item: Item) => Money | null | undefined;

/** The column of the currency of an amount; empty if it isn't money. */
export function currencyColumn<Item>(read: ReadMoney<Item>, prefix = ''): ColumnOf<Item> {
  return computed(
    `${prefix}currency`,
    'string?',
    'For an amount of money: its currency, in ISO 4217.',
    (item) => read(item)?.currency,
  );
}

/** The columns of how an amount of money was converted; all empty if it isn't money. */
export function conversionColumns<Item>(
  read: ReadMoney<Item>,
  prefix = '',
): readonly ColumnOf<Item>[] {
  const converted = (item: Item) => read(item)?.converted;
  return [
    computed(
      `${prefix}equivalent`,
      'boolean?',
      'For an amount of money: whether it is the equivalent of a sum in another currency, which the report does not give.',
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
      "The report's wording for the amount in that currency.",
      (item) => converted(item)?.phrase,
    ),
  ];
}
