import { column, idColumn } from '../../parts/columns/column.js';
import { type Table, tableOf } from '../../parts/columns/table.js';
import { organizationTypeMeanings } from './meanings.js';
import type { Organization } from './organization.js';

/** The organizations as a table. */
export function organizationTable(organizations: readonly Organization[]): Table {
  return tableOf(
    {
      name: 'organizations',
      description: 'The bodies, and groups of bodies or officials, that the report names.',
    },
    organizations,
    [
      idColumn('organization'),
      column('name', 'string', 'The name as the report writes it.'),
      column('type', 'string', 'What kind of body it is.', { labels: organizationTypeMeanings }),
      column('partOf', 'string?', 'The body that it is a part of.', {
        in: 'organizations.id',
        missing: 'the report does not say',
      }),
      column('country', 'string?', 'ISO 3166-1 alpha-2 code.', {
        in: 'places.alpha2',
        missing: 'neither the report nor the context gives a country',
      }),
    ],
  );
}
