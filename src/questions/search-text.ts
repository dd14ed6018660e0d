import { tipReportLaos2012 } from '../../data/dataset.js';
import type { LaosReportIds } from '../../data/ids.js';
import type { Passage } from '../kinds/narrative/narrative.js';
import { passagesOf } from '../kinds/narrative/passages-of.js';
import { type FromReport, type FromReports, reportsOf } from '../lookup/source.js';
import type { ReportIds } from '../parts/ids/report-ids.js';
import { reading } from '../parts/reading.js';
import { show } from '../parts/show.js';
import type { AnyRecord } from '../report/any-record.js';
import { eachRecord } from '../report/each-record.js';
import type { TipReport } from '../report/tip-report.js';
import { termsIn } from './search-terms.js';

/** A passage or a record with words of the query. */
export interface SearchResult<out Ids extends ReportIds = ReportIds> {
  /** The id of the report that it is from. */
  readonly report: Ids['report'];
  /** The record or passage that was found. */
  readonly item: AnyRecord<Ids> | Passage<Ids['passage'], Ids>;
  /** How well it matches: higher is better. Only scores of the same search compare. */
  readonly score: number;
}

/**
 * Searches passages and records for the words of a query. The best matches come first: those with more of the words, with
 * rarer words, and with less other text.
 *
 * Case and accents don't matter. A singular and its plural find the same, such as "woman" and "women". The search covers the
 * name, label, notes and quotes of a record. Every word of the query counts, so leave out words such as "how" and "many".
 *
 * @param query - Words in any order.
 * @param options - `from`: another report, or a list of reports to search together.
 * @returns Every passage and record with at least one of the words; an empty list if nothing matches.
 * @throws `TypeError` if the query is not text.
 *
 * @example
 * ```ts
 * import { searchText } from 'tip-report-laos-2012';
 *
 * searchText('poster campaign')[0]?.item.id; // => 'poster-campaign-publicized'
 * ```
 */
export function searchText<Ids extends ReportIds = LaosReportIds>(
  query: string,
  options?: FromReport<TipReport<Ids>>,
): readonly SearchResult<Ids>[];
/**
 * Searches several reports together. A word counts as rare if few passages and records of all of them have it.
 *
 * @param query - Words in any order.
 * @param options - `from`: a list of reports.
 */
export function searchText(query: string, options: FromReports<TipReport>): readonly SearchResult[];
export function searchText(
  query: string,
  options?: FromReports<TipReport>,
): readonly SearchResult[] {
  if (typeof query !== 'string') {
    throw new TypeError(`Expected the query to be text, got ${show(query)}.`);
  }
  const reports = reportsOf(options, tipReportLaos2012);
  return reading('from to be a report', options?.from, () =>
    ranked(reports.flatMap(documentsOf), query),
  );
}

/** A passage or a record, with its words as they are compared. */
interface Document extends Pick<SearchResult, 'item' | 'report'> {
  readonly terms: readonly string[];
}

function documentsOf(source: TipReport): readonly Document[] {
  const report = source.metadata.id;
  return [
    ...passagesOf(source.narrative).map((passage) => ({
      report,
      item: passage,
      terms: termsIn(passage.text),
    })),
    ...Array.from(eachRecord(source), ({ record }) => ({
      report,
      item: record,
      terms: textsOf(record).flatMap(termsIn),
    })),
  ];
}

function ranked(documents: readonly Document[], query: string): readonly SearchResult[] {
  const meanLength = documents.reduce((sum, { terms }) => sum + terms.length, 0) / documents.length;
  /** For each term of the query, how often each document has it. */
  const matches = new Map(termsIn(query).map((term) => [term, new Map<Document, number>()]));
  for (const document of documents) {
    for (const term of document.terms) {
      const counts = matches.get(term);
      counts?.set(document, (counts.get(document) ?? 0) + 1);
    }
  }
  const scores = new Map<Document, number>();
  for (const counts of matches.values()) {
    const rarity = Math.log(1 + documents.length / counts.size);
    for (const [match, count] of counts) {
      // Okapi BM25 with its usual constants.
      const length = 1.2 * (0.25 + (0.75 * match.terms.length) / meanLength);
      scores.set(match, (scores.get(match) ?? 0) + (rarity * count * 2.2) / (count + length));
    }
  }
  // The sort is stable: equal scores stay in the order of the reports.
  return documents
    .flatMap((document) => {
      const score = scores.get(document);
      return score === undefined ? [] : [{ report: document.report, item: document.item, score }];
    })
    .sort((left, right) => right.score - left.score);
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
