import type { LaosReportIds } from '../../data/ids.js';
import { metadata } from '../../data/metadata.js';
import { narrative } from '../../data/narrative/narrative.js';
import { type FromReport, partOf } from '../lookup/source.js';
import type { ReportIds } from '../parts/ids/report-ids.js';
import type { TipReport } from '../report/tip-report.js';
import { type LocatedQuote, locatedQuotes, type WithEvidence } from './located-quotes.js';

/**
 * Locates the evidence of a record: each quote with its report, its passage, its section and its position in
 * the text.
 *
 * @param record - A record with evidence.
 * @param options - `from`: the report of the record, if it is not this one.
 * @returns One located quote for each piece of evidence, in order. A quote is found in whole words, as `validateReport` finds it:
 *   `Thai` is not in `Thailand`. If it occurs twice in its passage, the first counts.
 * @throws {@link UnknownIdError} if the text has no such passage.
 * @throws `RangeError` if the record is of another report, or the quote is not in its passage.
 * @throws `TypeError` if the record or `from` can't be read as one.
 *
 * @example
 * ```ts
 * import { convictionsInReportingPeriod, locateEvidence } from 'tip-report-laos-2012';
 *
 * const [, second] = locateEvidence(convictionsInReportingPeriod);
 * second?.section.heading; // => 'Prosecution'
 * second?.quote; // => 'resulting in 37 convictions'
 * second?.after; // => ', compared with 20 cases investigated and 33 convictions in 2010.'
 * ```
 */
export function locateEvidence<Ids extends ReportIds = LaosReportIds>(
  record: WithEvidence,
  options?: FromReport<Pick<TipReport<Ids>, 'metadata' | 'narrative'>>,
): readonly LocatedQuote<Ids>[];
export function locateEvidence(
  record: WithEvidence,
  options?: FromReport<Pick<TipReport, 'metadata' | 'narrative'>>,
): readonly LocatedQuote[] {
  return locatedQuotes(record, {
    metadata: partOf(options, 'metadata', metadata),
    narrative: partOf(options, 'narrative', narrative),
  });
}
