import type { AnyRecord } from './any-record.js';
import type { Dataset } from './dataset.js';

/** The collections of a dataset that hold records, in the order in which rules visit them. */
const collections = [
  'statistics',
  'victimCategories',
  'legalProvisions',
  'recommendations',
  'findings',
  'organizations',
  'places',
] as const;

/** A record, and where it stands. */
export interface RecordAt {
  readonly record: AnyRecord;
  /** Such as `report` or `statistics[3]`. */
  readonly path: string;
  readonly kind: AnyRecord['kind'];
}

/** Visits every record of a dataset, the report first. */
export function* eachRecord(dataset: Dataset): Generator<RecordAt, void> {
  yield { record: dataset.report, path: 'report', kind: dataset.report.kind };
  for (const collection of collections) {
    for (const [index, record] of dataset[collection].entries()) {
      yield { record, path: `${collection}[${index}]`, kind: record.kind };
    }
  }
}
