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
