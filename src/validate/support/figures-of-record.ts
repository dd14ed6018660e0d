import { everyField } from '../../parts/paths.js';
import { readEdtf } from '../../parts/period/edtf.js';
import type { AnyRecord } from '../../report/any-record.js';
import type { FigureReading } from './figures-in.js';

/** A figure in a typed field of a record. */
export interface CarriedFigure {
  /** The field in the record, such as `quantity.value`. */
  readonly field: string;
  readonly value: number;
  /** An `amount` has a currency; a `year` or a `day` is in an EDTF date. */
  readonly reading: FigureReading;
}

/**
 * The figures in the typed fields of a record: its numbers, and the years and days of its dates.
 *
 * An ordinal counts the list, not something in the text; the numbers of the report's own record are about the page; and
 * the bounds of a reporting period are inferred, not read. None of them is a figure of the text.
 */
export function figuresOfRecord(record: AnyRecord): readonly CarriedFigure[] {
  if (record.kind === 'report') return [];
  const figures: CarriedFigure[] = [];
  for (const { path: field, value, holder } of everyField(record)) {
    if (typeof value === 'number' && field !== 'ordinal') {
      const isMoney = 'money' in holder || 'currency' in holder;
      figures.push({ field, value, reading: isMoney ? 'amount' : 'number' });
    }
    if (typeof value !== 'string' || !field.endsWith('.edtf')) continue;
    if ('basis' in holder && holder.basis === 'reporting-period') continue;
    for (const { year, day } of readEdtf(value)?.dates ?? []) {
      figures.push({ field, value: Number(year), reading: 'year' });
      if (day !== undefined) figures.push({ field, value: Number(day), reading: 'day' });
    }
  }
  return figures;
}
