import { type ColumnOf, list } from '../columns/column.js';
import type { Reference } from './reference.js';

/** The columns of the records on the same matter. */
export const relatedColumns: readonly ColumnOf<{ readonly related: readonly Reference[] }>[] = [
  list('related[].id', 'The records on the same matter.', { as: 'related' }),
  list('related[].kind', 'Their types.', { as: 'related_kinds' }),
];
