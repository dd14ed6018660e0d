/** A date in EDTF (ISO 8601-2) or one side of an interval: a year, a month, a season or a day. */
interface EdtfDate {
  /** Four digits. */
  readonly year: string;
  /** Two digits: 01 to 12, or 21 to 41 for a season; undefined in a year. */
  readonly month: string | undefined;
  /** Two digits; undefined in anything but a day. */
  readonly day: string | undefined;
}

/** What an EDTF text means. */
export interface Edtf {
  /** The date, or the two sides of the interval. */
  readonly dates: readonly EdtfDate[];
  /** The first and the last possible day, in ISO 8601. Those of a season are the usual ones, by month. */
  readonly first: string;
  readonly last: string;
  /** Whether the first and the last day are certain: false for seasons and qualified dates. */
  readonly isExact: boolean;
}

/** The forms that a period can have. The JSON Schema takes them as patterns; `readEdtf` checks the calendar, too. */
export const edtfPatterns = {
  days: /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/,
  year: /^\d{4}$/,
  partOfYear:
    /^\d{4}-(?:0[1-9]|1[0-2]|2[1-9]|3\d|4[01])[?~%]?$|^\d{4}-(?:0[1-9]|1[0-2])[?~%]?\/\d{4}-(?:0[1-9]|1[0-2])[?~%]?$/,
} as const;

const datePattern =
  /^(?<year>\d{4})(?:-(?:(?<month>0[1-9]|1[0-2])(?:-(?<day>\d{2}))?|(?<season>2[1-9]|3\d|4[01])))?(?<qualifier>[?~%])?$/;

/** The first month of each season of EDTF, and its length in months. */
const seasons: Readonly<Record<string, readonly [month: number, length: number]>> = {
  // Spring, summer, autumn and winter: of no hemisphere, the northern and the southern one.
  ...{ 21: [3, 3], 22: [6, 3], 23: [9, 3], 24: [12, 3] },
  ...{ 25: [3, 3], 26: [6, 3], 27: [9, 3], 28: [12, 3] },
  ...{ 29: [9, 3], 30: [12, 3], 31: [3, 3], 32: [6, 3] },
  // Quarters, thirds and halves of a year.
  ...{ 33: [1, 3], 34: [4, 3], 35: [7, 3], 36: [10, 3] },
  ...{ 37: [1, 4], 38: [5, 4], 39: [9, 4] },
  ...{ 40: [1, 6], 41: [7, 6] },
};

/** Reads a date or an interval; undefined if it is not one that a calendar has, or if an interval ends before it begins. */
export function readEdtf(edtf: string): Edtf | undefined {
  const sides = edtf.split('/').map(readDate);
  const known = sides.filter((side) => side !== undefined);
  const [start, end = start] = known;
  if (start === undefined || end === undefined) return undefined;
  if (known.length < sides.length || sides.length > 2) return undefined;
  if (sides.length === 2 && start.first > end.last) return undefined;
  return {
    dates: known.map(({ date }) => date),
    first: start.first,
    last: end.last,
    isExact: known.every(({ isExact }) => isExact),
  };
}

function readDate(text: string) {
  const groups = datePattern.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { year = '', month, day, season, qualifier } = groups;
  const [firstMonth, months] =
    seasons[season ?? ''] ?? (month === undefined ? [1, 12] : [Number(month), 1]);
  const first = isoDay(year, firstMonth, Number(day ?? 1));
  // Day 0 of a month is the last day of the month before.
  const last = day === undefined ? isoDay(year, firstMonth + months, 0) : first;
  // A day that the calendar lacks, such as February 30, becomes another one.
  if (day !== undefined && !first.endsWith(day)) return undefined;
  return {
    date: { year, month: month ?? season, day },
    first,
    last,
    isExact: season === undefined && qualifier === undefined,
  };
}

function isoDay(year: string, month: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(Number(year), month - 1, day);
  return date.toISOString().slice(0, 'YYYY-MM-DD'.length);
}
