import { show } from '../parts/show.js';
import type { CslDate } from './csl-item.js';

/** A day in ISO 8601 as the parts of a CSL date. */
export function cslDate(day: string): CslDate {
  return { 'date-parts': [day.split('-').map(Number) as [number, number, number]] };
}

/**
 * The day of access as it was given.
 *
 * @throws `RangeError` where it is no day of the calendar, written with four, two and two digits.
 */
export function dayOfAccess(given: string): CslDate {
  if (isDay(given)) return cslDate(given);
  throw new RangeError(
    `Expected options.accessed to be a day of the calendar in ISO 8601, such as "2026-01-31", got ${show(given)}.`,
  );
}

function isDay(given: unknown): boolean {
  // ISO 8601 has years of more digits, behind a sign.
  if (typeof given !== 'string' || !/^\d/.test(given)) return false;
  const day = new Date(given);
  // A day that the calendar lacks, such as February 30, comes back as another one.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(`${given}T`);
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
