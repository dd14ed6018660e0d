/**
 * The report mapped to standard coding schemes, each code with the records and the wording that decide it.
 *
 * @module tip-report-laos-2012/crosswalks
 */

export { ctdcEntries } from '../../data/crosswalks/ctdc.js';
export { type AnyCrosswalkEntry, crosswalkEntries } from '../../data/crosswalks/entries.js';
export { htcdsEntries } from '../../data/crosswalks/htcds.js';
export { htiEntries } from '../../data/crosswalks/hti.js';
export { iccsEntries } from '../../data/crosswalks/iccs.js';
export { isicEntries } from '../../data/crosswalks/isic.js';
export { iso3166Entries } from '../../data/crosswalks/iso-3166.js';
export { crosswalkOmissions } from '../../data/crosswalks/omissions.js';
export {
  type CrosswalkCodeOf,
  type CrosswalkSchemeId,
  type CrosswalkSubjectOf,
  type CrosswalkVariableOf,
  crosswalkSchemes,
} from '../../data/crosswalks/schemes.js';
export { sdmxEntries } from '../../data/crosswalks/sdmx.js';
export { tvpaEntries } from '../../data/crosswalks/tvpa.js';
export type {
  CrosswalkAmbiguity,
  CrosswalkCode,
  CrosswalkEntry,
  CrosswalkOmission,
  CrosswalkScheme,
  CrosswalkSubjectKind,
  CrosswalkVariable,
  CrosswalkVariableCode,
} from './crosswalk.js';
export { type CrosswalkEntryId, crosswalkEntryIds } from './entry-ids.js';
export {
  type AnyCrosswalkCriteria,
  type CrosswalkCriteria,
  type FromEntries,
  findCrosswalkEntries,
} from './find-crosswalk-entries.js';
export { getCrosswalkEntry } from './get-crosswalk-entry.js';
export {
  type HtiAlternatives,
  type HtiColumn,
  type HtiOptions,
  type HtiRow,
  type HtiTable,
  htiTable,
  toHti,
} from './to-hti.js';
export {
  type CrosswalkValidation,
  validateCrosswalkEntries,
} from './validate-crosswalk-entries.js';
