/** A value of a table: null if the record has no such field. */
export type Cell = string | number | boolean | null;

/** What the cells of a column hold. A date is a day in ISO 8601. */
type ColumnType = 'boolean' | 'date' | 'integer' | 'number' | 'string';

/** A column of a table. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** What it says, with its passage and where it comes from. */
  readonly description: string;
  /** The terms that it can hold, if they are a closed list. */
  readonly categories?: readonly (number | string)[];
  /** What each of its terms means. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Whether every row has a value. */
  readonly required: boolean;
  /** What an empty cell means, if it is more than that there is no such field. */
  readonly missing?: string;
}

/** A column, and how its cell is read from what a row is made of. */
export interface ColumnOf<Item> {
  readonly column: Column;
  readonly read: (item: Item) => unknown;
  /** The column of a table that has all of its values, such as `places.id`. */
  readonly in?: string | undefined;
}

/** The paths to the values of an item that a cell can hold, such as `quantity.value`. */
type Path<Item> = Item extends Cell | undefined | readonly unknown[]
  ? never
  : { [Key in keyof Item & string]-?: PathFrom<Key, NonNullable<Item[Key]>> }[keyof Item & string];

type PathFrom<Key extends string, Value> =
  | (Value extends Cell ? Key : never)
  | (Path<Value> extends infer Rest extends string ? `${Key}.${Rest}` : never);

/** With a question mark, a cell can be empty. */
type Type = ColumnType | `${ColumnType}?`;

type More = Pick<Column, 'categories' | 'labels' | 'missing'> & Pick<ColumnOf<never>, 'in'>;

/**
 * A column of the values at a path, empty if an item has no such field. It has the name of the path:
 * `reportingPeriod.start` makes `reporting_period_start`, and `item.phrase` makes `phrase`.
 */
export function column<Item>(
  path: Path<Item>,
  type: Type,
  description: string,
  { as, ...more }: More & { readonly as?: string } = {},
): ColumnOf<Item> {
  const name = path
    .replace(/^item\./, '')
    .replaceAll('.', '_')
    .replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return computed(as ?? name, type, description, (item) => valueAt(item, path), more);
}

/** A column whose cells are computed. Its terms are those that have labels, unless `categories` lists them. */
export function computed<Item>(
  name: string,
  type: Type,
  description: string,
  read: (item: Item) => unknown,
  { in: values, labels, categories = labels && Object.keys(labels), missing }: More = {},
): ColumnOf<Item> {
  const column = {
    name,
    type: type.replace('?', '') as ColumnType,
    description,
    ...(categories && { categories }),
    ...(labels && { labels }),
    ...(missing !== undefined && { missing }),
    required: !type.endsWith('?'),
  };
  return { column, read, in: values };
}

/** The column of the id of a record. */
export function idColumn<Item extends { readonly id: string }>(noun: string): ColumnOf<Item> {
  return computed('id', 'string', `The id of the ${noun}.`, ({ id }) => id, { in: 'records.id' });
}

function valueAt(item: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce((value, key) => (value as Readonly<Record<string, unknown>> | null)?.[key], item);
}
