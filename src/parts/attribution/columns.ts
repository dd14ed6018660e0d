import { type ColumnOf, column, computed } from '../columns/column.js';
import type { Attribution } from './attribution.js';
import { voiceMeanings } from './meanings.js';

interface Attributed {
  readonly attribution: Attribution;
}

/** A report, as far as its organizations have names. */
interface WithOrganizations {
  readonly organizations: readonly { readonly id: string; readonly name: string }[];
}

/** The columns of who says so. */
export const attributionColumns: readonly ColumnOf<Attributed, WithOrganizations>[] = [
  column('attribution.voice', 'string', 'Whose statement it is.', { labels: voiceMeanings }),
  column('attribution.source', 'string?', 'The body or organizations that reported.', {
    references: 'organizations.id',
    missing: "the report's own voice, or a source that the report doesn't name",
  }),
  computed(
    'source_name',
    'string?',
    'Their name, as the report writes it.',
    ({ attribution }, { organizations }) =>
      'source' in attribution
        ? organizations.find(({ id }) => id === attribution.source)?.name
        : null,
    { missing: 'attribution_source is empty' },
  ),
  column('attribution.phrase', 'string?', "The report's wording for it."),
];
