import type { AnyRecord } from 'tip-report-laos-2012';
import type { Example } from './command.js';

/** Something said of a record, under a label. A list has a line for each item. */
export interface Field<Item> {
  readonly label: string;
  readonly read: (item: Item) => string | readonly string[];
}

/** By what records can be found, in the words of the help. */
export interface Criterion {
  readonly says: string;
  /** What stands for its value, where it is no term of a vocabulary. */
  readonly placeholder?: 'CODE' | 'ID';
  /** Throws where no record has the id that is given. */
  readonly check?: (id: string) => unknown;
}

/** What a user gives: values by criterion. */
export type GivenCriteria = Readonly<Record<string, readonly string[]>>;

/** How the records of a kind are found and shown. */
export interface RecordKind<Item extends AnyRecord> {
  /** The command that shows them. */
  readonly command: string;
  readonly summary: string;
  /** What one and several of them are called. */
  readonly nouns: readonly [one: string, several: string];
  /** The table of the data files that has them. */
  readonly table: string;
  readonly criteria: Readonly<Record<string, Criterion>>;
  /** Throws a `CriterionError` for a value that does not exist. */
  readonly find: (criteria: GivenCriteria, exact: boolean) => readonly Item[];
  /** Throws an `UnknownIdError` where there is none. */
  readonly get: (id: string) => Item;
  readonly title: (item: Item) => string;
  /** What the table shows. */
  readonly columns: readonly Field<Item>[];
  /** What the full view shows beside the title, the words and the notes. */
  readonly details: readonly Field<Item>[];
  readonly examples: readonly Example[];
}
