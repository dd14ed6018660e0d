import { tipReportLaos2012 } from '../../data/dataset.js';
import type { LaosReportIds } from '../../data/ids.js';
import { type FromReport, reportOf } from '../access/source.js';
import { unitsOf } from '../access/units-of.js';
import type { AnyRecord } from '../model/any-record.js';
import type { Dataset } from '../model/dataset.js';
import type { Unit } from '../model/narrative.js';
import type { ReportIds } from '../model/report-ids.js';
import { eachRecord } from '../records/each-record.js';
import { shown } from '../shown.js';

/** A unit or a record that has words of the query. */
export interface SearchResult<Ids extends ReportIds = ReportIds> {
  readonly item: AnyRecord<Ids> | Unit<Ids['unit'], Ids>;
  /** How well it matches: greater is better. Scores compare within one search only. */
  readonly score: number;
}

/**
 * Units and records that have words of a query, the best matches first: those with more of the words, with rarer
 * words, and with less beside them.
 *
 * Case and accents do not count, and a plural finds its singular. Of a record its name, label and notes are searched,
 * and the words that it rests on.
 *
 * @param query - Words in any order.
 * @param options - `from`: the report meant, where it is not this one.
 * @returns Every unit and record with at least one of the words. Empty where none has any.
 * @throws `TypeError` where the query is no text.
 *
 * @example
 * ```ts
 * import { searchText } from 'tip-report-laos-2012';
 *
 * searchText('fishing industry').slice(0, 2).map(({ item }) => item.id);
 * // => ['lao-men-and-boys-in-thailand', 'trafficking-profile.4']
 * ```
 */
export function searchText(query: string): readonly SearchResult<LaosReportIds>[];
export function searchText(query: string, options: FromReport<Dataset>): readonly SearchResult[];
export function searchText(query: string, options?: FromReport<Dataset>): readonly SearchResult[] {
  if (typeof query !== 'string') {
    throw new TypeError(`Expected the query to be text, got ${shown(query)}.`);
  }
  const { documents, frequencies, meanLength } = indexOf(reportOf(options, tipReportLaos2012));
  const terms = [...new Set(termsIn(query))].filter((term) => frequencies.has(term));
  if (terms.length === 0) return [];
  return documents
    .map(({ counts, item, length }) => {
      let score = 0;
      for (const term of terms) {
        const count = counts.get(term) ?? 0;
        const rarity = Math.log(1 + documents.length / (frequencies.get(term) ?? 1));
        // Okapi BM25 with its usual constants.
        score += (rarity * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * length) / meanLength));
      }
      return { item, score };
    })
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score);
}

interface Document {
  readonly item: AnyRecord | Unit;
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
}

interface Index {
  readonly documents: readonly Document[];
  /** In how many documents each term is. */
  readonly frequencies: ReadonlyMap<string, number>;
  readonly meanLength: number;
}

const indexes = new WeakMap<Dataset, Index>();

function indexOf(report: Dataset): Index {
  const known = indexes.get(report);
  if (known !== undefined) return known;
  const documents = [
    ...unitsOf(report.narrative).map((unit) => documentOf(unit, [unit.text])),
    ...[...eachRecord(report)].map(({ record }) => documentOf(record, textsOf(record))),
  ];
  const frequencies = new Map<string, number>();
  let total = 0;
  for (const { counts, length } of documents) {
    total += length;
    for (const term of counts.keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  const index = { documents, frequencies, meanLength: total / documents.length };
  indexes.set(report, index);
  return index;
}

function documentOf(item: Document['item'], texts: readonly string[]): Document {
  const terms = texts.flatMap(termsIn);
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return { item, counts, length: terms.length };
}

function textsOf(record: AnyRecord): readonly string[] {
  const names =
    'label' in record
      ? [record.label]
      : 'otherNames' in record
        ? [record.name, ...record.otherNames]
        : 'name' in record
          ? [record.name]
          : [];
  return [...names, ...record.notes, ...record.evidence.map(({ quote }) => quote)];
}

function termsIn(text: string): readonly string[] {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).map((word) => word.replace(/(?<=\p{L}{3})s$/u, '').replace(/ie$/, 'y'));
}
