/** The name of an organization as an author, in one piece: it has no given and family name. */
export interface CslName {
  readonly literal: string;
}

/** A day. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly [year: number, month: number, day: number]];
}

/**
 * An item of CSL-JSON, the data of the Citation Style Language 1.0.2, with the variables that `cite` uses.
 *
 * @example
 * ```ts
 * import { metadata } from 'tip-report-laos-2012';
 * import { type CslItem, cite } from 'tip-report-laos-2012/citations';
 *
 * const item: CslItem = cite(metadata, 'csl-json');
 * item.issued; // => { 'date-parts': [[2012, 6, 19]] }
 * ```
 */
export interface CslItem {
  readonly id: string;
  readonly type: 'dataset' | 'report';
  readonly author: readonly [CslName];
  readonly title: string;
  /** The title of the dataset, for a record. */
  readonly 'container-title'?: string;
  /** The version of the dataset. */
  readonly version?: string;
  readonly issued: CslDate;
  /** Where the quote is in the report. */
  readonly section?: string;
  /** The quote, in quotation marks. */
  readonly note?: string;
  readonly URL?: string;
  readonly accessed?: CslDate;
  /** The report that is quoted: its author, title and day of publication. */
  readonly 'original-author'?: readonly [CslName];
  readonly 'original-title'?: string;
  readonly 'original-date'?: CslDate;
}
