import { tipReportLaos2012 } from '../../data/dataset.js';
import type { LaosReportIds } from '../../data/ids.js';
import type { ReportIds } from '../parts/ids/report-ids.js';
import type { RecordReference } from '../parts/reference/reference.js';
import { show, showWithKind } from '../parts/show.js';
import { kindsOfRecords, recordKinds } from '../report/record-kinds.js';
import type { TipReport } from '../report/tip-report.js';
import { lookUp } from './look-up.js';
import { checkReport, type FromReport, reportOf, type WithId } from './source.js';
import type { LookupKind } from './unknown-id-error.js';

type RecordIn<Source extends TipReport> =
  | Source['metadata']
  | Source[Exclude<keyof TipReport, 'metadata' | 'narrative' | 'uncoded'>][number];

/**
 * Gets the record that a reference names, with its type.
 *
 * @param reference - The kind and id of a record, such as an item of `related`; or the record itself.
 * @param options - `from`: another report.
 * @returns The same object as in its collection.
 * @throws {@link UnknownIdError} if there is no such record. The error suggests the closest ids.
 * @throws `RangeError` if the reference is a record of another report.
 * @throws `TypeError` if the reference has no known kind, or `from` is not a report.
 *
 * @example
 * ```ts
 * import { getRecord, getVictimCategory } from 'tip-report-laos-2012';
 *
 * getRecord({ kind: 'place', id: 'thailand' }).name; // => 'Thailand'
 * const [first] = getVictimCategory('victims-returned-officially').related;
 * first && getRecord(first).id; // => 'officially-returned-victims'
 * ```
 */
export function getRecord<
  const Given extends RecordReference<
    Source extends typeof tipReportLaos2012 ? LaosReportIds : ReportIds
  >,
  Source extends TipReport = typeof tipReportLaos2012,
>(
  reference: Given,
  options?: FromReport<Source>,
): Extract<WithId<RecordIn<Source>, Given['id']>, Pick<Given, 'kind'>> {
  const { kind, id }: { readonly kind?: unknown; readonly id?: unknown } = Object(reference);
  const report: TipReport = reportOf(options, tipReportLaos2012);
  checkReport(reference, report.metadata);
  const found = recordKinds.find((each) => each.kind === kind);
  if (found !== undefined) {
    const name = found.kind.replaceAll('-', ' ') as LookupKind;
    return lookUp(name, report[found.collection], id as string);
  }
  if (kind === 'report') return lookUp('report', [report.metadata], id as string);
  const kinds = kindsOfRecords().map(show).join(', ');
  throw new TypeError(
    `Expected a reference with one of the kinds ${kinds}, got ${showWithKind(reference)}.`,
  );
}
