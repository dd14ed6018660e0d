import { type ColumnOf, column } from '../columns/column.js';
import type { Attribution } from './attribution.js';
import { voiceMeanings } from './meanings.js';

/** The columns of who says so. */
export const attributionColumns: readonly ColumnOf<{ readonly attribution: Attribution }>[] = [
  column('attribution.voice', 'string', 'Whose statement it is.', { labels: voiceMeanings }),
  column('attribution.source', 'string?', 'The body or organizations that reported.', {
    in: 'organizations.id',
    missing: "the report's own voice",
  }),
  column('attribution.phrase', 'string?', "The report's words for it."),
];
