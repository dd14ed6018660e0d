import { type ColumnOf, column, computed, list } from '../parts/columns/column.js';
import {
  type Listed,
  listed,
  numbered,
  ordinalColumn,
  type TableOf,
  tableOf,
} from '../parts/columns/table.js';
import { evidenceColumns } from '../parts/evidence/columns.js';
import type { Evidence } from '../parts/evidence/evidence.js';
import type { Hedge } from '../parts/hedge/hedge.js';
import type { AnyRecord } from '../report/any-record.js';
import { eachRecord } from '../report/each-record.js';
import { kindsOfRecords } from '../report/record-kinds.js';
import type { TipReport } from '../report/tip-report.js';

/** What records of all types have, and the wording that no field can hold. */
export function recordsTables(): readonly TableOf<TipReport>[] {
  return [
    ofRecords<Evidence>(
      'evidence',
      'The quotes that the records are based on.',
      ({ evidence }) => evidence,
      [
        ...evidenceColumns,
        list(
          'item.supports[]',
          'The fields that the quote supports, as the JSON names them, or parts of them after a dot. A lone quote supports every field and names none.',
          { as: 'supports' },
        ),
      ],
    ),
    ofRecords<Hedge>(
      'hedges',
      'The qualifiers that limit what the report claims.',
      (record) => ('hedges' in record ? record.hedges : []),
      [
        column('item.kind', 'string', 'What the qualifier limits.', {
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
        column('item.degree', 'string', 'The normalized form of the qualifier.'),
        column('item.phrase', 'string', "The report's own word."),
        list(
          'item.limits[]',
          'The fields or parts of the record that it limits, as the JSON names them.',
          { as: 'limits', missing: 'it limits the whole statement, or the phrase says what' },
        ),
      ],
    ),
    tableOf(
      {
        name: 'uncoded',
        title: 'Uncoded wording',
        description: 'Wording of the text that no field can hold, with the reason.',
        primaryKey: ['ordinal'],
      },
      ({ uncoded }: TipReport) => numbered(uncoded),
      [
        ordinalColumn,
        column('passage', 'string', 'The passage that has the wording.', {
          references: 'passages.id',
        }),
        column('quote', 'string', "The report's wording."),
        column('reason', 'string', 'Why no field can hold them.'),
      ],
    ),
  ];
}

/** A table with one row for each item of a list in records of any type. */
function ofRecords<Item>(
  name: string,
  description: string,
  itemsOf: (record: AnyRecord) => readonly Item[],
  columns: readonly ColumnOf<Listed<AnyRecord, Item>>[],
): TableOf<TipReport> {
  return tableOf(
    { name, description, primaryKey: ['record_id', 'ordinal'] },
    (report: TipReport) =>
      listed(
        Array.from(eachRecord(report), ({ record }) => record),
        itemsOf,
      ),
    [
      computed('record_kind', 'string', 'The type of the record.', ({ of }) => of.kind, {
        categories: kindsOfRecords(),
      }),
      computed('record_id', 'string', 'The id of the record.', ({ of }) => of.id),
      ordinalColumn,
      ...columns,
    ],
  );
}
