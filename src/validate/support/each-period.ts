import type { Period } from '../../parts/period/period.js';
import type { AnyRecord } from '../../report/any-record.js';
import type { Dataset } from '../../report/dataset.js';
import { eachRecord } from '../../report/each-record.js';
import { walkFields } from './walk-fields.js';

/** A period, the record that holds it, and where it stands. */
export interface PeriodAt {
  readonly period: Period;
  readonly record: AnyRecord;
  /** Such as `statistics[3].period`. */
  readonly path: string;
}

/** Visits every period of every record, wherever in the record it stands. */
export function* eachPeriod(dataset: Dataset): Generator<PeriodAt, void> {
  for (const { record, path } of eachRecord(dataset)) {
    for (const { field, value } of walkFields(record)) {
      if (isPeriod(value)) yield { period: value, record, path: `${path}.${field}` };
    }
  }
}

function isPeriod(value: unknown): value is Period {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, 'basis') &&
    Object.hasOwn(value, 'edtf')
  );
}
