import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { toCsv } from '../../build/csv.js';
import { tablesOf } from '../../build/tables/tables.js';
import type { Table } from '../parts/columns/table.js';

/** Rows of a table of the data files, by their ids, as CSV. */
export function csvOf(
  name: string,
  items: readonly { readonly id: string }[],
  tables: readonly Table[] = tablesOf(tipReportLaos2012),
): string {
  const wanted = tables.find((each) => each.name === name);
  if (wanted === undefined) throw new Error(`There is no table ${name} in the data files.`);
  const rows = new Map(wanted.rows.map((row) => [row['id'], row]));
  return toCsv({
    ...wanted,
    rows: items.map(({ id }) => {
      const row = rows.get(id);
      if (row === undefined) throw new Error(`Table ${name} has no row with the id ${id}.`);
      return row;
    }),
  });
}
