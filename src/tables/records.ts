import { column, computed } from '../parts/columns/column.js';
import { type Listed, listed, listTable, type Table, tableOf } from '../parts/columns/table.js';
import { evidenceColumns } from '../parts/evidence/columns.js';
import type { AnyRecord } from '../report/any-record.js';
import { kindsOfRecords } from '../report/record-kinds.js';

interface Supported extends Listed<AnyRecord, string> {
  readonly piece: number;
}

/** All records by id and kind, with what records of all types have: evidence, hedges and notes. */
export function recordsTables(records: readonly AnyRecord[]): readonly Table[] {
  return [
    tableOf({ name: 'records', description: 'Every record of every kind, by its id.' }, records, [
      column('id', 'string', 'An id, unique across all kinds.'),
      column('kind', 'string', 'The kind of the record.', { categories: kindsOfRecords() }),
    ]),
    listTable(
      { name: 'evidence', description: 'The quotes that the records are based on.' },
      listed(records, ({ evidence }) => evidence),
      evidenceColumns,
    ),
    listTable(
      {
        name: 'evidence-supports',
        title: 'What evidence supports',
        description:
          'The fields that each quote supports, if a record has several. A lone quote supports every field and has no row here.',
        within: 'evidence',
      },
      records.flatMap(supportedFields),
      [
        column(
          'item',
          'string',
          'The field that the quote supports, as the JSON names it, or a part of one after a dot.',
          { as: 'field' },
        ),
      ],
      [column('piece', 'integer', 'The piece of evidence.', { as: 'evidence_ordinal' })],
    ),
    listTable(
      { name: 'hedges', description: 'The words that limit what the report claims.' },
      listed(records, (record) => ('hedges' in record ? record.hedges : [])),
      [
        column('item.kind', 'string', 'What the word limits.', {
          categories: [
            'approximation',
            'bound',
            'certainty',
            'emphasis',
            'extent',
            'frequency',
            'other',
            'trend',
          ],
        }),
        column('item.degree', 'string', 'The normalized form of the word.'),
        column('item.phrase', 'string', "The report's own word."),
        computed(
          'limits',
          'string?',
          'The fields or parts of the record that it limits, as the JSON names them, with | between.',
          ({ item }) => item.limits?.join('|'),
          { missing: 'it limits the whole statement, or the words say what' },
        ),
      ],
    ),
    listTable(
      {
        name: 'other-terms',
        description: 'What fields with the term "other" mean, in the words of the report.',
      },
      listed(records, ({ otherTerms }) => otherTerms),
      [
        column('item.field', 'string', 'The field, as the JSON names it.'),
        column('item.phrase', 'string', "The report's words."),
      ],
    ),
    listTable(
      { name: 'notes', description: 'How we decided a reading that is open to interpretation.' },
      listed(records, ({ notes }) => notes),
      [column('item', 'string', "The note. It is ours, not the report's.", { as: 'note' })],
    ),
  ];
}

function supportedFields(of: AnyRecord): readonly Supported[] {
  return of.evidence.flatMap(({ supports = [] }, index) =>
    supports.map((item, place) => ({ of, piece: index + 1, ordinal: place + 1, item })),
  );
}
