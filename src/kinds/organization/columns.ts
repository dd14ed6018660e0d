import { column, idColumn, list } from '../../parts/columns/column.js';
import { type TableOf, tableOf } from '../../parts/columns/table.js';
import { noteColumns, quoteColumns } from '../../parts/evidence/columns.js';
import { organizationTypeMeanings } from './meanings.js';
import type { Organization } from './organization.js';

interface Source {
  readonly organizations: readonly Organization[];
}

/** The organizations as a table. */
export function organizationTable(): TableOf<Source> {
  return tableOf(
    {
      name: 'organizations',
      description: 'The bodies, and groups of bodies or officials, that the report names.',
    },
    ({ organizations }: Source) => organizations,
    [
      idColumn('organization'),
      column('name', 'string', 'The name as the report writes it.'),
      column('type', 'string', 'What kind of body it is.', { labels: organizationTypeMeanings }),
      ...quoteColumns,
      list('otherNames[]', 'Other names.'),
      column('partOf', 'string?', 'The body that it is a part of.', {
        references: 'organizations.id',
        missing: 'the report does not say',
      }),
      column('country', 'string?', 'ISO 3166-1 alpha-2 code.', {
        references: 'places.alpha2',
        missing: 'neither the report nor the context gives a country',
      }),
      ...noteColumns,
    ],
  );
}
