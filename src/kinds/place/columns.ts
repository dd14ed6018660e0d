import type { Table } from '../../parts/columns/table.js';
import { type ColumnOf, optional, required, tableOf } from '../../parts/columns/table-of.js';
import type { Dataset } from '../../report/dataset.js';
import { type Place, placeTypes } from './place.js';

const columns: readonly ColumnOf<Place>[] = [
  required('id', 'string', 'The id of the place.', ({ id }) => id, { in: 'records.id' }),
  required(
    'name',
    'string',
    "The name as the report writes it; for a country named only by its people, the report's adjective.",
    ({ name }) => name,
  ),
  required('type', 'string', 'What kind of place it is.', ({ type }) => type, {
    categories: placeTypes,
  }),
  optional(
    'alpha2',
    'string',
    'ISO 3166-1 alpha-2 code of a country.',
    ({ codes }) => codes?.alpha2,
  ),
  optional('alpha3', 'string', 'ISO 3166-1 alpha-3 code.', ({ codes }) => codes?.alpha3),
  optional('numeric', 'string', 'ISO 3166-1 numeric code, as text.', ({ codes }) => codes?.numeric),
  optional('within', 'string', 'The place in which it lies.', ({ within }) => within, {
    in: 'places.id',
    missing: 'the report does not say',
  }),
];

/** The places that the report names, and the countries that it names by their people. */
export function placesTables({ places }: Dataset): readonly Table[] {
  return [
    tableOf(
      {
        name: 'places',
        title: 'Places',
        description:
          'The places that the report names, and the countries that it names by their people.',
        primaryKey: ['id'],
      },
      places,
      columns,
    ),
  ];
}
