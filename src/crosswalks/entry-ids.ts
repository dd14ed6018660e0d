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

/**
 * Whether a value is the id of an entry. The check narrows the type of the value.
 *
 * @param value - Any value.
 * @returns True if an entry has this id. It never throws.
 *
 * @example
 * ```ts
 * import { getCrosswalkEntry, isCrosswalkEntryId } from 'tip-report-laos-2012/crosswalks';
 *
 * const codeOf = (id: string) => (isCrosswalkEntryId(id) ? getCrosswalkEntry(id).code : undefined);
 * codeOf('hti/prosnum'); // => 37
 * codeOf('hti/tiers'); // => undefined
 * ```
 */
export function isCrosswalkEntryId(value: unknown): value is CrosswalkEntryId {
  const ids: readonly unknown[] = crosswalkEntryIds;
  return ids.includes(value);
}
