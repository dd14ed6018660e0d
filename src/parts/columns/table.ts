import { capitalized, spaced } from '../words.js';
import { type Cell, type Column, type ColumnOf, computed } from './column.js';

/** A row of a table, by the names of its columns. */
type Row = Readonly<Record<string, Cell>>;

/** Columns whose values, if there are any, are in columns of another table or of the same. */
export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
  readonly references: readonly string[];
}

/** Records of one type, or one of their lists, as rows. */
export interface Table {
  /** The name of its file, without the extension. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly rows: readonly Row[];
}

/** By default, the title is the name. */
type About = Pick<Table, 'description' | 'name'> & Partial<Pick<Table, 'title'>>;

/** A table with one row for each item, whose key is its id. */
export function tableOf<Item>(
  about: About & Partial<Pick<Table, 'foreignKeys' | 'primaryKey'>>,
  items: readonly Item[],
  columns: readonly ColumnOf<Item>[],
): Table {
  const references = columns.flatMap(({ column: { name }, in: values }) => {
    const [table, column] = values?.split('.') ?? [];
    return table && column ? [{ columns: [name], table, references: [column] }] : [];
  });
  return {
    title: capitalized(spaced(about.name)),
    primaryKey: ['id'],
    ...about,
    columns: columns.map(({ column }) => column),
    foreignKeys: [...references, ...(about.foreignKeys ?? [])],
    rows: items.map((item) =>
      Object.fromEntries(
        columns.map(({ column, read }) => [column.name, (read(item) ?? null) as Cell]),
      ),
    ),
  };
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

/**
 * A table with one row for each item of a list in records. Its key is the id of the record, the columns in `which`, and
 * the place in the list.
 *
 * @param about - `owner`: the column of the record's id, and the column that it refers to. `within`: the table of the
 * outer list, if the list is in an item of another one; the first of `which` is then the place in the outer list.
 * @param which - The columns that identify the list, if a record has several.
 */
export function listTable<Item extends Listed<{ readonly id: string }, unknown>>(
  {
    owner: [ownerName, owners] = ['record_id', 'records.id'],
    within,
    ...about
  }: About & {
    readonly owner?: readonly [name: string, column: string] | undefined;
    readonly within?: string;
  },
  items: readonly Item[],
  columns: readonly ColumnOf<Item>[],
  which: readonly ColumnOf<Item>[] = [],
): Table {
  const whichNames = which.map(({ column }) => column.name);
  const foreignKeys = within && [
    {
      columns: [ownerName, ...whichNames.slice(0, 1)],
      table: within,
      references: [ownerName, 'ordinal'],
    },
  ];
  return tableOf(
    {
      ...about,
      primaryKey: [ownerName, ...whichNames, 'ordinal'],
      ...(foreignKeys && { foreignKeys }),
    },
    items,
    [
      computed(ownerName, 'string', 'The record that it belongs to.', ({ of }) => of.id, {
        in: owners,
      }),
      ...which,
      computed('ordinal', 'integer', 'Its place, counted from 1.', ({ ordinal }) => ordinal),
      ...columns,
    ],
  );
}
