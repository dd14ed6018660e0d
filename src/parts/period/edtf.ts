/** What an EDTF text (ISO 8601-2) means. */
interface Span {
  /** The first and the last possible day, in ISO 8601. Those of a season are the usual ones, by month. */
  readonly first: string;
  readonly last: string;
  /** Whether the first and the last day are certain: false for seasons and qualified dates. */
  readonly isExact: boolean;
}

/** A year, a month, a season or a day. */
interface EdtfDate extends Span {
  /** Four digits. */
  readonly year: string;
  /** Two digits; undefined in anything but a day. */
  readonly day: string | undefined;
}

/** A date, or an interval of two. An open end has the first or the last day that can be written. */
interface Edtf extends Span {
  readonly dates: readonly EdtfDate[];
}

// The forms that a period can have. The JSON Schema has these patterns; `readEdtf` also checks the calendar.
export const daysPattern = /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/;
export const yearPattern = /^\d{4}$/;
export const partOfYearPattern =
  /^\d{4}-(?:0[1-9]|1[0-2]|2[1-9]|3\d|4[01])[?~%]?$|^\d{4}-(?:0[1-9]|1[0-2])[?~%]?\/\d{4}-(?:0[1-9]|1[0-2])[?~%]?$/;

export const intervalPattern =
  /^(?!\.\.\/\.\.$)(?:\d{4}(?:-\d{2}){0,2}[?~%]?|\.\.)\/(?:\d{4}(?:-\d{2}){0,2}[?~%]?|\.\.)$/;

const datePattern =
  /^(?<year>\d{4})(?:-(?:(?<month>0[1-9]|1[0-2])(?:-(?<day>\d{2}))?|(?<season>2[1-9]|3\d|4[01])))?(?<qualifier>[?~%])?$/;

/**
 * The first months of the seasons from 21 to 41: spring to winter, the same in the north and in the south, and the
 * quarters, thirds and halves of a year.
 */
const seasonStarts = [3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6, 1, 4, 7, 10, 1, 5, 9, 1, 7];

/** Reads a date or an interval; undefined if a date doesn't exist, or if an interval ends before it begins. */
export function readEdtf(edtf: string): Edtf | undefined {
  const parts = edtf.split('/');
  if (parts.length > 2) return undefined;
  const isOpen = (part: string) => parts.length === 2 && part === '..';
  const dates = parts.flatMap((part) => (isOpen(part) ? [] : [readDate(part)]));
  if (dates.length === 0 || !dates.every((date) => date !== null)) return undefined;
  const first = isOpen(parts[0] ?? '') ? '0000-01-01' : (dates[0]?.first ?? '');
  const last = isOpen(parts[1] ?? '') ? '9999-12-31' : (dates.at(-1)?.last ?? '');
  if (dates.length === 2 && first > last) return undefined;
  const isExact = dates.length === parts.length && dates.every((date) => date.isExact);
  return { dates, first, last, isExact };
}

function readDate(text: string): EdtfDate | null {
  const groups = datePattern.exec(text)?.groups;
  if (groups === undefined) return null;
  const { year = '', month, day, season, qualifier } = groups;
  const [firstMonth, months] = monthsOf(month, season);
  const first = isoDay(year, firstMonth, Number(day ?? 1));
  // `Date` turns a day that doesn't exist, such as February 30, into another one.
  if (day !== undefined && !first.endsWith(day)) return null;
  // Day 0 of a month is the last day of the month before.
  const last = day === undefined ? isoDay(year, firstMonth + months, 0) : first;
  return { year, day, first, last, isExact: season === undefined && qualifier === undefined };
}

/** The first month of a month, a season or else a year, and its length in months. */
function monthsOf(
  month: string | undefined,
  season: string | undefined,
): readonly [number, number] {
  if (season === undefined) return month === undefined ? [1, 12] : [Number(month), 1];
  const code = Number(season);
  return [seasonStarts[code - 21] ?? 1, code < 37 ? 3 : code < 40 ? 4 : 6];
}

function isoDay(year: string, month: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(Number(year), month - 1, day);
  return date.toISOString().slice(0, 'YYYY-MM-DD'.length);
}
