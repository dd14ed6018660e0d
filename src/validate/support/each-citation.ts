import type { Evidence } from '../../parts/evidence/evidence.js';
import type { Dataset } from '../../report/dataset.js';
import { eachRecord, type RecordAt } from '../../report/each-record.js';

/** A piece of evidence, the record that rests on it, and where it stands. */
export interface Citation extends Pick<RecordAt, 'record'> {
  readonly evidence: Evidence;
  /** Such as `statistics[3].evidence[0]`. */
  readonly path: string;
}

/** Visits every piece of evidence of every record. */
export function* eachCitation(dataset: Dataset): Generator<Citation, void> {
  for (const { record, path } of eachRecord(dataset)) {
    for (const [index, evidence] of record.evidence.entries()) {
      yield { record, evidence, path: `${path}.evidence[${index}]` };
    }
  }
}
