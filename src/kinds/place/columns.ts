import { column, idColumn, list } from '../../parts/columns/column.js';
import { type TableOf, tableOf } from '../../parts/columns/table.js';
import { noteColumns, quoteColumns } from '../../parts/evidence/columns.js';
import { placeTypeMeanings } from './meanings.js';
import type { Place } from './place.js';

interface Source {
  readonly places: readonly Place[];
}

/** The places as a table. */
export function placeTable(): TableOf<Source> {
  return tableOf(
    {
      name: 'places',
      description:
        'The places that the report names, and the countries that it names by their people.',
    },
    ({ places }: Source) => places,
    [
      idColumn('place'),
      column(
        'name',
        'string',
        "The name as the report writes it; for a country that the report names only by its people, the country's name.",
      ),
      column('type', 'string', 'What kind of place it is.', { labels: placeTypeMeanings }),
      column('codes.alpha2', 'string?', 'ISO 3166-1 alpha-2 code of a country.', { as: 'alpha2' }),
      column('codes.alpha3', 'string?', 'ISO 3166-1 alpha-3 code.', { as: 'alpha3' }),
      column('codes.numeric', 'string?', 'ISO 3166-1 numeric code, as text.', { as: 'numeric' }),
      column('within', 'string?', 'The place that it is in.', {
        references: 'places.id',
        missing: 'the report does not say',
      }),
      ...quoteColumns,
      list('otherNames[]', 'Other names.'),
      ...noteColumns,
    ],
  );
}
