import { show } from '../parts/show.js';
import type { Dataset } from '../report/dataset.js';

/** Which report is meant, where it is not this one. */
export interface FromReport<out Source> {
  /**
   * Any report in this model, or the part of one that is asked for. This report, where it is left out. It is not
   * validated: `validateReport` of `tip-report-laos-2012/schemas` does that.
   */
  readonly from?: Source;
}

type Part = keyof Dataset;

/**
 * The part of a report that a reader needs: of the given report, or else of this one.
 *
 * @throws `TypeError` where the given report lacks that part.
 */
export function partOf<Key extends Part>(
  options: FromReport<Pick<Dataset, Key> | undefined> | undefined,
  key: Key,
  ours: Dataset[Key],
): Dataset[Key] {
  const from = options?.from;
  if (from === undefined) return ours;
  const part = typeof from === 'object' && from !== null ? from[key] : undefined;
  if (typeof part === 'object' && part !== null && Array.isArray(part) === Array.isArray(ours)) {
    return part;
  }
  throw new TypeError(`Expected from to be a report with ${key}, got ${show(from)} without.`);
}

/**
 * The whole report that a reader needs: the given one, or else this one.
 *
 * @throws `TypeError` where what is given lacks a part.
 */
export function reportOf(options: FromReport<Dataset> | undefined, ours: Dataset): Dataset {
  if (options?.from === undefined) return ours;
  for (const key of Object.keys(ours) as (keyof Dataset)[]) partOf(options, key, ours[key]);
  return options.from;
}
