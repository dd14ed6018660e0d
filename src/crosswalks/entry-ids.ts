import { type AnyCrosswalkEntry, crosswalkEntries } from '../../data/crosswalks/entries.js';

/**
 * The id of an entry.
 *
 * @example
 * ```ts
 * import { type CrosswalkEntryId, getCrosswalkEntry } from 'tip-report-laos-2012/crosswalks';
 *
 * const codes = (ids: readonly CrosswalkEntryId[]) => ids.map((id) => getCrosswalkEntry(id).code);
 * codes(['hti/tier', 'sdmx/hotline-calls/OBS_STATUS']); // => [2, 'L']
 * ```
 */
export type CrosswalkEntryId = AnyCrosswalkEntry['id'];

/**
 * The ids of the entries of all schemes, in the order of `crosswalkEntries`.
 *
 * @example
 * ```ts
 * import { crosswalkEntryIds } from 'tip-report-laos-2012/crosswalks';
 *
 * crosswalkEntryIds.filter((id) => id.startsWith('ctdc/male-victims/')); // => ['ctdc/male-victims/gender/Man']
 * ```
 */
export const crosswalkEntryIds: readonly CrosswalkEntryId[] = /* @__PURE__ */ allIds();

function allIds(): readonly CrosswalkEntryId[] {
  return Object.freeze(crosswalkEntries.map(({ id }) => id));
}
