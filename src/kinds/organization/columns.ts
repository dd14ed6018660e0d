import type { Table } from '../../parts/columns/table.js';
import { type ColumnOf, optional, required, tableOf } from '../../parts/columns/table-of.js';
import type { Dataset } from '../../report/dataset.js';
import { type Organization, organizationTypes } from './organization.js';

const columns: readonly ColumnOf<Organization>[] = [
  required('id', 'string', 'The id of the organization.', ({ id }) => id, { in: 'records.id' }),
  required('name', 'string', 'The name as the report writes it.', ({ name }) => name),
  required('type', 'string', 'What kind of body it is.', ({ type }) => type, {
    categories: organizationTypes,
  }),
  optional('part_of', 'string', 'The body of which it is a part.', ({ partOf }) => partOf, {
    in: 'organizations.id',
    missing: 'the report does not say',
  }),
  optional('country', 'string', 'ISO 3166-1 alpha-2 code.', ({ country }) => country, {
    in: 'places.alpha2',
    missing: 'the report ties it to no country',
  }),
];

/** The bodies, and groups of bodies or officials, that the report names. */
export function organizationsTables({ organizations }: Dataset): readonly Table[] {
  return [
    tableOf(
      {
        name: 'organizations',
        title: 'Organizations',
        description: 'The bodies, and groups of bodies or officials, that the report names.',
        primaryKey: ['id'],
      },
      organizations,
      columns,
    ),
  ];
}
