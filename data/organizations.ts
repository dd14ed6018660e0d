import { deepFreeze } from '../src/model/deep-freeze.js';
import { defineOrganization } from './define.js';

export const governmentOfLaos = defineOrganization({
  kind: 'organization',
  id: 'government-of-laos',
  name: 'Government of Laos',
  otherNames: ['the government', 'the Lao government', 'the central government', 'Laos'],
  type: 'government',
  partOf: null,
  country: 'LA',
  notes: [],
  evidence: [{ unit: 'assessment.1', quote: 'The Government of Laos' }],
});

export const laoAuthorities = defineOrganization({
  kind: 'organization',
  id: 'lao-authorities',
  name: 'authorities',
  otherNames: ['Lao authorities', 'the authorities', 'Government authorities'],
  type: 'officials',
  partOf: null,
  country: 'LA',
  notes: ['Bodies of the government that the text does not name further.'],
  evidence: [{ unit: 'prosecution.4', quote: 'authorities reported' }],
});

export const ministryOfPublicSecurity = defineOrganization({
  kind: 'organization',
  id: 'ministry-of-public-security',
  name: 'Ministry of Public Security',
  otherNames: ['MOPS'],
  type: 'ministry',
  partOf: null,
  country: 'LA',
  notes: [],
  evidence: [{ unit: 'assessment.7', quote: 'the Ministry of Public Security (MOPS)' }],
});

export const antiTraffickingDepartment = defineOrganization({
  kind: 'organization',
  id: 'anti-trafficking-department',
  name: 'anti-trafficking division',
  otherNames: ['department'],
  type: 'government-agency',
  partOf: 'ministry-of-public-security',
  country: 'LA',
  notes: ['A division until mid-2011, a department since; the text does not give the name of the department.'],
  evidence: [{ unit: 'assessment.7', quote: 'the Ministry of Public Security (MOPS) upgraded its anti-trafficking division to a department' }],
});

export const immigrationPolice = defineOrganization({
  kind: 'organization',
  id: 'immigration-police',
  name: 'immigration police',
  otherNames: [],
  type: 'law-enforcement',
  partOf: null,
  country: 'LA',
  notes: [],
  evidence: [{ unit: 'assessment.5', quote: 'The immigration police' }],
});

export const immigrationPoliceTraffickingDivision = defineOrganization({
  kind: 'organization',
  id: 'immigration-police-trafficking-division',
  name: 'trafficking in persons division',
  otherNames: [],
  type: 'law-enforcement',
  partOf: 'immigration-police',
  country: 'LA',
  notes: ['Not the anti-trafficking division of the Ministry of Public Security, which became a department.'],
  evidence: [{ unit: 'assessment.5', quote: 'The immigration police, who operate a trafficking in persons division at the Lao-Thai border' }],
});

export const police = defineOrganization({
  kind: 'organization',
  id: 'police',
  name: 'police',
  otherNames: [],
  type: 'law-enforcement',
  partOf: null,
  country: 'LA',
  notes: [],
  evidence: [{ unit: 'recommendations.4', quote: 'police and border officials' }],
});

export const borderOfficials = defineOrganization({
  kind: 'organization',
  id: 'border-officials',
  name: 'border officials',
  otherNames: [],
  type: 'officials',
  partOf: null,
  country: 'LA',
  notes: [],
  evidence: [{ unit: 'recommendations.4', quote: 'police and border officials' }],
});

export const publicOfficials = defineOrganization({
  kind: 'organization',
  id: 'public-officials',
  name: 'public officials',
  otherNames: ['officials'],
  type: 'officials',
  partOf: null,
  country: 'LA',
  notes: [],
  evidence: [{ unit: 'recommendations.2', quote: 'public officials, especially on the local level' }],
});

export const villageOfficials = defineOrganization({
  kind: 'organization',
  id: 'village-officials',
  name: 'village officials',
  otherNames: [],
  type: 'officials',
  partOf: null,
  country: 'LA',
  notes: [],
  evidence: [{ unit: 'prosecution.9', quote: 'some village officials' }],
});

export const villageChiefs = defineOrganization({
  kind: 'organization',
  id: 'village-chiefs',
  name: 'village chiefs',
  otherNames: [],
  type: 'officials',
  partOf: null,
  country: 'LA',
  notes: [],
  evidence: [{ unit: 'prevention.3', quote: 'village chiefs and district officials' }],
});

export const districtOfficials = defineOrganization({
  kind: 'organization',
  id: 'district-officials',
  name: 'district officials',
  otherNames: [],
  type: 'officials',
  partOf: null,
  country: 'LA',
  notes: [],
  evidence: [{ unit: 'prevention.3', quote: 'village chiefs and district officials' }],
});

export const primeMinister = defineOrganization({
  kind: 'organization',
  id: 'prime-minister',
  name: 'prime minister',
  otherNames: [],
  type: 'office',
  partOf: null,
  country: 'LA',
  notes: [],
  evidence: [{ unit: 'assessment.9', quote: 'The prime minister' }],
});

export const primeMinistersOffice = defineOrganization({
  kind: 'organization',
  id: 'prime-ministers-office',
  name: "prime minister's office",
  otherNames: [],
  type: 'office',
  partOf: null,
  country: 'LA',
  notes: ['Kept apart from the prime minister, as the text names them in different sentences.'],
  evidence: [{ unit: 'prevention.6', quote: "the prime minister's office" }],
});

export const nationalAssembly = defineOrganization({
  kind: 'organization',
  id: 'national-assembly',
  name: 'National Assembly',
  otherNames: [],
  type: 'legislature',
  partOf: null,
  country: 'LA',
  notes: [],
  evidence: [{ unit: 'prevention.6', quote: 'the National Assembly' }],
});

export const judicialSector = defineOrganization({
  kind: 'organization',
  id: 'judicial-sector',
  name: 'Lao judicial sector',
  otherNames: [],
  type: 'court',
  partOf: null,
  country: 'LA',
  notes: ['The courts as a whole.'],
  evidence: [{ unit: 'prosecution.6', quote: 'the Lao judicial sector' }],
});

export const peoplesSupremeCourt = defineOrganization({
  kind: 'organization',
  id: 'peoples-supreme-court',
  name: "People's Supreme Court",
  otherNames: [],
  type: 'court',
  partOf: null,
  country: 'LA',
  notes: [],
  evidence: [{ unit: 'prevention.3', quote: "the People's Supreme Court" }],
});

export const publicProsecutors = defineOrganization({
  kind: 'organization',
  id: 'public-prosecutors',
  name: 'public prosecutors',
  otherNames: [],
  type: 'officials',
  partOf: null,
  country: 'LA',
  notes: [],
  evidence: [{ unit: 'prevention.3', quote: 'public prosecutors' }],
});

export const ministryOfJustice = defineOrganization({
  kind: 'organization',
  id: 'ministry-of-justice',
  name: 'Ministry of Justice',
  otherNames: [],
  type: 'ministry',
  partOf: null,
  country: 'LA',
  notes: [],
  evidence: [{ unit: 'prevention.3', quote: 'the Ministry of Justice' }],
});

export const ministryOfInformationCultureAndTourism = defineOrganization({
  kind: 'organization',
  id: 'ministry-of-information-culture-and-tourism',
  name: 'Ministry of Information, Culture, and Tourism',
  otherNames: [],
  type: 'ministry',
  partOf: null,
  country: 'LA',
  notes: [],
  evidence: [{ unit: 'prevention.5', quote: 'The Ministry of Information, Culture, and Tourism' }],
});

export const laoTourismAuthority = defineOrganization({
  kind: 'organization',
  id: 'lao-tourism-authority',
  name: 'Lao Tourism Authority',
  otherNames: [],
  type: 'government-agency',
  partOf: null,
  country: 'LA',
  notes: [],
  evidence: [{ unit: 'prevention.2', quote: 'The Lao Tourism Authority, a government agency' }],
});

export const laoWomensUnion = defineOrganization({
  kind: 'organization',
  id: 'lao-womens-union',
  name: "Lao Women's Union",
  otherNames: [],
  type: 'not-stated',
  partOf: null,
  country: 'LA',
  notes: ['The text does not say what kind of body it is.'],
  evidence: [{ unit: 'protection.7', quote: "The Lao Women's Union" }],
});

export const lawReviewCommittee = defineOrganization({
  kind: 'organization',
  id: 'law-review-committee',
  name: 'committee',
  otherNames: [],
  type: 'committee',
  partOf: null,
  country: 'LA',
  notes: ['Its establishment was approved; the text gives it no name.'],
  evidence: [{ unit: 'prosecution.3', quote: 'a committee tasked with assessing current trafficking laws' }],
});

export const governmentControlledMedia = defineOrganization({
  kind: 'organization',
  id: 'government-controlled-media',
  name: 'government-controlled media',
  otherNames: [],
  type: 'media',
  partOf: null,
  country: 'LA',
  notes: [],
  evidence: [{ unit: 'prevention.5', quote: 'the government-controlled media' }],
});

export const laborRecruiters = defineOrganization({
  kind: 'organization',
  id: 'labor-recruiters',
  name: 'labor recruiters',
  otherNames: [],
  type: 'not-stated',
  partOf: null,
  country: null,
  notes: [],
  evidence: [{ unit: 'recommendations.3', quote: 'labor recruiters tasked with processing work permits and contracts' }],
});

export const thaiAuthorities = defineOrganization({
  kind: 'organization',
  id: 'thai-authorities',
  name: 'Thai authorities',
  otherNames: [],
  type: 'foreign-government',
  partOf: null,
  country: 'TH',
  notes: [],
  evidence: [{ unit: 'protection.4', quote: 'Thai authorities' }],
});

export const ngos = defineOrganization({
  kind: 'organization',
  id: 'ngos',
  name: 'NGOs',
  otherNames: ['local and international NGOs'],
  type: 'non-governmental',
  partOf: null,
  country: null,
  notes: [],
  evidence: [{ unit: 'protection.5', quote: 'NGOs' }],
});

export const antiTraffickingOrganizations = defineOrganization({
  kind: 'organization',
  id: 'anti-trafficking-organizations',
  name: 'Anti-trafficking organizations',
  otherNames: ['anti-trafficking organizations'],
  type: 'not-stated',
  partOf: null,
  country: null,
  notes: ['The text does not say whether these are NGOs, international organizations or both.'],
  evidence: [{ unit: 'prosecution.9', quote: 'Anti-trafficking organizations' }],
});

export const internationalOrganizations = defineOrganization({
  kind: 'organization',
  id: 'international-organizations',
  name: 'international organizations',
  otherNames: [],
  type: 'intergovernmental',
  partOf: null,
  country: null,
  notes: ['Told apart from NGOs by the text, and so typed as intergovernmental; the text does not say which they are.'],
  evidence: [{ unit: 'protection.5', quote: 'international organizations' }],
});

export const unitedNations = defineOrganization({
  kind: 'organization',
  id: 'united-nations',
  name: 'UN',
  otherNames: ['United Nations'],
  type: 'intergovernmental',
  partOf: null,
  country: null,
  notes: [],
  evidence: [{ unit: 'protection.13', quote: 'the UN' }],
});

export const foreignDonors = defineOrganization({
  kind: 'organization',
  id: 'foreign-donors',
  name: 'foreign donor',
  otherNames: ['foreign donors'],
  type: 'donors',
  partOf: null,
  country: null,
  notes: [],
  evidence: [{ unit: 'assessment.6', quote: 'foreign donor support' }],
});

export const usDepartmentOfState = defineOrganization({
  kind: 'organization',
  id: 'us-department-of-state',
  name: 'United States Department of State',
  otherNames: [],
  type: 'publisher',
  partOf: null,
  country: null,
  notes: ['The publisher of the report. Its country, the United States, is no place of the narrative.'],
  evidence: [{ unit: 'front-matter.publisher', quote: 'United States Department of State' }],
});

export const unhcr = defineOrganization({
  kind: 'organization',
  id: 'unhcr',
  name: 'UNHCR',
  otherNames: [],
  type: 'intergovernmental',
  partOf: null,
  country: null,
  notes: ['Named in the disclaimer of the page from which the text was copied.'],
  evidence: [{ unit: 'front-matter.disclaimer', quote: 'UNHCR is not responsible for' }],
});

export const refworld = defineOrganization({
  kind: 'organization',
  id: 'refworld',
  name: 'Refworld',
  otherNames: [],
  type: 'not-stated',
  partOf: null,
  country: null,
  notes: ['The site from whose page the text was copied; it does not publish this dataset.'],
  evidence: [{ unit: 'end-matter.search-refworld', quote: 'Search Refworld' }],
});

/**
 * Every body, and group of bodies or officials, that the text names.
 *
 * @example
 * ```ts
 * import { organizations } from 'tip-report-laos-2012';
 *
 * organizations.filter(({ type }) => type === 'ministry').map(({ name }) => name);
 * // => ['Ministry of Public Security', 'Ministry of Justice', 'Ministry of Information, Culture, and Tourism']
 * ```
 */
export const organizations = deepFreeze([
  governmentOfLaos,
  laoAuthorities,
  ministryOfPublicSecurity,
  antiTraffickingDepartment,
  immigrationPolice,
  immigrationPoliceTraffickingDivision,
  police,
  borderOfficials,
  publicOfficials,
  villageOfficials,
  villageChiefs,
  districtOfficials,
  primeMinister,
  primeMinistersOffice,
  nationalAssembly,
  judicialSector,
  peoplesSupremeCourt,
  publicProsecutors,
  ministryOfJustice,
  ministryOfInformationCultureAndTourism,
  laoTourismAuthority,
  laoWomensUnion,
  lawReviewCommittee,
  governmentControlledMedia,
  laborRecruiters,
  thaiAuthorities,
  ngos,
  antiTraffickingOrganizations,
  internationalOrganizations,
  unitedNations,
  foreignDonors,
  usDepartmentOfState,
  unhcr,
  refworld,
] as const);
