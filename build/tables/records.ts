import { type Listed, listed, ordinalColumn, ownerColumn } from '../../src/parts/columns/listed.js';
import type { Table } from '../../src/parts/columns/table.js';
import { type ColumnOf, required, tableOf } from '../../src/parts/columns/table-of.js';
import type { Evidence } from '../../src/parts/evidence/evidence.js';
import type { Hedge } from '../../src/parts/hedge/hedge.js';
import type { AnyRecord } from '../../src/report/any-record.js';

const kinds: readonly AnyRecord['kind'][] = [
  'finding',
  'legal-provision',
  'organization',
  'place',
  'recommendation',
  'report',
  'statistic',
  'victim-category',
];

const columns: readonly ColumnOf<AnyRecord>[] = [
  required('id', 'string', 'An id, unique across all kinds.', ({ id }) => id),
  required('kind', 'string', 'The kind of the record.', ({ kind }) => kind, { categories: kinds }),
];

const evidenceColumns: readonly ColumnOf<Listed<AnyRecord, Evidence>>[] = [
  ownerColumn(),
  ordinalColumn(),
  required('unit_id', 'string', 'The unit in which the quote stands.', ({ item }) => item.unit, {
    in: 'units.id',
  }),
  required('quote', 'string', "The report's words, letter for letter.", ({ item }) => item.quote),
];

type Supported = Listed<AnyRecord, string> & { readonly piece: number };

const supportColumns: readonly ColumnOf<Supported>[] = [
  ownerColumn(),
  required('evidence_ordinal', 'integer', 'The piece of evidence.', ({ piece }) => piece),
  ordinalColumn(),
  required(
    'field',
    'string',
    'The field that the quote supports, as the JSON names it, or a part of one after a dot.',
    ({ item }) => item,
  ),
];

const hedgeColumns: readonly ColumnOf<Listed<AnyRecord, Hedge>>[] = [
  ownerColumn(),
  ordinalColumn(),
  required('kind', 'string', 'What the word limits.', ({ item }) => item.kind, {
    categories: ['certainty', 'emphasis', 'extent', 'frequency'],
  }),
  required('degree', 'string', 'The normalized form of the word.', ({ item }) => item.degree),
  required('phrase', 'string', "The report's own word.", ({ item }) => item.phrase),
];

const noteColumns: readonly ColumnOf<Listed<AnyRecord, string>>[] = [
  ownerColumn(),
  ordinalColumn(),
  required('note', 'string', "The note. It is ours, not the report's.", ({ item }) => item),
];

const ofRecord = ['record_id', 'ordinal'];

/** All records by id and kind, with what records of all kinds have: evidence, hedges and notes. */
export function recordsTables(records: readonly AnyRecord[]): readonly Table[] {
  return [
    tableOf(
      {
        name: 'records',
        title: 'Records',
        description: 'Every record of every kind, by its id.',
        primaryKey: ['id'],
      },
      records,
      columns,
    ),
    tableOf(
      {
        name: 'evidence',
        title: 'Evidence',
        description: 'The quotes on which the records rest.',
        primaryKey: ofRecord,
      },
      listed(records, ({ evidence }) => evidence),
      evidenceColumns,
    ),
    tableOf(
      {
        name: 'evidence-supports',
        title: 'What evidence supports',
        description:
          'The fields that each of several quotes of a record supports. A lone quote supports every field and has no row here.',
        primaryKey: ['record_id', 'evidence_ordinal', 'ordinal'],
        foreignKeys: [
          { columns: ['record_id', 'evidence_ordinal'], table: 'evidence', references: ofRecord },
        ],
      },
      records.flatMap(supportedFields),
      supportColumns,
    ),
    tableOf(
      {
        name: 'hedges',
        title: 'Hedges',
        description: 'The words by which the report limits what it claims.',
        primaryKey: ofRecord,
      },
      listed(records, (record) => ('hedges' in record ? record.hedges : [])),
      hedgeColumns,
    ),
    tableOf(
      {
        name: 'notes',
        title: 'Notes',
        description: 'How a reading was decided where a careful second reader could differ.',
        primaryKey: ofRecord,
      },
      listed(records, ({ notes }) => notes),
      noteColumns,
    ),
  ];
}

function supportedFields(of: AnyRecord): readonly Supported[] {
  return of.evidence.flatMap(({ supports = [] }, index) =>
    supports.map((item, place) => ({ of, piece: index + 1, ordinal: place + 1, item })),
  );
}
