import { type ColumnOf, optional, required } from '../columns/table-of.js';
import { type Attribution, voices } from './attribution.js';

/** The columns of who says so. */
export function attributionColumns<
  Item extends { readonly attribution: Attribution },
>(): readonly ColumnOf<Item>[] {
  return [
    required(
      'attribution_voice',
      'string',
      'Whose statement it is.',
      ({ attribution }) => attribution.voice,
      { categories: voices },
    ),
    optional(
      'attribution_source',
      'string',
      'The body or organizations that reported.',
      ({ attribution }) => ('source' in attribution ? attribution.source : null),
      { in: 'organizations.id', missing: "the report's own voice" },
    ),
    optional('attribution_phrase', 'string', "The report's words for it.", ({ attribution }) =>
      'phrase' in attribution ? attribution.phrase : null,
    ),
  ];
}
