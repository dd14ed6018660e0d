import * as records from '../organizations.js';

/** Any organization of this report, with its literal types. */
export type AnyOrganization = (typeof records)[keyof typeof records];

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
  records.antiTraffickingDepartment,
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
