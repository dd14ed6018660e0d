import { defineOrganization } from './define.js';

/**
 * Government of Laos.
 *
 * - Government; Laos; other names: “the government”, “The Lao government”, “the central government”, “the Lao bureaucracy”, “Laos”
 * - “The Government of Laos” (`assessment.1`)
 * - “the government reported” (`assessment.2`)
 * - “The Lao government” (`prosecution.1`)
 * - “the central government” (`protection.6`)
 * - “the Lao bureaucracy” (`assessment.8`)
 * - “Laos does not provide” (`protection.15`)
 */
export const governmentOfLaos = defineOrganization({
  kind: 'organization',
  id: 'government-of-laos',
  name: 'Government of Laos',
  otherNames: [
    'the government',
    'The Lao government',
    'the central government',
    'the Lao bureaucracy',
    'Laos',
  ],
  type: 'government',
  partOf: null,
  country: 'LA',
  notes: [
    'We read "Laos" (protection.15) and "the Lao bureaucracy" (assessment.8) as the government.',
  ],
  evidence: [
    {
      passage: 'assessment.1',
      quote: 'The Government of Laos',
      supports: ['name', 'type', 'country'],
    },
    { passage: 'assessment.2', quote: 'the government reported', supports: ['otherNames'] },
    { passage: 'prosecution.1', quote: 'The Lao government', supports: ['otherNames'] },
    { passage: 'protection.6', quote: 'the central government', supports: ['otherNames'] },
    { passage: 'assessment.8', quote: 'the Lao bureaucracy', supports: ['otherNames'] },
    { passage: 'protection.15', quote: 'Laos does not provide', supports: ['otherNames'] },
  ],
});

/**
 * Lao authorities.
 *
 * - Officials; Laos; other names: “authorities”, “the authorities”, “Government authorities”
 * - “authorities reported” (`prosecution.4`)
 * - “Thai or Lao authorities” (`protection.3`)
 * - “the authorities” (`protection.6`)
 * - “Government authorities” (`prevention.4`)
 */
export const laoAuthorities = defineOrganization({
  kind: 'organization',
  id: 'lao-authorities',
  name: 'Lao authorities',
  otherNames: ['authorities', 'the authorities', 'Government authorities'],
  type: 'officials',
  partOf: null,
  country: 'LA',
  notes: [
    'We read all of these as Lao authorities, and as one group of bodies. The text does not name them further, and they may be different bodies.',
  ],
  evidence: [
    { passage: 'prosecution.4', quote: 'authorities reported', supports: ['otherNames', 'type'] },
    {
      passage: 'protection.3',
      quote: 'Thai or Lao authorities',
      supports: ['name', 'type', 'country'],
    },
    { passage: 'protection.6', quote: 'the authorities', supports: ['otherNames'] },
    { passage: 'prevention.4', quote: 'Government authorities', supports: ['otherNames'] },
  ],
});

/**
 * Ministry of Public Security.
 *
 * - Ministry; Laos; other names: “MOPS”
 * - “the Ministry of Public Security (MOPS)” (`assessment.7`)
 */
export const ministryOfPublicSecurity = defineOrganization({
  kind: 'organization',
  id: 'ministry-of-public-security',
  name: 'Ministry of Public Security',
  otherNames: ['MOPS'],
  type: 'ministry',
  partOf: null,
  country: 'LA',
  notes: [],
  evidence: [{ passage: 'assessment.7', quote: 'the Ministry of Public Security (MOPS)' }],
});

/**
 * Anti-trafficking division.
 *
 * - Government agency; part of Ministry of Public Security; Laos; other names: “department”
 * - “the Ministry of Public Security (MOPS) upgraded its anti-trafficking division to a department” (`assessment.7`)
 */
export const antiTraffickingDivision = defineOrganization({
  kind: 'organization',
  id: 'anti-trafficking-division',
  name: 'anti-trafficking division',
  otherNames: ['department'],
  type: 'government-agency',
  partOf: 'ministry-of-public-security',
  country: 'LA',
  notes: [
    'A division until mid-2011, a department since; the text does not give the name of the department.',
  ],
  evidence: [
    {
      passage: 'assessment.7',
      quote:
        'the Ministry of Public Security (MOPS) upgraded its anti-trafficking division to a department',
    },
  ],
});

/**
 * Immigration police.
 *
 * - Law enforcement; Laos
 * - “The immigration police” (`assessment.5`)
 */
export const immigrationPolice = defineOrganization({
  kind: 'organization',
  id: 'immigration-police',
  name: 'immigration police',
  otherNames: [],
  type: 'law-enforcement',
  partOf: null,
  country: 'LA',
  notes: [],
  evidence: [{ passage: 'assessment.5', quote: 'The immigration police' }],
});

/**
 * Trafficking in persons division.
 *
 * - Law enforcement; part of immigration police; Laos
 * - “The immigration police, who operate a trafficking in persons division at the Lao-Thai border” (`assessment.5`)
 */
export const immigrationPoliceTraffickingDivision = defineOrganization({
  kind: 'organization',
  id: 'immigration-police-trafficking-division',
  name: 'trafficking in persons division',
  otherNames: [],
  type: 'law-enforcement',
  partOf: 'immigration-police',
  country: 'LA',
  notes: [
    'This is not the anti-trafficking division of the Ministry of Public Security, which became a department.',
  ],
  evidence: [
    {
      passage: 'assessment.5',
      quote:
        'The immigration police, who operate a trafficking in persons division at the Lao-Thai border',
    },
  ],
});

/**
 * Police.
 *
 * - Law enforcement; Laos
 * - “police and border officials” (`recommendations.4`)
 */
export const police = defineOrganization({
  kind: 'organization',
  id: 'police',
  name: 'police',
  otherNames: [],
  type: 'law-enforcement',
  partOf: null,
  country: 'LA',
  notes: [],
  evidence: [{ passage: 'recommendations.4', quote: 'police and border officials' }],
});

/**
 * Law enforcement.
 *
 * - Law enforcement; Laos
 * - “reluctance to work with law enforcement hampered the government's ability to effectively investigate” (`prosecution.7`)
 */
export const lawEnforcement = defineOrganization({
  kind: 'organization',
  id: 'law-enforcement',
  name: 'law enforcement',
  otherNames: [],
  type: 'law-enforcement',
  partOf: null,
  country: 'LA',
  notes: [
    'The text does not say which bodies. We read them as those of Laos, since the sentence then mentions the government.',
  ],
  evidence: [
    {
      passage: 'prosecution.7',
      quote:
        "reluctance to work with law enforcement hampered the government's ability to effectively investigate",
    },
  ],
});

/**
 * Border officials.
 *
 * - Officials; Laos
 * - “police and border officials” (`recommendations.4`)
 */
export const borderOfficials = defineOrganization({
  kind: 'organization',
  id: 'border-officials',
  name: 'border officials',
  otherNames: [],
  type: 'officials',
  partOf: null,
  country: 'LA',
  notes: [],
  evidence: [{ passage: 'recommendations.4', quote: 'police and border officials' }],
});

/**
 * Public officials.
 *
 * - Officials; Laos; other names: “officials”
 * - “public officials, especially on the local level” (`recommendations.2`)
 * - “officials involved in trafficking crimes” (`recommendations.2`)
 */
export const publicOfficials = defineOrganization({
  kind: 'organization',
  id: 'public-officials',
  name: 'public officials',
  otherNames: ['officials'],
  type: 'officials',
  partOf: null,
  country: 'LA',
  notes: [
    'We read "public officials" and "officials involved in trafficking crimes" as one group.',
  ],
  evidence: [
    {
      passage: 'recommendations.2',
      quote: 'public officials, especially on the local level',
      supports: ['name', 'type'],
    },
    {
      passage: 'recommendations.2',
      quote: 'officials involved in trafficking crimes',
      supports: ['otherNames', 'type'],
    },
  ],
});

/**
 * Village officials.
 *
 * - Officials; Laos
 * - “some village officials” (`prosecution.9`)
 */
export const villageOfficials = defineOrganization({
  kind: 'organization',
  id: 'village-officials',
  name: 'village officials',
  otherNames: [],
  type: 'officials',
  partOf: null,
  country: 'LA',
  notes: [],
  evidence: [{ passage: 'prosecution.9', quote: 'some village officials' }],
});

/**
 * Village chiefs.
 *
 * - Officials; Laos
 * - “village chiefs and district officials” (`prevention.3`)
 */
export const villageChiefs = defineOrganization({
  kind: 'organization',
  id: 'village-chiefs',
  name: 'village chiefs',
  otherNames: [],
  type: 'officials',
  partOf: null,
  country: 'LA',
  notes: [],
  evidence: [{ passage: 'prevention.3', quote: 'village chiefs and district officials' }],
});

/**
 * District officials.
 *
 * - Officials; Laos
 * - “village chiefs and district officials” (`prevention.3`)
 */
export const districtOfficials = defineOrganization({
  kind: 'organization',
  id: 'district-officials',
  name: 'district officials',
  otherNames: [],
  type: 'officials',
  partOf: null,
  country: 'LA',
  notes: [],
  evidence: [{ passage: 'prevention.3', quote: 'village chiefs and district officials' }],
});

/**
 * Prime minister.
 *
 * - Office; Laos
 * - “The prime minister” (`assessment.9`)
 */
export const primeMinister = defineOrganization({
  kind: 'organization',
  id: 'prime-minister',
  name: 'prime minister',
  otherNames: [],
  type: 'office',
  partOf: null,
  country: 'LA',
  notes: [],
  evidence: [{ passage: 'assessment.9', quote: 'The prime minister' }],
});

/**
 * Prime minister's office.
 *
 * - Office; Laos
 * - “the prime minister's office” (`prevention.6`)
 */
export const primeMinistersOffice = defineOrganization({
  kind: 'organization',
  id: 'prime-ministers-office',
  name: "prime minister's office",
  otherNames: [],
  type: 'office',
  partOf: null,
  country: 'LA',
  notes: ['Kept apart from the prime minister, since the text names them in different sentences.'],
  evidence: [{ passage: 'prevention.6', quote: "the prime minister's office" }],
});

/**
 * National Assembly.
 *
 * - Legislature; Laos
 * - “the National Assembly” (`prevention.6`)
 */
export const nationalAssembly = defineOrganization({
  kind: 'organization',
  id: 'national-assembly',
  name: 'National Assembly',
  otherNames: [],
  type: 'legislature',
  partOf: null,
  country: 'LA',
  notes: [],
  evidence: [{ passage: 'prevention.6', quote: 'the National Assembly' }],
});

/**
 * Lao judicial sector.
 *
 * - Court; Laos
 * - “the Lao judicial sector” (`prosecution.6`)
 */
export const judicialSector = defineOrganization({
  kind: 'organization',
  id: 'judicial-sector',
  name: 'Lao judicial sector',
  otherNames: [],
  type: 'court',
  partOf: null,
  country: 'LA',
  notes: ['We read it as the courts. The text does not say which bodies.'],
  evidence: [{ passage: 'prosecution.6', quote: 'the Lao judicial sector' }],
});

/**
 * People's Supreme Court.
 *
 * - Court; Laos
 * - “the People's Supreme Court” (`prevention.3`)
 */
export const peoplesSupremeCourt = defineOrganization({
  kind: 'organization',
  id: 'peoples-supreme-court',
  name: "People's Supreme Court",
  otherNames: [],
  type: 'court',
  partOf: null,
  country: 'LA',
  notes: [],
  evidence: [{ passage: 'prevention.3', quote: "the People's Supreme Court" }],
});

/**
 * Public prosecutors.
 *
 * - Officials; Laos
 * - “public prosecutors” (`prevention.3`)
 */
export const publicProsecutors = defineOrganization({
  kind: 'organization',
  id: 'public-prosecutors',
  name: 'public prosecutors',
  otherNames: [],
  type: 'officials',
  partOf: null,
  country: 'LA',
  notes: [],
  evidence: [{ passage: 'prevention.3', quote: 'public prosecutors' }],
});

/**
 * Ministry of Justice.
 *
 * - Ministry; Laos
 * - “the Ministry of Justice” (`prevention.3`)
 */
export const ministryOfJustice = defineOrganization({
  kind: 'organization',
  id: 'ministry-of-justice',
  name: 'Ministry of Justice',
  otherNames: [],
  type: 'ministry',
  partOf: null,
  country: 'LA',
  notes: [],
  evidence: [{ passage: 'prevention.3', quote: 'the Ministry of Justice' }],
});

/**
 * Ministry of Information, Culture, and Tourism.
 *
 * - Ministry; Laos
 * - “The Ministry of Information, Culture, and Tourism” (`prevention.5`)
 */
export const ministryOfInformationCultureAndTourism = defineOrganization({
  kind: 'organization',
  id: 'ministry-of-information-culture-and-tourism',
  name: 'Ministry of Information, Culture, and Tourism',
  otherNames: [],
  type: 'ministry',
  partOf: null,
  country: 'LA',
  notes: [],
  evidence: [
    { passage: 'prevention.5', quote: 'The Ministry of Information, Culture, and Tourism' },
  ],
});

/**
 * Lao Tourism Authority.
 *
 * - Government agency; Laos
 * - “The Lao Tourism Authority, a government agency” (`prevention.2`)
 */
export const laoTourismAuthority = defineOrganization({
  kind: 'organization',
  id: 'lao-tourism-authority',
  name: 'Lao Tourism Authority',
  otherNames: [],
  type: 'government-agency',
  partOf: null,
  country: 'LA',
  notes: [],
  evidence: [{ passage: 'prevention.2', quote: 'The Lao Tourism Authority, a government agency' }],
});

/**
 * Lao Women's Union.
 *
 * - Type not stated; Laos
 * - “The Lao Women's Union” (`protection.7`)
 */
export const laoWomensUnion = defineOrganization({
  kind: 'organization',
  id: 'lao-womens-union',
  name: "Lao Women's Union",
  otherNames: [],
  type: 'not-stated',
  partOf: null,
  country: 'LA',
  notes: ['The text does not say what kind of body it is.'],
  evidence: [{ passage: 'protection.7', quote: "The Lao Women's Union" }],
});

/**
 * Committee tasked with assessing current trafficking laws.
 *
 * - Committee; Laos
 * - “a committee tasked with assessing current trafficking laws” (`prosecution.3`)
 */
export const lawReviewCommittee = defineOrganization({
  kind: 'organization',
  id: 'law-review-committee',
  name: 'committee tasked with assessing current trafficking laws',
  otherNames: [],
  type: 'committee',
  partOf: null,
  country: 'LA',
  notes: ['Its establishment was approved; the text gives it no name.'],
  evidence: [
    {
      passage: 'prosecution.3',
      quote: 'a committee tasked with assessing current trafficking laws',
    },
  ],
});

/**
 * Government-controlled media.
 *
 * - Media; Laos
 * - “the government-controlled media” (`prevention.5`)
 */
export const governmentControlledMedia = defineOrganization({
  kind: 'organization',
  id: 'government-controlled-media',
  name: 'government-controlled media',
  otherNames: [],
  type: 'media',
  partOf: null,
  country: 'LA',
  notes: [],
  evidence: [{ passage: 'prevention.5', quote: 'the government-controlled media' }],
});

/**
 * Labor recruiters.
 *
 * - Type not stated; no country stated
 * - “labor recruiters tasked with processing work permits and contracts” (`recommendations.3`)
 */
export const laborRecruiters = defineOrganization({
  kind: 'organization',
  id: 'labor-recruiters',
  name: 'labor recruiters',
  otherNames: [],
  type: 'not-stated',
  partOf: null,
  country: null,
  notes: [],
  evidence: [
    {
      passage: 'recommendations.3',
      quote: 'labor recruiters tasked with processing work permits and contracts',
    },
  ],
});

/**
 * Thai authorities.
 *
 * - Officials; Thailand
 * - “Thai authorities” (`protection.4`)
 * - “Thai or Lao authorities” (`protection.3`)
 */
export const thaiAuthorities = defineOrganization({
  kind: 'organization',
  id: 'thai-authorities',
  name: 'Thai authorities',
  otherNames: [],
  type: 'officials',
  partOf: null,
  country: 'TH',
  notes: [
    'The type is that of the Lao authorities, since the text has the same word for both.',
    'We read the authorities who identified victims (protection.3) and those who "pushed back" people (protection.4) as one group of bodies.',
  ],
  evidence: [
    {
      passage: 'protection.4',
      quote: 'Thai authorities',
      supports: ['name', 'type', 'country'],
    },
    {
      passage: 'protection.3',
      quote: 'Thai or Lao authorities',
      supports: ['type', 'country'],
    },
  ],
});

/**
 * NGOs.
 *
 * - Non-governmental; no country stated; other names: “local and international NGOs”
 * - “NGOs” (`protection.5`)
 * - “local and international NGOs” (`assessment.8`)
 */
export const ngos = defineOrganization({
  kind: 'organization',
  id: 'ngos',
  name: 'NGOs',
  otherNames: ['local and international NGOs'],
  type: 'non-governmental',
  partOf: null,
  country: null,
  notes: [],
  evidence: [
    { passage: 'protection.5', quote: 'NGOs', supports: ['name', 'type'] },
    { passage: 'assessment.8', quote: 'local and international NGOs', supports: ['otherNames'] },
  ],
});

/**
 * Anti-trafficking organizations.
 *
 * - Type not stated; no country stated
 * - “Anti-trafficking organizations” (`prosecution.9`)
 */
export const antiTraffickingOrganizations = defineOrganization({
  kind: 'organization',
  id: 'anti-trafficking-organizations',
  name: 'Anti-trafficking organizations',
  otherNames: [],
  type: 'not-stated',
  partOf: null,
  country: null,
  notes: ['The text does not say whether these are NGOs, international organizations or both.'],
  evidence: [{ passage: 'prosecution.9', quote: 'Anti-trafficking organizations' }],
});

/**
 * International organizations.
 *
 * - Intergovernmental; no country stated
 * - “international organizations” (`protection.5`)
 */
export const internationalOrganizations = defineOrganization({
  kind: 'organization',
  id: 'international-organizations',
  name: 'international organizations',
  otherNames: [],
  type: 'intergovernmental',
  partOf: null,
  country: null,
  notes: [
    'We read them as intergovernmental, since the text names NGOs beside them. It does not say which they are.',
  ],
  evidence: [{ passage: 'protection.5', quote: 'international organizations' }],
});

/**
 * UN.
 *
 * - Intergovernmental; no country stated; other names: “United Nations”
 * - “the UN” (`protection.13`)
 * - “the United Nations or its Member States” (`front-matter.disclaimer`)
 */
export const unitedNations = defineOrganization({
  kind: 'organization',
  id: 'united-nations',
  name: 'UN',
  otherNames: ['United Nations'],
  type: 'intergovernmental',
  partOf: null,
  country: null,
  notes: [],
  evidence: [
    { passage: 'protection.13', quote: 'the UN', supports: ['name'] },
    {
      passage: 'front-matter.disclaimer',
      quote: 'the United Nations or its Member States',
      supports: ['otherNames', 'type'],
    },
  ],
});

/**
 * Foreign donor.
 *
 * - Donors; no country stated
 * - “foreign donor support” (`assessment.6`)
 */
export const foreignDonors = defineOrganization({
  kind: 'organization',
  id: 'foreign-donors',
  name: 'foreign donor',
  otherNames: [],
  type: 'donors',
  partOf: null,
  country: null,
  notes: ['The text has only "foreign donor support". It does not say which donors, or how many.'],
  evidence: [{ passage: 'assessment.6', quote: 'foreign donor support' }],
});

/**
 * United States Department of State.
 *
 * - Publisher; United States
 * - “United States Department of State” (`front-matter.publisher`)
 */
export const usDepartmentOfState = defineOrganization({
  kind: 'organization',
  id: 'us-department-of-state',
  name: 'United States Department of State',
  otherNames: [],
  type: 'publisher',
  partOf: null,
  country: 'US',
  notes: ['The publisher of the report. Its country is in its name.'],
  evidence: [{ passage: 'front-matter.publisher', quote: 'United States Department of State' }],
});

/**
 * UNHCR.
 *
 * - Intergovernmental; no country stated
 * - “UNHCR, the United Nations or its Member States” (`front-matter.disclaimer`)
 */
export const unhcr = defineOrganization({
  kind: 'organization',
  id: 'unhcr',
  name: 'UNHCR',
  otherNames: [],
  type: 'intergovernmental',
  partOf: null,
  country: null,
  notes: [
    'Named in the disclaimer of the page that the text was copied from.',
    'We read it as intergovernmental: the disclaimer names it beside the United Nations and its Member States.',
  ],
  evidence: [
    {
      passage: 'front-matter.disclaimer',
      quote: 'UNHCR, the United Nations or its Member States',
    },
  ],
});

/**
 * Refworld.
 *
 * - Type not stated; no country stated
 * - “Search Refworld” (`end-matter.search-refworld`)
 */
export const refworld = defineOrganization({
  kind: 'organization',
  id: 'refworld',
  name: 'Refworld',
  otherNames: [],
  type: 'not-stated',
  partOf: null,
  country: null,
  notes: ['The text was copied from a page of this site.'],
  evidence: [{ passage: 'end-matter.search-refworld', quote: 'Search Refworld' }],
});
