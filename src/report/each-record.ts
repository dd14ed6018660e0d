import type { AnyRecord } from './any-record.js';
import { recordKinds } from './record-kinds.js';
import type { TipReport } from './tip-report.js';

/** A record and its path. */
export interface RecordAt {
  readonly record: AnyRecord;
  /** Such as `metadata` or `statistics[3]`. */
  readonly path: string;
  readonly kind: AnyRecord['kind'];
}

/** A report whose own record may be missing, as in a file that isn't finished. */
export type PartialReport = Omit<TipReport, 'metadata'> & Partial<Pick<TipReport, 'metadata'>>;

/** Visits every record of a report, the report first. */
export function* eachRecord(report: PartialReport): Generator<RecordAt, void> {
  const { metadata } = report;
  if (metadata !== undefined) yield { record: metadata, path: 'metadata', kind: metadata.kind };
  for (const { collection } of recordKinds) {
    for (const [index, record] of report[collection].entries()) {
      yield { record, path: `${collection}[${index}]`, kind: record.kind };
    }
  }
}
