import type { AnyRecord } from './any-record.js';
import type { Dataset } from './dataset.js';
import { recordKinds } from './record-kinds.js';

/** A record and its path. */
export interface RecordAt {
  readonly record: AnyRecord;
  /** Such as `report` or `statistics[3]`. */
  readonly path: string;
  readonly kind: AnyRecord['kind'];
}

/** Visits every record of a dataset, the report first. */
export function* eachRecord(dataset: Dataset): Generator<RecordAt, void> {
  yield { record: dataset.report, path: 'report', kind: dataset.report.kind };
  for (const { collection } of recordKinds) {
    for (const [index, record] of dataset[collection].entries()) {
      yield { record, path: `${collection}[${index}]`, kind: record.kind };
    }
  }
}
