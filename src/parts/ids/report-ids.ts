// The types of records mark the parameters that take ids, values or terms as `out`: a record only gives them out, so that
// one of narrower ids is one of wider ids, too. The compiler checks that here, and needs not find it out in each program
// that uses the package.

/**
 * The ids that the records of one report may use, as one union of strings a kind.
 *
 * Records refer to each other by id. A report that names its ids here has every such
 * reference checked by the compiler; where a report is not known in advance, as for data
 * read from a file, every member is `string`.
 *
 * @example
 * ```ts
 * import type { Evidence, ReportIds } from 'tip-report-laos-2012';
 *
 * interface MyReportIds extends ReportIds {
 *   readonly unit: 'prosecution.1' | 'prosecution.2';
 * }
 * const evidence: Evidence<MyReportIds> = { unit: 'prosecution.1', quote: 'made progress' };
 * evidence.unit; // => 'prosecution.1'
 * ```
 */
export interface ReportIds {
  /** Ids of sections of the text, such as `prosecution`. */
  readonly section: string;
  /** Ids of units of the text (a sentence, a recommendation, a line of the page), such as `prosecution.4`. */
  readonly unit: string;
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
