import { show } from '../parts/show.js';
import type { TipReport } from '../report/tip-report.js';

/** Options that select a report. */
export interface FromReport<out Source> {
  /**
   * Another report in this model, or the part of it that is needed. The default is this report. It is not validated: use
   * `validateReport` of `tip-report-laos-2012/schemas` for that.
   */
  readonly from?: Source;
}

type Part = keyof TipReport;

/**
 * A part of the given report, or else of this one.
 *
 * @throws `TypeError` if the given report lacks that part.
 */
export function partOf<Key extends Part>(
  options: FromReport<Pick<TipReport, Key> | undefined> | undefined,
  key: Key,
  ours: TipReport[Key],
): TipReport[Key] {
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
  if (options?.from === undefined) return ours;
  for (const key of Object.keys(ours) as (keyof TipReport)[]) partOf(options, key, ours[key]);
  return options.from;
}
