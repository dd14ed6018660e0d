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

/** Visits every record of a report, the report first. */
export function* eachRecord(report: TipReport): Generator<RecordAt, void> {
  yield { record: report.metadata, path: 'metadata', kind: report.metadata.kind };
  for (const { collection } of recordKinds) {
    for (const [index, record] of report[collection].entries()) {
      yield { record, path: `${collection}[${index}]`, kind: record.kind };
    }
  }
}
