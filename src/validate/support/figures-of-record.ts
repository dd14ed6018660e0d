import { everyField } from '../../parts/paths.js';
import { readEdtf } from '../../parts/period/edtf.js';
import type { AnyRecord } from '../../report/any-record.js';
import { type Figure, type FigureReading, figuresIn, type TimeUnit } from './figures-in.js';

/** A figure in a typed field of a record. */
export interface CarriedFigure {
  /** The field in the record, such as `quantity.value`. */
  readonly field: string;
  readonly value: number;
  /** An `age` is one of a group; an `amount` has a currency; a `year` or a `day` is in an EDTF date. */
  readonly reading: Extract<FigureReading, 'age' | 'amount' | 'day' | 'number' | 'year'>;
  /** The currency of an amount. */
  readonly currency?: string;
  /** What the number counts, such as `years`; undefined if no field says so. */
  readonly unit?: string | undefined;
  /** The share that the number is a part or the whole of, such as 0.4. */
  readonly share?: number;
}

/**
 * The figures in the typed fields of a record: its numbers, the years and days of its dates, and the lengths of its
 * periods, as in "the past two years".
 *
 * An ordinal counts the list, not something in the text; the numbers of the report's own record are about the page,
 * except "two consecutive years" on a tier; and the bounds of a reporting period are inferred, not read. None of them is
 * a figure of the text.
 */
export function figuresOfRecord(record: AnyRecord): readonly CarriedFigure[] {
  if (record.kind === 'report') {
    const { consecutiveYears, phrase } = record.ranking;
    const figures = numbersIn('ranking.consecutiveYears', phrase ?? '');
    return figures.filter(({ value }) => value === consecutiveYears);
  }
  const figures: CarriedFigure[] = [];
  for (const { path: field, value, holder } of everyField(record)) {
    if (typeof value === 'number' && field !== 'ordinal') {
      if (field.startsWith('who.ages')) {
        figures.push({ field, value, reading: 'age' });
        continue;
      }
      const currency = currencyIn('money' in holder ? holder.money : holder);
      const unit = unitIn(holder) ?? unitIn(record);
      const share = shareOf(holder);
      if (share !== undefined) {
        figures.push({ field, value, reading: 'number', share });
        continue;
      }
      figures.push(
        currency === undefined
          ? { field, value, reading: 'number', unit }
          : { field, value, reading: 'amount', currency },
      );
    }
    if (typeof value !== 'string') continue;
    const isPeriod = field.endsWith('.phrase') && 'edtf' in holder;
    // An article can have numbers and letters: "3(1)", "12-bis".
    const isArticle = field.startsWith('instrument.articles');
    if (isPeriod || isArticle) figures.push(...numbersIn(field, value));
    if (!field.endsWith('.edtf')) continue;
    if ('basis' in holder && holder.basis === 'reporting-period') continue;
    for (const { year, day } of readEdtf(value)?.dates ?? []) {
      figures.push({ field, value: Number(year), reading: 'year' });
      if (day !== undefined) figures.push({ field, value: Number(day), reading: 'day' });
    }
  }
  return figures;
}

function numbersIn(field: string, phrase: string): readonly CarriedFigure[] {
  return figuresIn(phrase)
    .filter(({ reading }) => reading === 'duration' || reading === 'number')
    .map(({ value, unit }) => ({ field, value, reading: 'number', unit }));
}

function shareOf(holder: object): number | undefined {
  const isShare =
    'kind' in holder && holder.kind === 'share' && 'part' in holder && 'whole' in holder;
  return isShare ? Number(holder.part) / Number(holder.whole) : undefined;
}

function currencyIn(holder: unknown): string | undefined {
  const hasCurrency = typeof holder === 'object' && holder !== null && 'currency' in holder;
  return hasCurrency && typeof holder.currency === 'string' ? holder.currency : undefined;
}

function unitIn(holder: object): string | undefined {
  return 'unit' in holder && typeof holder.unit === 'string' ? holder.unit : undefined;
}

/** What a figure's field must be read as. A number can be of anything, also of money. */
const carriers: Readonly<Record<FigureReading, readonly CarriedFigure['reading'][]>> = {
  age: ['age', 'number'],
  amount: ['amount'],
  day: ['day', 'number'],
  duration: ['number'],
  fraction: ['number'],
  none: ['number'],
  number: ['age', 'amount', 'number'],
  percent: ['number'],
  year: ['number', 'year'],
};

const lengths: Readonly<Record<TimeUnit, { readonly of: TimeUnit; readonly count: number }>> = {
  days: { of: 'days', count: 1 },
  hours: { of: 'hours', count: 1 },
  months: { of: 'months', count: 1 },
  weeks: { of: 'days', count: 7 },
  years: { of: 'months', count: 12 },
};

/**
 * Whether a field carries a figure of the text: as that number, or as another that says the same. A percentage or a
 * fraction is a share, to two digits; the percentages of a range, which no share has, count in the unit "other". A length
 * of time can be in another unit, if the field says so, and an amount must be in the currency that the text names.
 */
export function carriesFigure(carried: CarriedFigure, figure: Figure): boolean {
  if (!carriers[figure.reading].includes(carried.reading)) return false;
  const isSame = carried.value === figure.value;
  switch (figure.reading) {
    case 'amount':
      return isSame && (figure.currency === null || figure.currency === carried.currency);
    case 'percent':
      return carried.share === undefined
        ? isSame && carried.unit === 'other'
        : isNear(carried.share, figure.value / 100);
    case 'fraction':
      return carried.share !== undefined && isNear(carried.share, figure.value);
    case 'duration':
      return isSameLength(carried, figure) ?? isSame;
    default:
      return isSame;
  }
}

function isNear(value: number, share: number): boolean {
  return Math.abs(value - share) <= 0.005 + Number.EPSILON;
}

/** Undefined if the field doesn't say that its number is a length of time. */
function isSameLength({ value, unit }: CarriedFigure, figure: Figure): boolean | undefined {
  const entries = Object.entries(lengths);
  const own = entries.find(([name]) => name === unit)?.[1];
  const other = entries.find(([name]) => name === figure.unit)?.[1];
  if (own === undefined || other === undefined) return undefined;
  return own.of === other.of && Math.abs(value * own.count - figure.value * other.count) < 1e-9;
}
