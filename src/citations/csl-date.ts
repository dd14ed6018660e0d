import { show } from '../parts/show.js';
import type { CslDate } from './csl-item.js';

/** A day in ISO 8601 as the parts of a CSL date. */
export function cslDate(day: string): CslDate {
  return { 'date-parts': [day.split('-').map(Number) as [number, number, number]] };
}

/**
 * The access date as a CSL date.
 *
 * @throws `RangeError` if it isn't a day of the calendar in ISO 8601.
 */
export function dayOfAccess(given: string): CslDate {
  if (isDay(given)) return cslDate(given);
  throw new RangeError(
    `Expected options.accessed to be a day of the calendar in ISO 8601, such as "2026-01-31", got ${show(given)}.`,
  );
}

function isDay(given: unknown): boolean {
  if (typeof given !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(given)) return false;
  const day = new Date(given);
  // `Date` turns a day that doesn't exist, such as February 30, into another one.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(given);
}

/** A CSL date in ISO 8601. */
export function isoDay({ 'date-parts': [[year, month, day]] }: CslDate): string {
  const twoDigits = (part: number) => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** A CSL date as RIS writes it. */
export function risDay(date: CslDate): string {
  return isoDay(date).replaceAll('-', '/');
}
