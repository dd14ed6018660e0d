/** A value of a table: null where the record has no such field. */
export type Cell = string | number | boolean | null;

/** A row of a table, by the names of its columns. */
export type Row = Readonly<Record<string, Cell>>;

/** A column of a table. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  readonly title: string;
  /** What it says, with its unit and where it comes from. */
  readonly description: string;
  /** The terms that it may hold, where they are of a vocabulary. */
  readonly categories?: readonly string[];
  /** Whether every row has a value. */
  readonly required: boolean;
}

/** Columns whose values are found in columns of another table. */
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
