import type { ReportIds } from '../ids/report-ids.js';

/**
 * A quote from the report that supports a record.
 *
 * @example
 * ```ts
 * import { convictionsInReportingPeriod, getPassage } from 'tip-report-laos-2012';
 *
 * const [first] = convictionsInReportingPeriod.evidence;
 * getPassage(first.passage).text.includes(first.quote); // => true
 * ```
 */
export interface Evidence<out Ids extends ReportIds = ReportIds> {
  /** The passage of the text that has the quote, such as `prosecution.4`. */
  readonly passage: Ids['passage'];
  /** The quote, exactly as in the passage. */
  readonly quote: string;
  /**
   * The fields of the record that this quote supports, such as `quantity`, or a part of one, such as `status.awaiting`.
   * Left out if it is the only piece of evidence: then it supports every field.
   */
  readonly supports?: readonly string[];
}

/** One or more pieces of evidence. Every record has some. */
export type EvidenceList<Ids extends ReportIds = ReportIds> = readonly [
  Evidence<Ids>,
  ...Evidence<Ids>[],
];
