import { idList, type ReportIds } from '../src/report/define.js';

/**
 * The ids of the dataset: a union per record type, and the codes of the countries that the text names. The compiler
 * rejects references to ids that aren't here.
 */
export interface LaosReportIds extends ReportIds {
  readonly report: 'tip-report-2012-laos';
  readonly section: SectionId;
  readonly passage: PassageId;
  readonly statistic: StatisticId;
  readonly victimCategory: VictimCategoryId;
  readonly legalProvision: LegalProvisionId;
  readonly recommendation: RecommendationId;
  readonly finding: FindingId;
  readonly organization: OrganizationId;
  readonly place: PlaceId;
  readonly country: CountryCode;
}

/** The id of a section of this report. {@link sectionIds} lists them. */
export type SectionId = (typeof sectionIds)[number];

/** The id of a passage of this report. {@link passageIds} lists them. */
export type PassageId = (typeof passageIds)[number];

/** The id of a statistic of this report. {@link statisticIds} lists them. */
export type StatisticId = (typeof statisticIds)[number];

/** The id of a victim category of this report. {@link victimCategoryIds} lists them. */
export type VictimCategoryId = (typeof victimCategoryIds)[number];

/** The id of a legal provision of this report. {@link legalProvisionIds} lists them. */
export type LegalProvisionId = (typeof legalProvisionIds)[number];

/** The id of a recommendation of this report. {@link recommendationIds} lists them. */
export type RecommendationId = (typeof recommendationIds)[number];

/** The id of a finding of this report. {@link findingIds} lists them. */
export type FindingId = (typeof findingIds)[number];

/** The id of an organization of this report. {@link organizationIds} lists them. */
export type OrganizationId = (typeof organizationIds)[number];

/** The id of a place of this report. {@link placeIds} lists them. */
export type PlaceId = (typeof placeIds)[number];

/** The ISO 3166-1 alpha-2 code of a country that the text names. {@link countryCodes} lists them. */
export type CountryCode = (typeof countryCodes)[number];

// `npm run data` writes the lists from the records. An id is never given to another record, so that old citations keep
// their meaning.

/** Every id of a section, in the order of the text. */
export const sectionIds = idList([
  'front-matter',
  'trafficking-profile',
  'assessment',
  'recommendations',
  'prosecution',
  'protection',
  'prevention',
  'end-matter',
]);

/** Every id of a passage, in the order of the text. */
export const passageIds = idList([
  'front-matter.last-updated',
  'front-matter.title',
  'front-matter.publisher',
  'front-matter.publication-date',
  'front-matter.cite-as',
  'front-matter.disclaimer',
  'front-matter.tier',
  'trafficking-profile.1',
  'trafficking-profile.2',
  'trafficking-profile.3',
  'trafficking-profile.4',
  'trafficking-profile.5',
  'trafficking-profile.6',
  'trafficking-profile.7',
  'trafficking-profile.8',
  'trafficking-profile.9',
  'trafficking-profile.10',
  'trafficking-profile.11',
  'trafficking-profile.12',
  'assessment.1',
  'assessment.2',
  'assessment.3',
  'assessment.4',
  'assessment.5',
  'assessment.6',
  'assessment.7',
  'assessment.8',
  'assessment.9',
  'recommendations.lead-in',
  'recommendations.1',
  'recommendations.2',
  'recommendations.3',
  'recommendations.4',
  'recommendations.5',
  'recommendations.6',
  'recommendations.7',
  'recommendations.8',
  'recommendations.9',
  'recommendations.10',
  'recommendations.11',
  'recommendations.12',
  'recommendations.13',
  'prosecution.1',
  'prosecution.2',
  'prosecution.3',
  'prosecution.4',
  'prosecution.5',
  'prosecution.6',
  'prosecution.7',
  'prosecution.8',
  'prosecution.9',
  'prosecution.10',
  'protection.1',
  'protection.2',
  'protection.3',
  'protection.4',
  'protection.5',
  'protection.6',
  'protection.7',
  'protection.8',
  'protection.9',
  'protection.10',
  'protection.11',
  'protection.12',
  'protection.13',
  'protection.14',
  'protection.15',
  'prevention.1',
  'prevention.2',
  'prevention.3',
  'prevention.4',
  'prevention.5',
  'prevention.6',
  'prevention.7',
  'prevention.8',
  'end-matter.search-refworld',
]);

/** Every id of a statistic, in the order of `statistics`. */
export const statisticIds = idList([
  'investigated-cases-in-reporting-period',
  'alleged-offenders-in-reporting-period',
  'convictions-in-reporting-period',
  'investigated-cases-2010',
  'convictions-2010',
  'sentencing-details',
  'complicit-official-investigations',
  'complicit-official-prosecutions',
  'complicit-official-convictions',
  'officially-returned-victims',
  'unofficially-returned-victims',
  'victims-identified-among-returnees',
  'hotline-calls',
  'lao-brides-in-china',
  'internal-trafficking-instances',
  'broker-fees',
  'other-trainings-funding',
]);

/** Every id of a victim category, in the order of `victimCategories`. */
export const victimCategoryIds = idList([
  'women-children-and-men',
  'lao-victims-abroad',
  'lao-migrants-in-thai-sex-trade',
  'lao-migrants-in-thai-labor',
  'lao-men-and-boys-in-thailand',
  'ethnic-minorities-in-thailand',
  'lao-women-and-girls-in-china',
  'foreign-women-in-transit',
  'foreign-women-in-laos',
  'lao-citizens-within-laos',
  'lao-women-and-girls-within-laos',
  'children-especially-girls',
  'returnees-from-thailand',
  'victims-returned-officially',
  'people-pushed-back',
  'identified-victims-returning-from-thailand',
  'women-and-children-identified',
  'male-victims',
  'foreign-victims',
]);

/** Every id of a legal provision, in the order of `legalProvisions`. */
export const legalProvisionIds = idList([
  'penal-code-article-134',
  'law-on-development-and-protection-of-women',
  'trafficking-laws',
  'national-plan-of-action',
  'victim-protection-guidelines',
  'comprehensive-anti-trafficking-law',
  'memoranda-of-understanding',
  'victim-identification-procedures',
  'witness-protection-framework',
  'victims-protection-framework',
  'official-repatriation-system',
  'national-database-system',
  'legal-alternatives-to-removal',
  'minimum-standards',
]);

/** Every id of a recommendation, in the order of `recommendations`. */
export const recommendationIds = idList([
  'address-internal-trafficking',
  'combat-official-complicity',
  'monitor-labor-recruiters',
  'develop-identification-procedures',
  'support-reintegration',
  'develop-victim-protection-framework',
  'approve-memoranda-sooner',
  'raise-awareness-of-court-proceedings',
  'continue-campaigns-for-clients',
  'reduce-demand-for-sex-tourism',
  'disseminate-materials-in-rural-areas',
  'sustain-database-progress',
  'develop-comprehensive-law',
]);

/** Every id of a finding, in the order of `findings`. */
export const findingIds = idList([
  'minimum-standards-not-fully-met',
  'significant-efforts-to-comply',
  'law-enforcement-progress',
  'protection-efforts-modest',
  'prevention-progress-moderate',
  'cases-investigated-and-offenders-convicted',
  'temporary-services-provided',
  'border-division-operated',
  'transit-center-operated',
  'shelter-funded',
  'anti-trafficking-division-upgraded',
  'law-review-committee-approved',
  'returned-victims-referred',
  'victims-repatriated-officially',
  'assessments-conducted-at-transit-center',
  'womens-union-hotline-operated',
  'victims-encouraged-to-cooperate',
  'privacy-protections-provided',
  'protection-guidelines-drafted',
  'tourism-workshops-led',
  'local-officials-trained',
  'legal-information-disseminated',
  'other-trainings-funded',
  'awareness-concert-sponsored',
  'media-reported-on-trafficking',
  'plan-of-action-approved-by-national-assembly',
  'poster-campaign-publicized',
  'child-exploitation-hotline-initiated',
  'proactive-identification-not-implemented',
  'systematic-monitoring-not-implemented',
  'plan-of-action-not-approved',
  'sentencing-details-not-provided',
  'complicity-cases-not-reported',
  'identification-procedures-not-developed',
  'hotline-calls-not-recorded',
  'witness-protection-not-implemented',
  'protection-guidelines-not-approved',
  'legal-alternatives-not-provided',
  'prevention-efforts-not-sustained',
  'lowland-lao-acculturate-with-ease',
  'lao-victims-harder-to-locate',
  'porous-borders',
  'internal-sex-trafficking-remained',
  'trafficking-laws-protect-incompletely',
  'minimal-identification-among-returnees',
  'reliance-on-donors-for-long-term-assistance',
  'bureaucracy-delays-approvals',
  'courts-lacked-due-process',
  'judicial-sector-weak',
  'public-reluctant-to-work-with-law-enforcement',
  'corruption-endemic',
  'village-officials-received-payment',
  'victims-among-those-pushed-back',
  'reliance-on-organizations-for-victim-services',
  'identified-women-and-children-exempted',
  'male-victims-without-similar-support',
  'northern-laos-lacks-services',
  'dependence-on-ngo-resources',
  'lengthy-approval-delays',
  'legal-redress-undercut',
  'insufficient-resources-and-understanding',
]);

/** Every id of an organization, in the order of `organizations`. */
export const organizationIds = idList([
  'government-of-laos',
  'lao-authorities',
  'ministry-of-public-security',
  'anti-trafficking-division',
  'immigration-police',
  'immigration-police-trafficking-division',
  'police',
  'law-enforcement',
  'border-officials',
  'public-officials',
  'village-officials',
  'village-chiefs',
  'district-officials',
  'prime-minister',
  'prime-ministers-office',
  'national-assembly',
  'judicial-sector',
  'peoples-supreme-court',
  'public-prosecutors',
  'ministry-of-justice',
  'ministry-of-information-culture-and-tourism',
  'lao-tourism-authority',
  'lao-womens-union',
  'law-review-committee',
  'government-controlled-media',
  'labor-recruiters',
  'thai-authorities',
  'ngos',
  'anti-trafficking-organizations',
  'international-organizations',
  'united-nations',
  'foreign-donors',
  'us-department-of-state',
  'unhcr',
  'refworld',
]);

/** Every id of a place, in the order of `places`. */
export const placeIds = idList([
  'laos',
  'thailand',
  'china',
  'vietnam',
  'burma',
  'united-states',
  'neighboring-countries',
  'vientiane',
  'vientiane-transit-center',
  'womens-union-shelter',
  'lao-thai-border',
  'northern-laos',
  'rural-or-minority-areas',
  'casinos',
  'special-economic-zones',
]);

/** The ISO 3166-1 alpha-2 code of every country that the text names, in alphabetical order. */
export const countryCodes = idList(['CN', 'LA', 'MM', 'TH', 'US', 'VN']);
