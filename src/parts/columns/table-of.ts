import type { Cell, Column, ColumnType, ForeignKey, Row, Table } from './table.js';

interface CellTypes {
  readonly boolean: boolean;
  readonly date: string;
  readonly integer: number;
  readonly number: number;
  readonly string: string;
}

/** A column, and how its cell is read from what a row is made of. */
export interface ColumnOf<Item> {
  readonly column: Column;
  readonly read: (item: Item) => Cell | undefined;
  /** The table, and its column, in which the values are found. */
  readonly reference?: { readonly table: string; readonly column: string };
}

type More = Pick<Column, 'categories' | 'labels' | 'missing'> & {
  /** The table and its column in which the values are found, such as `places.id`. */
  readonly in?: `${string}.${string}`;
};

/** A column in which every row has a value. */
export function required<Item, Type extends ColumnType>(
  name: string,
  type: Type,
  description: string,
  read: (item: Item) => CellTypes[Type],
  more: More = {},
): ColumnOf<Item> {
  return columnOf(name, type, description, read, more, true);
}

/** A column in which a cell can be empty. */
export function optional<Item, Type extends ColumnType>(
  name: string,
  type: Type,
  description: string,
  read: (item: Item) => CellTypes[Type] | null | undefined,
  more: More = {},
): ColumnOf<Item> {
  return columnOf(name, type, description, read, more, false);
}

function columnOf<Item>(
  name: string,
  type: ColumnType,
  description: string,
  read: (item: Item) => Cell | undefined,
  { in: found, ...more }: More,
  isRequired: boolean,
): ColumnOf<Item> {
  const column = { name, type, description, ...more, required: isRequired };
  if (found === undefined) return { column, read };
  const dot = found.indexOf('.');
  const reference = { table: found.slice(0, dot), column: found.slice(dot + 1) };
  return { column, read, reference };
}

/** A table with one row for each item. */
export function tableOf<Item>(
  about: Pick<Table, 'description' | 'name' | 'primaryKey' | 'title'> & {
    readonly foreignKeys?: readonly ForeignKey[];
  },
  items: Iterable<Item>,
  columns: readonly ColumnOf<Item>[],
): Table {
  const references = columns.flatMap(({ column: { name }, reference }) =>
    reference === undefined
      ? []
      : [{ columns: [name], table: reference.table, references: [reference.column] }],
  );
  return {
    ...about,
    columns: columns.map(({ column }) => column),
    foreignKeys: [...references, ...(about.foreignKeys ?? [])],
    rows: Array.from(items, (item) => rowOf(item, columns)),
  };
}

function rowOf<Item>(item: Item, columns: readonly ColumnOf<Item>[]): Row {
  return Object.fromEntries(columns.map(({ column, read }) => [column.name, read(item) ?? null]));
}
