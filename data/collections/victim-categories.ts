import * as records from '../victim-categories.js';

/** Any victim category of this report, with its literal types. */
export type AnyVictimCategory =
  | typeof records.womenChildrenAndMen
  | typeof records.laoVictimsAbroad
  | typeof records.laoMigrantsInThaiSexTrade
  | typeof records.laoMigrantsInThaiLabor
  | typeof records.laoMenAndBoysInThailand
  | typeof records.ethnicMinoritiesInThailand
  | typeof records.laoWomenAndGirlsInChina
  | typeof records.foreignWomenInTransit
  | typeof records.foreignWomenInLaos
  | typeof records.laoCitizensWithinLaos
  | typeof records.laoWomenAndGirlsWithinLaos
  | typeof records.childrenEspeciallyGirls
  | typeof records.returneesFromThailand
  | typeof records.victimsReturnedOfficially
  | typeof records.peoplePushedBack
  | typeof records.identifiedVictimsReturningFromThailand
  | typeof records.womenAndChildrenIdentified
  | typeof records.maleVictims
  | typeof records.foreignVictims;

/**
 * Every victim category of the report, in a stable order.
 *
 * @example
 * ```ts
 * import { victimCategories } from 'tip-report-laos-2012';
 *
 * victimCategories.filter(({ status }) => status === 'vulnerable').map(({ id }) => id);
 * // => ['ethnic-minorities-in-thailand', 'children-especially-girls']
 * ```
 */
export const victimCategories: readonly AnyVictimCategory[] = Object.freeze([
  records.womenChildrenAndMen,
  records.laoVictimsAbroad,
  records.laoMigrantsInThaiSexTrade,
  records.laoMigrantsInThaiLabor,
  records.laoMenAndBoysInThailand,
  records.ethnicMinoritiesInThailand,
  records.laoWomenAndGirlsInChina,
  records.foreignWomenInTransit,
  records.foreignWomenInLaos,
  records.laoCitizensWithinLaos,
  records.laoWomenAndGirlsWithinLaos,
  records.childrenEspeciallyGirls,
  records.returneesFromThailand,
  records.victimsReturnedOfficially,
  records.peoplePushedBack,
  records.identifiedVictimsReturningFromThailand,
  records.womenAndChildrenIdentified,
  records.maleVictims,
  records.foreignVictims,
]);
