import { tipReportLaos2012 } from '../../data/dataset.js';
import type { LaosReportIds } from '../../data/ids.js';
import type { Unit } from '../kinds/narrative/narrative.js';
import { reading } from '../lookup/reading.js';
import { type FromReport, reportOf } from '../lookup/source.js';
import { unitsOf } from '../lookup/units-of.js';
import type { ReportIds } from '../parts/ids/report-ids.js';
import { show } from '../parts/show.js';
import type { AnyRecord } from '../report/any-record.js';
import type { Dataset } from '../report/dataset.js';
import { eachRecord } from '../report/each-record.js';
import { termsIn } from './search-terms.js';

/** A unit or a record that has words of the query. */
export interface SearchResult<out Ids extends ReportIds = ReportIds> {
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
 * @returns Every unit and record with at least one of the words. Empty where none has any.
 * @throws `TypeError` where the query is no text.
 *
 * @example
 * ```ts
 * import { searchText } from 'tip-report-laos-2012';
 *
 * searchText('poster campaign')[0]?.item.id; // => 'poster-campaign-publicized'
 * ```
 */
export function searchText(query: string): readonly SearchResult<LaosReportIds>[];
/**
 * The same of another report.
 *
 * @param options - `from`: the report meant.
 */
export function searchText(query: string, options: FromReport<Dataset>): readonly SearchResult[];
export function searchText(query: string, options?: FromReport<Dataset>): readonly SearchResult[] {
  if (typeof query !== 'string') {
    throw new TypeError(`Expected the query to be text, got ${show(query)}.`);
  }
  const report = reportOf(options, tipReportLaos2012);
  const { items, lengths, meanLength, postings } = reading('from to be a report', report, () =>
    indexOf(report),
  );
  const scores = new Map<number, number>();
  for (const term of new Set(termsIn(query))) {
    const posted = postings.get(term);
    if (posted === undefined) continue;
    const rarity = Math.log(1 + items.length / posted.length);
    for (const [at, count] of posted) {
      const length = lengths[at] ?? 0;
      // Okapi BM25 with its usual constants.
      const score = (rarity * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * length) / meanLength));
      scores.set(at, (scores.get(at) ?? 0) + score);
    }
  }
  // Entries of one score stay in the order of the report: by their place where no other order is given.
  return [...scores]
    .sort(([at, score], [otherAt, otherScore]) => otherScore - score || at - otherAt)
    .map(([at, score]) => ({ item: items[at] as Item, score }));
}

type Item = AnyRecord | Unit;

interface Index {
  readonly items: readonly Item[];
  /** How many terms each item has. */
  readonly lengths: readonly number[];
  readonly meanLength: number;
  /** For each term the places of the items that have it, and how often each has it. */
  readonly postings: ReadonlyMap<string, readonly (readonly [at: number, count: number])[]>;
}

const indexes = new WeakMap<Dataset, Index>();

function indexOf(report: Dataset): Index {
  const known = indexes.get(report);
  if (known !== undefined) return known;
  const items: Item[] = [];
  const lengths: number[] = [];
  const postings = new Map<string, (readonly [number, number])[]>();
  let total = 0;
  const add = (item: Item, texts: readonly string[]) => {
    const terms = texts.flatMap(termsIn);
    const counts = new Map<string, number>();
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const [term, count] of counts) {
      const posted = postings.get(term);
      if (posted === undefined) postings.set(term, [[items.length, count]]);
      else posted.push([items.length, count]);
    }
    items.push(item);
    lengths.push(terms.length);
    total += terms.length;
  };
  for (const unit of unitsOf(report.narrative)) add(unit, [unit.text]);
  for (const { record } of eachRecord(report)) add(record, textsOf(record));
  const index = { items, lengths, meanLength: total / items.length, postings };
  indexes.set(report, index);
  return index;
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
