import type { ReportMetadata } from '../kinds/metadata/metadata.js';
import { show } from '../parts/show.js';
import type { TipReport } from '../report/tip-report.js';
import { checkOptions } from './check-options.js';

/** Options that select a report. */
export interface FromReport<out Source> {
  /**
   * Another report in this model, or the part of it that is needed. The default is this report. It is not validated: use
   * `validateReport` of `tip-report-laos-2012/schemas` for that.
   */
  readonly from?: Source | undefined;
}

/** A report's collection of one kind. The rest of a record is not compared with the model, which costs many types. */
export type Collection<Key extends keyof TipReport, Kind extends string> = {
  readonly [Each in Key]: readonly {
    /** The record type. */
    readonly kind: Kind;
    /** The id, unique in the report. */
    readonly id: string;
  }[];
};

/** The records that can have one of the ids: all of a report whose ids are not known to the compiler. */
export type WithId<Item extends { readonly id: string }, Id> = Item extends { readonly id: Id }
  ? Item
  : Id extends Item['id']
    ? Item
    : never;

/**
 * A part of the given report, or else of this one.
 *
 * @param known - The options that the function has.
 * @throws `TypeError` if the given report lacks that part, or if there is an unknown option.
 */
export function partOf<
  Key extends keyof TipReport,
  Source extends { readonly [Each in Key]: object },
  Ours extends object,
>(
  options: FromReport<Source> | undefined,
  key: Key,
  ours: Ours,
  known: readonly string[] = ['from'],
): Source[Key] | Ours {
  if (options !== undefined) checkOptions(options, known);
  const from = options?.from;
  if (from === undefined) return ours;
  const part = typeof from === 'object' && from !== null ? from[key] : undefined;
  if (typeof part === 'object' && part !== null && Array.isArray(part) === Array.isArray(ours)) {
    return part;
  }
  throw new TypeError(`Expected from to be a report with ${key}, got ${show(from)} without it.`);
}

/** Options that select a report, or several. */
export interface FromReports<out Source> {
  /**
   * Another report in this model, or the part of it that is needed; or a list of reports. The default is this report. They
   * are not validated: use `validateReport` of `tip-report-laos-2012/schemas` for that.
   */
  readonly from?: Source | readonly Source[] | undefined;
}

/** The options for each of the given reports; the options as they are, if they name one report or none. */
export function perReport<Source>(
  options: FromReports<Source> | undefined,
): readonly (FromReport<Source> | undefined)[] {
  const from: unknown = options?.from;
  // What isn't a list, or isn't even options, is checked where a part of it is read.
  if (!Array.isArray(from)) return [options as FromReport<Source> | undefined];
  return from.map((each: Source) => ({ ...options, from: each }));
}

/**
 * The given reports, or else this one.
 *
 * @throws `TypeError` if a given report lacks a part.
 */
export function reportsOf(
  options: FromReports<TipReport> | undefined,
  ours: TipReport,
): readonly TipReport[] {
  return perReport(options).map((each) => reportOf(each, ours));
}

/**
 * The given report, or else this one.
 *
 * @throws `TypeError` if the given report lacks a part.
 */
export function reportOf(options: FromReport<TipReport> | undefined, ours: TipReport): TipReport {
  if (options !== undefined) checkOptions(options, ['from']);
  if (options?.from === undefined) return ours;
  for (const key of Object.keys(ours) as (keyof TipReport)[]) partOf(options, key, ours[key]);
  return options.from;
}

/**
 * Checks that a record is of a report. What doesn't say which report it is of counts as one of it.
 *
 * @throws `RangeError` if the record is of another report.
 */
export function checkReport(record: unknown, { id: report }: Pick<ReportMetadata, 'id'>): void {
  const { id, kind, report: own } = Object(record) as Readonly<Record<string, unknown>>;
  if (own === undefined || own === report) return;
  const name = kind === 'report' ? 'report' : `record ${show(id)} of report`;
  throw new RangeError(
    `The ${name} ${show(own)} is not in the report ${show(report)}: give the report ${show(own)} as options.from.`,
  );
}
