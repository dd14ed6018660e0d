import { type ColumnOf, list } from '../columns/column.js';
import type { Hedge } from './hedge.js';

/** The qualifiers of a record. */
export const hedgesColumn: ColumnOf<{ readonly hedges: readonly Hedge[] }> = list(
  'hedges[].phrase',
  "The qualifiers that limit the statement, in the report's wording; what each limits is in hedges.",
  { as: 'hedges' },
);
