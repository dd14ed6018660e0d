import * as records from '../organizations.js';

/** Any organization of this report, with its literal types. */
export type AnyOrganization =
  | typeof records.governmentOfLaos
  | typeof records.laoAuthorities
  | typeof records.ministryOfPublicSecurity
  | typeof records.antiTraffickingDivision
  | typeof records.immigrationPolice
  | typeof records.immigrationPoliceTraffickingDivision
  | typeof records.police
  | typeof records.lawEnforcement
  | typeof records.borderOfficials
  | typeof records.publicOfficials
  | typeof records.villageOfficials
  | typeof records.villageChiefs
  | typeof records.districtOfficials
  | typeof records.primeMinister
  | typeof records.primeMinistersOffice
  | typeof records.nationalAssembly
  | typeof records.judicialSector
  | typeof records.peoplesSupremeCourt
  | typeof records.publicProsecutors
  | typeof records.ministryOfJustice
  | typeof records.ministryOfInformationCultureAndTourism
  | typeof records.laoTourismAuthority
  | typeof records.laoWomensUnion
  | typeof records.lawReviewCommittee
  | typeof records.governmentControlledMedia
  | typeof records.laborRecruiters
  | typeof records.thaiAuthorities
  | typeof records.ngos
  | typeof records.antiTraffickingOrganizations
  | typeof records.internationalOrganizations
  | typeof records.unitedNations
  | typeof records.foreignDonors
  | typeof records.usDepartmentOfState
  | typeof records.unhcr
  | typeof records.refworld;

/**
 * Every organization that the text names, including groups of bodies or officials.
 *
 * @example
 * ```ts
 * import { organizations } from 'tip-report-laos-2012';
 *
 * organizations.filter(({ type }) => type === 'ministry').map(({ name }) => name);
 * // => ['Ministry of Public Security', 'Ministry of Justice', 'Ministry of Information, Culture, and Tourism']
 * ```
 */
export const organizations: readonly AnyOrganization[] = Object.freeze([
  records.governmentOfLaos,
  records.laoAuthorities,
  records.ministryOfPublicSecurity,
  records.antiTraffickingDivision,
  records.immigrationPolice,
  records.immigrationPoliceTraffickingDivision,
  records.police,
  records.lawEnforcement,
  records.borderOfficials,
  records.publicOfficials,
  records.villageOfficials,
  records.villageChiefs,
  records.districtOfficials,
  records.primeMinister,
  records.primeMinistersOffice,
  records.nationalAssembly,
  records.judicialSector,
  records.peoplesSupremeCourt,
  records.publicProsecutors,
  records.ministryOfJustice,
  records.ministryOfInformationCultureAndTourism,
  records.laoTourismAuthority,
  records.laoWomensUnion,
  records.lawReviewCommittee,
  records.governmentControlledMedia,
  records.laborRecruiters,
  records.thaiAuthorities,
  records.ngos,
  records.antiTraffickingOrganizations,
  records.internationalOrganizations,
  records.unitedNations,
  records.foreignDonors,
  records.usDepartmentOfState,
  records.unhcr,
  records.refworld,
]);
