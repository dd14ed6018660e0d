import { column } from '../parts/columns/column.js';
import { type Table, tableOf } from '../parts/columns/table.js';
import type { TipReport } from '../report/tip-report.js';

/** The wording that no field can hold, as a table. */
export function uncodedTable({ uncoded }: TipReport): Table {
  return tableOf(
    {
      name: 'uncoded',
      title: 'Uncoded wording',
      description: 'Wording of the text that no field can hold, with the reason.',
      primaryKey: ['ordinal'],
    },
    uncoded.map((item, index) => ({ ...item, ordinal: index + 1 })),
    [
      column('ordinal', 'integer', 'The place in the list, counted from 1.'),
      column('passage', 'string', 'The passage that has the wording.', {
        as: 'passage_id',
        in: 'passages.id',
      }),
      column('quote', 'string', "The report's words."),
      column('reason', 'string', 'Why no field can hold them.'),
    ],
  );
}
