import type {
  CrosswalkEntry,
  CrosswalkOmission,
  CrosswalkScheme,
  CrosswalkVariableCode,
} from '../src/crosswalks/crosswalk.js';

/** The codes that a report gets in the schemes of the field. They are readings of it, and no part of the dataset. */
export interface Crosswalks {
  readonly schemes: Readonly<Record<string, CrosswalkScheme>>;
  readonly entries: readonly CrosswalkEntry[];
  readonly omissions: readonly CrosswalkOmission[];
  readonly hti: CodedRow;
}

/** A row in the columns of a scheme, as `htiTable` gives it. */
export interface CodedRow {
  readonly columns: readonly {
    readonly name: string;
    readonly title: string;
    readonly codes: readonly CrosswalkVariableCode[];
  }[];
  readonly row: Readonly<Record<string, number | string>>;
}
