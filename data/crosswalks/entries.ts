import { deepFreeze } from '../../src/report/define.js';
import { ctdcEntries } from './ctdc.js';
import { htcdsEntries } from './htcds.js';
import { htiEntries } from './hti.js';
import { iccsEntries } from './iccs.js';
import { isicEntries } from './isic.js';
import { iso3166Entries } from './iso-3166.js';
import { sdmxEntries } from './sdmx.js';
import { tvpaEntries } from './tvpa.js';

/**
 * An entry of any scheme, with its literal scheme, variable, subject and code.
 *
 * @example
 * ```ts
 * import { type AnyCrosswalkEntry, crosswalkEntries } from 'tip-report-laos-2012/crosswalks';
 *
 * const isSilent = ({ evidence }: AnyCrosswalkEntry): boolean => evidence.length === 0;
 * crosswalkEntries.filter(isSilent).length; // => 14
 * ```
 */
export type AnyCrosswalkEntry =
  | (typeof htiEntries)[number]
  | (typeof tvpaEntries)[number]
  | (typeof ctdcEntries)[number]
  | (typeof htcdsEntries)[number]
  | (typeof iccsEntries)[number]
  | (typeof isicEntries)[number]
  | (typeof iso3166Entries)[number]
  | (typeof sdmxEntries)[number];

/**
 * The entries of all schemes, in the order of `crosswalkSchemes`.
 *
 * @example
 * ```ts
 * import { crosswalkEntries } from 'tip-report-laos-2012/crosswalks';
 *
 * crosswalkEntries.length; // => 189
 * ```
 */
export const crosswalkEntries: readonly AnyCrosswalkEntry[] = deepFreeze(allEntries());

function allEntries() {
  return [
    ...htiEntries,
    ...tvpaEntries,
    ...ctdcEntries,
    ...htcdsEntries,
    ...iccsEntries,
    ...isicEntries,
    ...iso3166Entries,
    ...sdmxEntries,
  ];
}
