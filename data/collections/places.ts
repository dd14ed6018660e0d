import * as records from '../places.js';

/** Any place of this report, with its literal types. */
export type AnyPlace =
  | typeof records.laos
  | typeof records.thailand
  | typeof records.china
  | typeof records.vietnam
  | typeof records.burma
  | typeof records.unitedStates
  | typeof records.neighboringCountries
  | typeof records.vientiane
  | typeof records.vientianeTransitCenter
  | typeof records.womensUnionShelter
  | typeof records.laoThaiBorder
  | typeof records.northernLaos
  | typeof records.ruralOrMinorityAreas
  | typeof records.casinos
  | typeof records.specialEconomicZones;

/**
 * Every place that the text names, including countries that it names only by their people.
 *
 * @example
 * ```ts
 * import { places } from 'tip-report-laos-2012';
 *
 * places.filter(({ type }) => type === 'country').map(({ codes }) => codes?.alpha2);
 * // => ['LA', 'TH', 'CN', 'VN', 'MM', 'US']
 * ```
 */
export const places: readonly AnyPlace[] = Object.freeze([
  records.laos,
  records.thailand,
  records.china,
  records.vietnam,
  records.burma,
  records.unitedStates,
  records.neighboringCountries,
  records.vientiane,
  records.vientianeTransitCenter,
  records.womensUnionShelter,
  records.laoThaiBorder,
  records.northernLaos,
  records.ruralOrMinorityAreas,
  records.casinos,
  records.specialEconomicZones,
]);
