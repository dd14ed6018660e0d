import { show } from '../parts/show.js';

/**
 * Whether a value is one of a list of ids or terms, such as `statisticIds` or `sectors`. The check narrows the type of the
 * value.
 *
 * @param list - The ids or terms that are known.
 * @param value - Any value, such as a string that a user typed.
 * @throws `TypeError` if `list` is not a list.
 *
 * @example
 * ```ts
 * import { findVictimCategories, getStatistic, isOneOf, sectors, statisticIds } from 'tip-report-laos-2012';
 *
 * const id: string = 'convictions-2010';
 * isOneOf(statisticIds, id) ? getStatistic(id).label : 'unknown'; // => 'Convictions in 2010'
 *
 * const sector: string = 'fishing';
 * isOneOf(sectors, sector) && findVictimCategories({ sector }).length > 0; // => true
 * isOneOf(sectors, 'toString'); // => false
 * ```
 */
export function isOneOf<Known extends string>(
  list: readonly Known[],
  value: unknown,
): value is Known {
  const known: unknown = list;
  if (!Array.isArray(known)) {
    throw new TypeError(
      `Expected a list of ids or terms, such as statisticIds, got ${show(list)}.`,
    );
  }
  return known.includes(value);
}
