import { tipReportLaos2012 } from '../../data/dataset.js';
import type { LaosReportIds } from '../../data/ids.js';
import { passagesOf } from '../kinds/narrative/passages-of.js';
import { type FromReport, reportOf } from '../lookup/source.js';
import { UnknownIdError } from '../lookup/unknown-id-error.js';
import type { ReportIds } from '../parts/ids/report-ids.js';
import { reading } from '../parts/reading.js';
import type { AnyRecord } from '../report/any-record.js';
import { eachRecord } from '../report/each-record.js';
import type { TipReport } from '../report/tip-report.js';

/**
 * Finds the records with evidence from a passage of the text.
 *
 * @param passage - The id of a passage, such as `prosecution.4`.
 * @param options - `from`: another report.
 * @returns The records in the order of the collections, the report's own first; an empty list if none cites the passage.
 * @throws {@link UnknownIdError} if the text has no such passage.
 *
 * @example
 * ```ts
 * import { recordsCiting } from 'tip-report-laos-2012';
 *
 * recordsCiting('prosecution.8').map(({ id }) => id); // => ['corruption-endemic']
 * ```
 */
export function recordsCiting<Ids extends ReportIds = LaosReportIds>(
  passage: Ids['passage'],
  options?: FromReport<TipReport<Ids>>,
): readonly AnyRecord<Ids>[];
export function recordsCiting(
  passage: string,
  options?: FromReport<TipReport>,
): readonly AnyRecord[] {
  const report = reportOf(options, tipReportLaos2012);
  return reading('from to be a report', report, () => citing(report, passage));
}

function citing(report: TipReport, passage: string): readonly AnyRecord[] {
  const known = passagesOf(report.narrative).map(({ id }) => id);
  if (!known.includes(passage)) throw new UnknownIdError('passage', passage, known);
  return Array.from(eachRecord(report), ({ record }) => record).filter(({ evidence }) =>
    evidence.some((each) => each.passage === passage),
  );
}
