// The types of records mark their parameters for ids, values and terms as `out` (covariant): a record with narrower ids can
// then be used as one with wider ids. The compiler checks this once, here, not again in each program that uses the package.

/**
 * The ids that the records of one report may use: one union of strings per record type.
 *
 * Records refer to each other by id. If a report lists its ids here, the compiler checks every reference. If a report
 * isn't known in advance, such as one read from a file, every member is `string`.
 *
 * @example
 * ```ts
 * import type { Evidence, ReportIds } from 'tip-report-laos-2012';
 *
 * interface MyReportIds extends ReportIds {
 *   readonly passage: 'prosecution.1' | 'prosecution.2';
 * }
 * const evidence: Evidence<MyReportIds> = { passage: 'prosecution.1', quote: 'made progress' };
 * evidence.passage; // => 'prosecution.1'
 * ```
 */
export interface ReportIds {
  /** The id of the report itself, such as `tip-report-2012-laos`. */
  readonly report: string;
  /** Ids of sections of the text, such as `prosecution`. */
  readonly section: string;
  /** Ids of passages of the text (a sentence, a recommendation, a line of the page), such as `prosecution.4`. */
  readonly passage: string;
  /** Ids of statistics. */
  readonly statistic: string;
  /** Ids of victim categories. */
  readonly victimCategory: string;
  /** Ids of legal provisions. */
  readonly legalProvision: string;
  /** Ids of recommendations. */
  readonly recommendation: string;
  /** Ids of findings. */
  readonly finding: string;
  /** Ids of organizations. */
  readonly organization: string;
  /** Ids of places. */
  readonly place: string;
  /** ISO 3166-1 alpha-2 codes of the countries that the report names, such as `LA`. */
  readonly country: string;
}
