import { shown } from '../shown.js';
import type { CslDate } from './csl-item.js';

/**
 * A day in ISO 8601 as the parts of a CSL date.
 *
 * @param name - What the day is called in the error.
 * @throws `RangeError` where it is no day of the calendar, written with four, two and two digits.
 */
export function cslDate(day: string, name: string): CslDate {
  const [, year, month, date] =
    (typeof day === 'string' && /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)) || [];
  // A day that the calendar lacks, such as February 30, comes back as another one.
  const time = Date.parse(`${year}-${month}-${date}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) {
    throw new RangeError(
      `Expected ${name} to be a day of the calendar in ISO 8601, such as "2026-01-31", got ${shown(day)}.`,
    );
  }
  return { 'date-parts': [[Number(year), Number(month), Number(date)]] };
}

/** A CSL date in ISO 8601. */
export function isoDay(date: CslDate): string {
  return parts(date).join('-');
}

/** A CSL date as RIS writes it. */
export function risDay(date: CslDate): string {
  return parts(date).join('/');
}

function parts({ 'date-parts': [day] }: CslDate): string[] {
  return day.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'));
}
