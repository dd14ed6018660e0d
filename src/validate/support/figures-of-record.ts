import type { AnyRecord } from '../../report/any-record.js';
import type { FigureReading } from './figures-in.js';
import { walkFields } from './walk-fields.js';

/** A figure that a typed field of a record holds. */
export interface CarriedFigure {
  /** The field in the record, such as `quantity.value`. */
  readonly field: string;
  readonly value: number;
  /** An `amount` stands beside a currency; a `year` or a `day` stands in an EDTF date. */
  readonly reading: FigureReading;
}

const yearInEdtf = /(?<![\d-])\d{4}(?!\d)/g;
const dayInEdtf = /(?<![\d-])\d{4}-\d{2}-(\d{2})(?!\d)/g;

/**
 * The figures that the typed fields of a record hold: its numbers, and the years and days of its dates.
 *
 * An ordinal counts the list, not what the text counts; the numbers of the report's own record are about the page; and
 * the bounds of a reporting period are inferred, not read. None of them is a figure of the text.
 */
export function figuresOfRecord(record: AnyRecord): readonly CarriedFigure[] {
  if (record.kind === 'report') return [];
  const figures: CarriedFigure[] = [];
  for (const { field, value, holder } of walkFields(record)) {
    if (typeof value === 'number' && field !== 'ordinal') {
      const isMoney = Object.hasOwn(holder, 'money') || Object.hasOwn(holder, 'currency');
      figures.push({ field, value, reading: isMoney ? 'amount' : 'number' });
    }
    if (typeof value !== 'string' || !/(?:^|\.)edtf$/.test(field)) continue;
    if ('basis' in holder && holder.basis === 'reporting-period') continue;
    for (const [year] of value.matchAll(yearInEdtf)) {
      figures.push({ field, value: Number(year), reading: 'year' });
    }
    for (const [, day] of value.matchAll(dayInEdtf)) {
      figures.push({ field, value: Number(day), reading: 'day' });
    }
  }
  return figures;
}
