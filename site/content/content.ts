// What the pages show. The reader's script uses this module too.

import type { AnyRecord, DatasetVersion, Passage, TipReport } from 'tip-report-laos-2012';
import { cite } from 'tip-report-laos-2012/citations';
import { capitalized, type RecordWords, spaced } from '../../src/parts/words.js';
import { eachRecord } from '../../src/report/each-record.js';
import { recordKinds } from '../../src/report/record-kinds.js';
import { wordsOf } from '../../src/report/words-of.js';

export type Kind = AnyRecord['kind'];

/** A code that a record gets in a coding scheme, in words. */
export interface Code {
  readonly scheme: string;
  readonly variable: string;
  readonly code: string;
  /** Why it is this code; left out if a page has no room for it. */
  readonly reasons?: {
    readonly rationale: string;
    /** The other code, if coders could reasonably disagree. */
    readonly alternative: { readonly code: string; readonly dependsOn: string } | null;
  };
}

/** A report, and what is known of it. */
export interface Given {
  readonly report: TipReport;
  /** The version of the dataset that contains the report, if one does. */
  readonly dataset?: DatasetVersion | undefined;
  /** The names of the package's constants, by the keys of their records; empty for another report. */
  readonly constants: Readonly<Record<string, string>>;
  /** The codes in coding schemes, by the keys of the records that they are based on. */
  readonly codes: Readonly<Record<string, readonly Code[]>>;
}

export interface Content extends Given {
  readonly records: readonly AnyRecord[];
  readonly recordsByKey: ReadonlyMap<string, AnyRecord>;
  /** Every record in words, by its key. */
  readonly wordsByKey: ReadonlyMap<string, RecordWords>;
}

/** The record types in the order of the pages, each with its heading. */
export const kinds: readonly { readonly kind: Kind; readonly heading: string }[] = [
  ...recordKinds.map(({ kind, plural }) => ({ kind, heading: capitalized(spaced(plural)) })),
  { kind: 'report', heading: 'Report' },
];

export function contentOf(given: Given): Content {
  const records = Array.from(eachRecord(given.report), ({ record }) => record);
  return {
    ...given,
    records,
    recordsByKey: new Map(records.map((record) => [keyOf(record), record])),
    wordsByKey: new Map(records.map((record) => [keyOf(record), wordsOf(record)])),
  };
}

/** The key of a record: its kind and id, such as `statistic/convictions-in-reporting-period`. */
export function keyOf({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return `${kind}/${id}`;
}

/** The record of a key that a page itself has written. */
export function recordOf({ recordsByKey }: Content, key: string): AnyRecord {
  const record = recordsByKey.get(key);
  if (record === undefined) throw new RangeError(`The report has no record "${key}".`);
  return record;
}

export function titleOf({ wordsByKey }: Content, key: string): string {
  return wordsByKey.get(key)?.title ?? key;
}

export function nameOfKind(kind: string): string {
  return capitalized(spaced(kind));
}

/** The place of a passage in the text, as in citations: `Prosecution, paragraph 1, sentence 4`. */
export function placeOfPassage({ report }: Content, passage: Passage): string {
  return cite(passage, 'csl-json', { from: report }).section ?? passage.id;
}
