import { type ColumnOf, column } from '../columns/column.js';
import type { Listed } from '../columns/table.js';
import type { Evidence } from './evidence.js';

/** The columns of a piece of evidence. */
export const evidenceColumns: readonly ColumnOf<Listed<object, Evidence>>[] = [
  column('item.unit', 'string', 'The unit that has the quote.', { as: 'unit_id', in: 'units.id' }),
  column('item.quote', 'string', "The report's words, letter for letter."),
];
