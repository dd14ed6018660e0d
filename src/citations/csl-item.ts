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
  /** The type of the item, in the terms of CSL: a passage of the report in the dataset is a `chapter`. */
  readonly type: 'chapter' | 'dataset' | 'report';
  /** The publisher of the report, if its page names one, or the creator of the dataset. */
  readonly author?: readonly [CslName];
  /**
   * The title of what is cited. An id in it is in `<span class="nocase">`, so that no style changes its case; programs that
   * read CSL-JSON print it without the span.
   */
  readonly title: string;
  /** The creator of the dataset, for a passage of the report in it. */
  readonly editor?: readonly [CslName];
  /** The title of the dataset, for anything in it. */
  readonly 'container-title'?: string;
  /** The version of the dataset. */
  readonly version?: string;
  /** The day of publication. */
  readonly issued: CslDate;
  /** The day the report was published, for a passage of it in the dataset. */
  readonly 'original-date'?: CslDate;
  /** Where the quote is in the report. */
  readonly section?: string;
  /** The quote, in quotation marks. */
  readonly note?: string;
  /** The address of the source page. */
  readonly URL?: string;
  /** The day the page was read. */
  readonly accessed?: CslDate;
}
