// Every record of the report, by the key that its permanent link and its marks use.

import type { AnyRecord, Passage } from 'tip-report-laos-2012';
import { cite } from 'tip-report-laos-2012/citations';
import { capitalized, spaced } from '../../../src/parts/words.js';
import { eachRecord } from '../../../src/report/each-record.js';
import { recordKinds } from '../../../src/report/record-kinds.js';
import { wordsOf } from '../../../src/report/words-of.js';
import { report } from './given.js';

export type Kind = AnyRecord['kind'];

/** The record types in the order of the page, each with its heading. */
export const kinds: readonly { readonly kind: Kind; readonly heading: string }[] = [
  ...recordKinds.map(({ kind, plural }) => ({ kind, heading: capitalized(spaced(plural)) })),
  { kind: 'report', heading: 'Report' },
];

export const records = Array.from(eachRecord(report), ({ record }) => record);

/** The key of a record: its kind and id, such as `statistic/convictions-in-reporting-period`. */
export function keyOf({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return `${kind}/${id}`;
}

export const recordsByKey: ReadonlyMap<string, AnyRecord> = new Map(
  records.map((record) => [keyOf(record), record]),
);

/** The record of a key that the page itself has written. */
export function recordOf(key: string): AnyRecord {
  const record = recordsByKey.get(key);
  if (record === undefined) throw new RangeError(`The report has no record "${key}".`);
  return record;
}

export function nameOfKind(kind: Kind): string {
  return capitalized(spaced(kind));
}

export function titleOf(record: AnyRecord): string {
  return wordsOf(record).title;
}

/** The place of a passage in the text, as in citations: `Prosecution, paragraph 1, sentence 4`. */
export function placeOfPassage(passage: Passage): string {
  return cite(passage, 'csl-json', { from: report }).section ?? passage.id;
}
