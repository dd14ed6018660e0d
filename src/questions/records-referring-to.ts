import { tipReportLaos2012 } from '../../data/dataset.js';
import type { LaosReportIds } from '../../data/ids.js';
import { getRecord } from '../lookup/get-record.js';
import { type FromReport, reportOf } from '../lookup/source.js';
import type { ReportIds } from '../parts/ids/report-ids.js';
import { reading } from '../parts/reading.js';
import type { RecordReference } from '../parts/reference/reference.js';
import type { AnyRecord } from '../report/any-record.js';
import { eachRecord } from '../report/each-record.js';
import { eachReference } from '../report/each-reference.js';
import type { TipReport } from '../report/tip-report.js';

/**
 * Finds the records that refer to a record in any field: findings about a law, recommendations that answer a finding,
 * everything about an organization or a place. A country's code counts as a reference to the country.
 *
 * @param record - A record, or its kind and id.
 * @param options - `from`: another report.
 * @returns The records in the order of the collections, the report's own first; an empty list if none refers to it.
 * @throws {@link UnknownIdError} if the report has no such record. The error suggests the closest ids.
 * @throws `RangeError` if the record is of another report.
 * @throws `TypeError` if the reference has no known kind, or `from` is not a report.
 *
 * @example
 * ```ts
 * import { burma, recordsReferringTo } from 'tip-report-laos-2012';
 *
 * recordsReferringTo(burma).map(({ id }) => id); // => ['foreign-women-in-transit']
 * recordsReferringTo({ kind: 'statistic', id: 'sentencing-details' }).map(({ id }) => id);
 * // => ['sentencing-details-not-provided']
 * ```
 */
export function recordsReferringTo<Ids extends ReportIds = LaosReportIds>(
  record: RecordReference<Ids>,
  options?: FromReport<TipReport<Ids>>,
): readonly AnyRecord<Ids>[];
export function recordsReferringTo(
  reference: RecordReference,
  options?: FromReport<TipReport>,
): readonly AnyRecord[] {
  const from = reportOf(options, tipReportLaos2012);
  const { id, kind, ...own }: AnyRecord = getRecord(reference, { from });
  const country = 'codes' in own ? own.codes?.alpha2 : undefined;
  return reading('from to be a report', from, () =>
    Array.from(eachRecord(from), ({ record }) => record).filter((record) =>
      [...eachReference({ record, kind: record.kind, path: '' })].some(({ to, id: named }) =>
        to === 'country' ? named === country : to === kind && named === id,
      ),
    ),
  );
}
