import type { ReportIds } from '../ids/report-ids.js';

/**
 * The words of the report that a record rests on.
 *
 * @example
 * ```ts
 * import { convictions2011, getUnit } from 'tip-report-laos-2012';
 *
 * const [first] = convictions2011.evidence;
 * getUnit(first.unit).text.includes(first.quote); // => true
 * ```
 */
export interface Evidence<out Ids extends ReportIds = ReportIds> {
  /** The unit of the text in which the quote stands, such as `prosecution.4`. */
  readonly unit: Ids['unit'];
  /** The words themselves, letter for letter as in the unit. */
  readonly quote: string;
  /**
   * The fields of the record that this quote supports, such as `quantity`, or a part of one, such as `status.awaiting`.
   * Each of several pieces of evidence has it; a lone one has not, and supports every field.
   */
  readonly supports?: readonly string[];
}

/** One or more pieces of evidence: no record stands without any. */
export type EvidenceList<Ids extends ReportIds = ReportIds> = readonly [
  Evidence<Ids>,
  ...Evidence<Ids>[],
];
