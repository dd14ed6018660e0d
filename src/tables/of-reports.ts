// The tables of one report, and the tables of several in one.

import type { Column } from '../parts/columns/column.js';
import type { ForeignKey, Table } from '../parts/columns/table.js';

/** Tables of what is the same for every report. */
const shared = ['crosswalk-schemes', 'hti'];

/** Tables with one row per report, or of what is shared: their keys hold without the report. */
const withOwnKey = ['crosswalk-schemes', 'hti', 'metadata'];

const column: Column = {
  name: 'report',
  type: 'string',
  description: 'The report that the row is of, by its id.',
  required: true,
};

/** Adds the id of a report to a table as its second column, and to its keys. */
export function withReport(report: string): (table: Table) => Table {
  return (table) => {
    const { columns, foreignKeys, name, primaryKey, rows } = table;
    if (shared.includes(name)) return table;
    const isThere = columns.some((each) => each.name === column.name);
    const own = name === 'metadata' || isThere ? [] : [toMetadata];
    return {
      ...table,
      columns: isThere ? columns : [...columns.slice(0, 1), column, ...columns.slice(1)],
      primaryKey: withOwnKey.includes(name) ? primaryKey : withName(primaryKey),
      foreignKeys: [...own, ...foreignKeys.map(keyWithReport)],
      rows: rows.map((row) => ({ report, ...row })),
    };
  };
}

const toMetadata: ForeignKey = { columns: ['report'], table: 'metadata', references: ['id'] };

function keyWithReport(key: ForeignKey): ForeignKey {
  if (withOwnKey.includes(key.table)) return key;
  return { ...key, columns: withName(key.columns), references: withName(key.references) };
}

function withName(columns: readonly string[]): readonly string[] {
  return columns.includes('report') ? columns : ['report', ...columns];
}

/** The tables of several reports, with the rows of all of them in each. */
export function inOne(given: readonly (readonly Table[])[]): readonly Table[] {
  const byName = new Map<string, Table>();
  for (const table of given.flat()) {
    const before = byName.get(table.name);
    byName.set(table.name, before === undefined ? table : joined(before, table));
  }
  return [...byName.values()];
}

/** The rows of both tables; of those with the same key, which only shared tables have, the first. */
function joined(one: Table, other: Table): Table {
  const names = one.columns.map(({ name }) => name);
  const keyOf = (row: Table['rows'][number]) =>
    JSON.stringify(one.primaryKey.map((key) => row[key]));
  const keys = new Set(one.rows.map(keyOf));
  return {
    ...one,
    columns: [...one.columns, ...other.columns.filter(({ name }) => !names.includes(name))],
    rows: [...one.rows, ...other.rows.filter((row) => !keys.has(keyOf(row)))],
  };
}
