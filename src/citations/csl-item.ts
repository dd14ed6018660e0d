/** The name of an organization as an author, in one piece: it has no given and family name. */
export interface CslName {
  /** The name as it is printed. */
  readonly literal: string;
}

/** A day. */
export interface CslDate {
  /** Its year, month and day, as CSL nests them. */
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
  /** A key for the item, made from the id of what is cited. */
  readonly id: string;
  /** The type of the item, in the terms of CSL. */
  readonly type: 'dataset' | 'report';
  /** The publisher of the report, or the creator of the dataset. */
  readonly author: readonly [CslName];
  /** The title of what is cited. */
  readonly title: string;
  /** The title of the dataset, for a record. */
  readonly 'container-title'?: string;
  /** The version of the dataset. */
  readonly version?: string;
  /** The day of publication. */
  readonly issued: CslDate;
  /** Where the quote is in the report. */
  readonly section?: string;
  /** The quote, in quotation marks. */
  readonly note?: string;
  /** The address of the page. */
  readonly URL?: string;
  /** The day on which the page was read. */
  readonly accessed?: CslDate;
  /** The report that is quoted: its author, title and day of publication. */
  readonly 'original-author'?: readonly [CslName];
  /** The title of the report that is quoted. */
  readonly 'original-title'?: string;
  /** The day of publication of the report that is quoted. */
  readonly 'original-date'?: CslDate;
}
