import type { AnyCrosswalkEntry } from '../../data/crosswalks/entries.js';
import { lookUp } from '../lookup/look-up.js';
import type { CrosswalkEntry } from './crosswalk.js';
import type { CrosswalkEntryId } from './entry-ids.js';
import { entriesFrom, type FromEntries } from './find-crosswalk-entries.js';

type EntryById = { readonly [Entry in AnyCrosswalkEntry as Entry['id']]: Entry };

/**
 * Gives an entry of any scheme by its id, with its literal code.
 *
 * @param id - One of the ids in `crosswalkEntryIds`.
 * @returns The same object as in `crosswalkEntries`.
 * @throws {@link UnknownIdError} if there is no such id. The error suggests the closest ones.
 *
 * @example
 * ```ts
 * import { locateEvidence } from 'tip-report-laos-2012';
 * import { getCrosswalkEntry } from 'tip-report-laos-2012/crosswalks';
 *
 * const entry = getCrosswalkEntry('hti/victimpunish');
 * entry.code; // => 0
 * entry.ambiguous?.alternative; // => -1
 * entry.records.map(({ id }) => id);
 * // => ['identified-women-and-children-exempted', 'law-on-development-and-protection-of-women']
 * locateEvidence(entry).map(({ passage }) => passage.id); // => ['protection.8']
 *
 * getCrosswalkEntry('sdmx/hotline-calls/OBS_STATUS').code; // => 'L'
 * ```
 */
export function getCrosswalkEntry<const Id extends CrosswalkEntryId>(id: Id): EntryById[Id];
/**
 * Gives an entry of another report by its id.
 *
 * @param id - The id of one of the entries.
 * @param options - `from`: the entries.
 * @throws {@link UnknownIdError} if there is no such id. The error suggests the closest ones.
 * @throws `TypeError` if `from` is not a list of entries, or an option is unknown.
 */
export function getCrosswalkEntry<const Entry extends CrosswalkEntry>(
  id: Entry['id'],
  options: FromEntries<Entry>,
): Entry;
export function getCrosswalkEntry(
  id: string,
  options?: FromEntries<CrosswalkEntry>,
): CrosswalkEntry {
  return lookUp('crosswalk entry', entriesFrom(options), id);
}
