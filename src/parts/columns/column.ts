import { type PathIn, valuesAt } from '../paths.js';

/** A value of a table: null if the record has no such field. */
export type Cell = string | number | boolean | null;

/** What the cells of a column hold. A date is a day in ISO 8601; a list is text, with the items as `listCell` joins them. */
type ColumnType = 'boolean' | 'date' | 'integer' | 'list' | 'number' | 'string';

/** A column of a table. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** What the items of a list are, if they are not text. */
  readonly itemType?: 'integer';
  /** What it says, with its passage and where it comes from. */
  readonly description: string;
  /** The terms that it, or each of its items, can be, if they are a closed list. */
  readonly categories?: readonly (number | string)[];
  /** What each of its terms means. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Whether every row has a value. */
  readonly required: boolean;
  /** What an empty cell means, if it is more than that there is no such field. */
  readonly missing?: string;
  /** The column that has all of its values, or items, for the same report, such as `places.id`. */
  readonly references?: string;
}

/** A column, and how its cell is read from what a row is made of. `Source` is what all rows are from, such as a report. */
export interface ColumnOf<Item, Source = unknown> {
  readonly column: Column;
  readonly read: (item: Item, source: Source) => Cell | undefined;
}

/** The paths to the values of an item that a cell can hold, such as `quantity.value`. */
type Path<Item> = Item extends Cell | undefined | readonly unknown[]
  ? never
  : { [Key in keyof Item & string]-?: PathFrom<Key, NonNullable<Item[Key]>> }[keyof Item & string];

type PathFrom<Key extends string, Value> =
  | (Value extends Cell ? Key : never)
  | (Path<Value> extends infer Rest extends string ? `${Key}.${Rest}` : never);

/** With a question mark, a cell can be empty. */
type Type = Exclude<ColumnType, 'list'> | `${Exclude<ColumnType, 'list'>}?`;

type More = Pick<Column, 'categories' | 'labels' | 'missing' | 'references'>;

/**
 * A column of the values at a path, empty if an item has no such field. It has the name of the path:
 * `reportingPeriod.start` makes `reporting_period_start`, and `item.phrase` makes `phrase`.
 */
export function column<Item>(
  path: Path<Item>,
  type: Type,
  description: string,
  { as = nameOf(path), ...more }: More & { readonly as?: string } = {},
): ColumnOf<Item> {
  return computed(as, type, description, (item) => valueAt(item, path) as Cell | undefined, more);
}

/** A column whose cells are computed. */
export function computed<Item, Source = unknown>(
  name: string,
  type: Type,
  description: string,
  read: ColumnOf<Item, Source>['read'],
  more: More = {},
): ColumnOf<Item, Source> {
  const required = !type.endsWith('?');
  const column = { name, type: type.replace('?', '') as ColumnType, description, required };
  return { column: { ...column, ...withTerms(more) }, read };
}

/**
 * A column with the list of all values at a path, such as `hedges[].phrase`. In two such columns of one list, items at the
 * same place belong together, and an item without a value is empty.
 */
export function list<Item extends object>(
  path: PathIn<Item>,
  description: string,
  { as = nameOf(path), ...more }: More & Pick<Column, 'itemType'> & { readonly as?: string } = {},
): ColumnOf<Item> {
  return {
    column: { name: as, type: 'list', description, required: false, ...withTerms(more) },
    read: (item) => listCell(valuesAt(item, path).map(({ value }) => value as Cell)),
  };
}

/**
 * The items of a list in one cell, with `|` between them. Within an item, `|` and `\` have a backslash before them. An
 * empty list, and one whose only item has no value, is an empty cell.
 */
export function listCell(items: readonly Cell[]): string | null {
  return items.map((item) => String(item ?? '').replaceAll(/[\\|]/g, '\\$&')).join('|') || null;
}

/** The terms of a column are those that have labels, unless `categories` lists them. */
function withTerms<Given extends More>(more: Given): Given {
  const { labels } = more;
  return labels ? { categories: Object.keys(labels), ...more } : more;
}

/** The column of the id of a record. */
export function idColumn<Item extends { readonly id: string }>(noun: string): ColumnOf<Item> {
  return computed('id', 'string', `The id of the ${noun}.`, ({ id }) => id);
}

function nameOf(path: string): string {
  return path
    .replace(/^item\./, '')
    .replaceAll('[]', '')
    .replaceAll('.', '_')
    .replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function valueAt(item: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce((value, key) => (value as Readonly<Record<string, unknown>> | null)?.[key], item);
}
