import { type ColumnOf, column } from '../columns/column.js';
import type { Listed } from '../columns/table.js';
import type { Evidence } from './evidence.js';

/** The columns of a piece of evidence. */
export const evidenceColumns: readonly ColumnOf<Listed<object, Evidence>>[] = [
  column('item.passage', 'string', 'The passage that has the quote.', {
    as: 'passage_id',
    in: 'passages.id',
  }),
  column('item.quote', 'string', "The report's words, letter for letter."),
];
