/** A value of a table: null where the record has no such field. */
export type Cell = string | number | boolean | null;

/** A row of a table, by the names of its columns. */
export type Row = Readonly<Record<string, Cell>>;

/** What the cells of a column hold. A date is a day in ISO 8601. */
export type ColumnType = 'boolean' | 'date' | 'integer' | 'number' | 'string';

/** A column of a table. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** What it says, with its unit and where it comes from. */
  readonly description: string;
  /** The terms that it may hold, where they are of a vocabulary. */
  readonly categories?: readonly (number | string)[];
  /** What terms mean that do not speak for themselves. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Whether every row has a value. */
  readonly required: boolean;
  /** What an empty cell means, where it is more than that there is no such field. */
  readonly missing?: string;
}

/** Columns whose values, where there are any, are found in columns of another table or of the same. */
export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
  readonly references: readonly string[];
}

/** Records of a kind, or one of their lists, as rows. */
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
