import { capitalized, spaced } from '../words.js';
import { type Cell, type Column, type ColumnOf, computed } from './column.js';

/** A row of a table, by the names of its columns. */
type Row = Readonly<Record<string, Cell>>;

/** What a table is, without its rows. */
export interface TableHead {
  /** The name of its file, without the extension. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
}

/** Records of one type, or one of their lists, as rows. */
export interface Table extends TableHead {
  readonly rows: readonly Row[];
}

/** A table that is filled from sources, such as reports. */
export interface TableOf<Source> extends TableHead {
  readonly rowsOf: (source: Source) => readonly Row[];
}

/** By default, the title is the name. */
type About = Pick<TableHead, 'description' | 'name'> & Partial<Pick<TableHead, 'title'>>;

/** The first column of every table that is filled from reports. */
export const reportColumn: Column = {
  name: 'report',
  type: 'string',
  description: 'The id of the report that the row is from.',
  required: true,
};

/** A table with one row for each item. Its key is the report and, by default, the id of the item. */
export function tableOf<Source, Item>(
  { primaryKey = ['id'], ...about }: About & Partial<Pick<TableHead, 'primaryKey'>>,
  items: (source: Source) => readonly Item[],
  columns: readonly ColumnOf<Item, Source>[],
): TableOf<Source> {
  return {
    title: capitalized(spaced(about.name)),
    ...about,
    columns: [reportColumn, ...columns.map(({ column }) => column)],
    primaryKey: [reportColumn.name, ...primaryKey],
    rowsOf: (source) => rowsOf(items(source), columns, source),
  };
}

/** A row for each item. */
export function rowsOf<Item, Source>(
  items: readonly Item[],
  columns: readonly ColumnOf<Item, Source>[],
  source: Source,
): readonly Row[] {
  return items.map((item) =>
    Object.fromEntries(
      columns.map(({ column, read }) => [column.name, read(item, source) ?? null]),
    ),
  );
}

/** A table with the rows of every source, each with the report that it is from. */
export function filled<Source>(
  { rowsOf, ...head }: TableOf<Source>,
  sources: readonly Source[],
  reportOf: (source: Source) => string,
): Table {
  const rows = sources.flatMap((source) => {
    const report = reportOf(source);
    return rowsOf(source).map((row) => ({ [reportColumn.name]: report, ...row }));
  });
  return { ...head, rows };
}

/** An item of a list of a record. */
export interface Listed<Owner, Item> {
  readonly of: Owner;
  /** Its place in the list, counted from 1. */
  readonly ordinal: number;
  readonly item: Item;
}

/** The items of a list of each record, in order. */
export function listed<Owner, Item>(
  owners: readonly Owner[],
  list: (owner: Owner) => readonly Item[],
): readonly Listed<Owner, Item>[] {
  return owners.flatMap((of) => list(of).map((item, index) => ({ of, ordinal: index + 1, item })));
}

/** Items with their places in a list. */
export function numbered<Item>(
  items: readonly Item[],
): readonly (Item & Pick<Listed<unknown, unknown>, 'ordinal'>)[] {
  return items.map((item, index) => ({ ...item, ordinal: index + 1 }));
}

/** The place of an item in its list. */
export const ordinalColumn = /* @__PURE__ */ computed<{ readonly ordinal: number }>(
  'ordinal',
  'integer',
  'Its place in the list, counted from 1.',
  ({ ordinal }) => ordinal,
);

/**
 * A table with one row for each item of a list in records of one type. Its key is the record and the place in the list.
 *
 * @param about - `owner`: the column of the record's id, and the column that it refers to.
 */
export function listTable<Source, Item extends Listed<{ readonly id: string }, unknown>>(
  {
    owner: [name, references],
    ...about
  }: About & { readonly owner: readonly [name: string, references: string] },
  items: (source: Source) => readonly Item[],
  columns: readonly ColumnOf<Item, Source>[],
): TableOf<Source> {
  const owner = computed<Item>(
    name,
    'string',
    'The record that it belongs to.',
    (item) => item.of.id,
    { references },
  );
  return tableOf({ ...about, primaryKey: [name, ordinalColumn.column.name] }, items, [
    owner,
    ordinalColumn,
    ...columns,
  ]);
}
