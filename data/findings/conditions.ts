import { defineFinding } from '../define.js';

/**
 * Members of the lowland Lao majority ethnic group are drawn to Thailand because of the cultural similarities and their ability to speak Thai, which allow them to acculturate with ease.
 *
 * - Source: the report itself
 * - “Members of the lowland Lao majority ethnic group are drawn to Thailand because of the cultural similarities and their ability to speak Thai, both of which allow them to acculturate with ease.” (`trafficking-profile.6`)
 */
export const lowlandLaoAcculturateWithEase = defineFinding({
  kind: 'finding',
  type: 'condition',
  id: 'lowland-lao-acculturate-with-ease',
  label:
    'Members of the lowland Lao majority ethnic group are drawn to Thailand because of the cultural similarities and their ability to speak Thai, which allow them to acculturate with ease',
  pillars: [],
  pillarsInferred: false,
  topics: ['migration'],
  actors: [],
  counterparts: [],
  condition:
    'Members of the lowland Lao majority ethnic group are drawn to Thailand because of the cultural similarities and their ability to speak Thai, both of which allow them to acculturate with ease',
  continuity: 'not-stated',
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  places: ['thailand'],
  related: [{ kind: 'finding', id: 'lao-victims-harder-to-locate' }],
  notes: [
    'The text calls members of this group neither victims nor vulnerable, so they have no victim category. The next sentence implies that victims were among them.',
  ],
  evidence: [
    {
      passage: 'trafficking-profile.6',
      quote:
        'Members of the lowland Lao majority ethnic group are drawn to Thailand because of the cultural similarities and their ability to speak Thai, both of which allow them to acculturate with ease.',
    },
  ],
});

/**
 * The ease with which members of the lowland Lao majority acculturate in Thailand also makes locating and identifying Lao victims more difficult.
 *
 * - Source: the report itself
 * - “Unfortunately, this also makes locating and identifying Lao victims more difficult.” (`trafficking-profile.7`)
 */
export const laoVictimsHarderToLocate = defineFinding({
  kind: 'finding',
  type: 'condition',
  id: 'lao-victims-harder-to-locate',
  label:
    'The ease with which members of the lowland Lao majority acculturate in Thailand also makes locating and identifying Lao victims more difficult',
  pillars: [],
  pillarsInferred: false,
  topics: ['victim-identification'],
  actors: [],
  counterparts: [],
  condition: 'makes locating and identifying Lao victims more difficult',
  continuity: 'not-stated',
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  places: [],
  related: [{ kind: 'finding', id: 'lowland-lao-acculturate-with-ease' }],
  notes: [
    '"This" is the ease with which members of the lowland Lao majority acculturate in Thailand (trafficking-profile.6). The text does not limit the "Lao victims" to that group.',
    '"Unfortunately" is the report\'s own judgment.',
  ],
  evidence: [
    {
      passage: 'trafficking-profile.7',
      quote: 'Unfortunately, this also makes locating and identifying Lao victims more difficult.',
    },
  ],
});

/**
 * Given its porous borders, Laos is increasingly a transit country for Vietnamese, Chinese, and Burmese women who are subjected to sex trafficking and forced labor in neighboring countries.
 *
 * - Source: the report itself; qualifiers: “increasingly”
 * - “Given its porous borders, Laos is increasingly a transit country for Vietnamese, Chinese, and Burmese women who are subjected to sex trafficking and forced labor in neighboring countries.” (`trafficking-profile.9`)
 */
export const porousBorders = defineFinding({
  kind: 'finding',
  type: 'condition',
  id: 'porous-borders',
  label:
    'Given its porous borders, Laos is increasingly a transit country for Vietnamese, Chinese, and Burmese women who are subjected to sex trafficking and forced labor in neighboring countries',
  pillars: [],
  pillarsInferred: false,
  topics: ['migration'],
  actors: [],
  counterparts: [],
  condition:
    'Given its porous borders, Laos is increasingly a transit country for Vietnamese, Chinese, and Burmese women who are subjected to sex trafficking and forced labor in neighboring countries',
  continuity: 'not-stated',
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [{ kind: 'trend', degree: 'increasingly', phrase: 'increasingly' }],
  places: ['laos'],
  related: [{ kind: 'victim-category', id: 'foreign-women-in-transit' }],
  notes: [],
  evidence: [
    {
      passage: 'trafficking-profile.9',
      quote:
        'Given its porous borders, Laos is increasingly a transit country for Vietnamese, Chinese, and Burmese women who are subjected to sex trafficking and forced labor in neighboring countries.',
    },
  ],
});

/**
 * Sex trafficking of Lao women and girls within the country remained a problem, although there are fewer reported instances of internal trafficking.
 *
 * - Source: the report itself; qualifiers: “fewer reported instances”
 * - “Although there are fewer reported instances of internal trafficking, sex trafficking of Lao women and girls within the country remained a problem.” (`trafficking-profile.11`)
 */
export const internalSexTraffickingRemained = defineFinding({
  kind: 'finding',
  type: 'condition',
  id: 'internal-sex-trafficking-remained',
  label:
    'Sex trafficking of Lao women and girls within the country remained a problem, although there are fewer reported instances of internal trafficking',
  pillars: [],
  pillarsInferred: false,
  topics: ['internal-trafficking'],
  actors: [],
  counterparts: [],
  condition:
    'Although there are fewer reported instances of internal trafficking, sex trafficking of Lao women and girls within the country remained a problem',
  continuity: 'continued',
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [{ kind: 'extent', degree: 'fewer', phrase: 'fewer reported instances' }],
  places: ['laos'],
  related: [
    { kind: 'victim-category', id: 'lao-women-and-girls-within-laos' },
    { kind: 'victim-category', id: 'lao-citizens-within-laos' },
    { kind: 'statistic', id: 'internal-trafficking-instances' },
  ],
  notes: [
    'The text does not say fewer than what. "Fewer" applies to internal trafficking as a whole.',
  ],
  evidence: [
    {
      passage: 'trafficking-profile.11',
      quote:
        'Although there are fewer reported instances of internal trafficking, sex trafficking of Lao women and girls within the country remained a problem.',
    },
  ],
});

/**
 * The trafficking laws do not fully protect all victims.
 *
 * - Source: the report itself
 * - “the trafficking laws do not fully protect all victims” (`assessment.3`)
 */
export const traffickingLawsProtectIncompletely = defineFinding({
  kind: 'finding',
  type: 'condition',
  id: 'trafficking-laws-protect-incompletely',
  label: 'The trafficking laws do not fully protect all victims',
  pillars: ['protection'],
  pillarsInferred: true,
  topics: ['legislation'],
  actors: [],
  counterparts: [],
  condition: 'the trafficking laws do not fully protect all victims',
  continuity: 'not-stated',
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  places: [],
  related: [{ kind: 'legal-provision', id: 'trafficking-laws' }],
  notes: [],
  evidence: [
    { passage: 'assessment.3', quote: 'the trafficking laws do not fully protect all victims' },
  ],
});

/**
 * The immigration police have reported minimal identification of victims among Lao who have returned or been deported from Thailand.
 *
 * - Source: immigration police (“have reported”); qualifiers: “minimal”
 * - “The immigration police, who operate a trafficking in persons division at the Lao-Thai border, have reported minimal identification of victims among Lao who have returned or been deported from Thailand.” (`assessment.5`)
 */
export const minimalIdentificationAmongReturnees = defineFinding({
  kind: 'finding',
  type: 'condition',
  id: 'minimal-identification-among-returnees',
  label:
    'The immigration police have reported minimal identification of victims among Lao who have returned or been deported from Thailand',
  pillars: ['protection'],
  pillarsInferred: true,
  topics: ['victim-identification', 'migration'],
  actors: [],
  counterparts: [],
  condition:
    'minimal identification of victims among Lao who have returned or been deported from Thailand',
  continuity: 'not-stated',
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'government', source: 'immigration-police', phrase: 'have reported' },
  hedges: [{ kind: 'extent', degree: 'minimal', phrase: 'minimal' }],
  places: ['thailand'],
  related: [
    { kind: 'statistic', id: 'victims-identified-among-returnees' },
    { kind: 'victim-category', id: 'returnees-from-thailand' },
    { kind: 'finding', id: 'border-division-operated' },
  ],
  notes: ['The immigration police report it. The text does not say who did the identifying.'],
  evidence: [
    {
      passage: 'assessment.5',
      quote:
        'The immigration police, who operate a trafficking in persons division at the Lao-Thai border, have reported minimal identification of victims among Lao who have returned or been deported from Thailand.',
    },
  ],
});

/**
 * The government continued to rely heavily on foreign donor support for long-term victim assistance.
 *
 * - Subject: Government of Laos (“The Government of Laos”); source: the report itself; qualifiers: “heavily”
 * - “The Government of Laos continued to operate a transit center in Vientiane, provided funding for the Lao Women's Union shelter, and continued to rely heavily on foreign donor support for long-term victim assistance.” (`assessment.6`)
 */
export const relianceOnDonorsForLongTermAssistance = defineFinding({
  kind: 'finding',
  type: 'condition',
  id: 'reliance-on-donors-for-long-term-assistance',
  label:
    'The government continued to rely heavily on foreign donor support for long-term victim assistance',
  pillars: ['protection'],
  pillarsInferred: true,
  topics: ['funding', 'victim-services'],
  actors: [{ organization: 'government-of-laos', phrase: 'The Government of Laos' }],
  counterparts: [{ organization: 'foreign-donors', phrase: 'foreign donor' }],
  condition: 'continued to rely heavily on foreign donor support for long-term victim assistance',
  continuity: 'continued',
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [{ kind: 'extent', degree: 'heavily', phrase: 'heavily' }],
  places: [],
  related: [
    { kind: 'finding', id: 'reliance-on-organizations-for-victim-services' },
    { kind: 'finding', id: 'dependence-on-ngo-resources' },
  ],
  notes: [],
  evidence: [
    {
      passage: 'assessment.6',
      quote:
        "The Government of Laos continued to operate a transit center in Vientiane, provided funding for the Lao Women's Union shelter, and continued to rely heavily on foreign donor support for long-term victim assistance.",
    },
  ],
});

/**
 * Inefficiencies within the Lao bureaucracy continued to delay approvals for local and international NGOs to implement anti-trafficking projects and agreements.
 *
 * - Subject: Government of Laos (“the Lao bureaucracy”); source: the report itself
 * - “Inefficiencies within the Lao bureaucracy, however, continued to delay approvals for local and international NGOs to implement anti-trafficking projects and agreements.” (`assessment.8`)
 */
export const bureaucracyDelaysApprovals = defineFinding({
  kind: 'finding',
  type: 'condition',
  id: 'bureaucracy-delays-approvals',
  label:
    'Inefficiencies within the Lao bureaucracy continued to delay approvals for local and international NGOs to implement anti-trafficking projects and agreements',
  pillars: [],
  pillarsInferred: false,
  topics: ['coordination'],
  actors: [{ organization: 'government-of-laos', phrase: 'the Lao bureaucracy' }],
  counterparts: [{ organization: 'ngos', phrase: 'local and international NGOs' }],
  condition:
    'Inefficiencies within the Lao bureaucracy, however, continued to delay approvals for local and international NGOs to implement anti-trafficking projects and agreements',
  continuity: 'continued',
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  places: [],
  related: [
    { kind: 'finding', id: 'lengthy-approval-delays' },
    { kind: 'legal-provision', id: 'memoranda-of-understanding' },
  ],
  notes: [
    'We read "the Lao bureaucracy" as the government\'s.',
    'This is a separate record from the one on protection.12, which mentions lengthy delays, NGOs and international organizations, and efforts instead of projects and agreements.',
    'The sentence says "agreements", not memoranda of understanding.',
  ],
  evidence: [
    {
      passage: 'assessment.8',
      quote:
        'Inefficiencies within the Lao bureaucracy, however, continued to delay approvals for local and international NGOs to implement anti-trafficking projects and agreements.',
    },
  ],
});

/**
 * Court proceedings still lacked due process and transparency.
 *
 * - Source: the report itself
 * - “Court proceedings still lacked due process and transparency” (`prosecution.6`)
 */
export const courtsLackedDueProcess = defineFinding({
  kind: 'finding',
  type: 'condition',
  id: 'courts-lacked-due-process',
  label: 'Court proceedings still lacked due process and transparency',
  pillars: ['prosecution'],
  pillarsInferred: false,
  topics: ['courts'],
  actors: [],
  counterparts: [],
  condition: 'Court proceedings still lacked due process and transparency',
  continuity: 'continued',
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  places: [],
  related: [],
  notes: [],
  evidence: [
    {
      passage: 'prosecution.6',
      quote: 'Court proceedings still lacked due process and transparency',
    },
  ],
});

/**
 * The Lao judicial sector remained weak and inefficient.
 *
 * - Subject: Lao judicial sector (“the Lao judicial sector”); source: the report itself
 * - “the Lao judicial sector remained weak and inefficient” (`prosecution.6`)
 */
export const judicialSectorWeak = defineFinding({
  kind: 'finding',
  type: 'condition',
  id: 'judicial-sector-weak',
  label: 'The Lao judicial sector remained weak and inefficient',
  pillars: ['prosecution'],
  pillarsInferred: false,
  topics: ['courts'],
  actors: [{ organization: 'judicial-sector', phrase: 'the Lao judicial sector' }],
  counterparts: [],
  condition: 'the Lao judicial sector remained weak and inefficient',
  continuity: 'continued',
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  places: [],
  related: [],
  notes: [],
  evidence: [
    { passage: 'prosecution.6', quote: 'the Lao judicial sector remained weak and inefficient' },
  ],
});

/**
 * The general public's continued reluctance to work with law enforcement hampered the government's ability to effectively investigate internal or cross-border trafficking cases.
 *
 * - Source: the report itself
 * - “The general public's continued reluctance to work with law enforcement hampered the government's ability to effectively investigate internal or cross-border trafficking cases.” (`prosecution.7`)
 */
export const publicReluctantToWorkWithLawEnforcement = defineFinding({
  kind: 'finding',
  type: 'condition',
  id: 'public-reluctant-to-work-with-law-enforcement',
  label:
    "The general public's continued reluctance to work with law enforcement hampered the government's ability to effectively investigate internal or cross-border trafficking cases",
  pillars: ['prosecution'],
  pillarsInferred: false,
  topics: ['investigation', 'internal-trafficking'],
  actors: [],
  counterparts: [
    { organization: 'law-enforcement', phrase: 'law enforcement' },
    { organization: 'government-of-laos', phrase: "the government's" },
  ],
  condition:
    "The general public's continued reluctance to work with law enforcement hampered the government's ability to effectively investigate internal or cross-border trafficking cases",
  continuity: 'continued',
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  places: [],
  related: [],
  notes: [
    'The general public is not an organization, so no actor is coded. It is reluctant to work with law enforcement; the government is the one hampered.',
  ],
  evidence: [
    {
      passage: 'prosecution.7',
      quote:
        "The general public's continued reluctance to work with law enforcement hampered the government's ability to effectively investigate internal or cross-border trafficking cases.",
    },
  ],
});

/**
 * Corruption remained an endemic problem in Laos.
 *
 * - Source: the report itself
 * - “Corruption remained an endemic problem in Laos.” (`prosecution.8`)
 */
export const corruptionEndemic = defineFinding({
  kind: 'finding',
  type: 'condition',
  id: 'corruption-endemic',
  label: 'Corruption remained an endemic problem in Laos',
  pillars: ['prosecution'],
  pillarsInferred: false,
  topics: ['corruption'],
  actors: [],
  counterparts: [],
  condition: 'Corruption remained an endemic problem in Laos',
  continuity: 'continued',
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  places: ['laos'],
  related: [],
  notes: [],
  evidence: [
    { passage: 'prosecution.8', quote: 'Corruption remained an endemic problem in Laos.' },
  ],
});

/**
 * Anti-trafficking organizations reported that some village officials received payment to facilitate the immigration or transportation of girls to Thailand.
 *
 * - Subject: village officials (“some village officials”); source: Anti-trafficking organizations (“Anti-trafficking organizations reported”); qualifiers: “some”
 * - “Anti-trafficking organizations reported that some village officials received payment to facilitate the immigration or transportation of girls to Thailand.” (`prosecution.9`)
 */
export const villageOfficialsReceivedPayment = defineFinding({
  kind: 'finding',
  type: 'condition',
  id: 'village-officials-received-payment',
  label:
    'Anti-trafficking organizations reported that some village officials received payment to facilitate the immigration or transportation of girls to Thailand',
  pillars: ['prosecution'],
  pillarsInferred: false,
  topics: ['corruption', 'complicity', 'migration'],
  actors: [{ organization: 'village-officials', phrase: 'some village officials' }],
  counterparts: [],
  condition:
    'some village officials received payment to facilitate the immigration or transportation of girls to Thailand',
  continuity: 'not-stated',
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: {
    voice: 'organizations',
    source: 'anti-trafficking-organizations',
    phrase: 'Anti-trafficking organizations reported',
  },
  hedges: [{ kind: 'extent', degree: 'some', phrase: 'some' }],
  places: ['thailand'],
  related: [],
  notes: [
    'The text does not call the girls victims, so they have no victim category.',
    'The text says that the payment was "to facilitate" the immigration or transportation of girls. It does not say that the officials did so, and does not use the word trafficking here. The topic of complicity is our interpretation.',
  ],
  evidence: [
    {
      passage: 'prosecution.9',
      quote:
        'Anti-trafficking organizations reported that some village officials received payment to facilitate the immigration or transportation of girls to Thailand.',
    },
  ],
});

/**
 * "More victims" were among those "pushed back" unofficially by Thai authorities as undocumented migrants.
 *
 * - Subject: Thai authorities (“Thai authorities”); “During the year” (dates not specified); source: the report itself; qualifiers: “more victims”
 * - “During the year, 195 trafficking victims were returned to Laos under the official repatriation system, but more victims were among those "pushed back" unofficially by Thai authorities as undocumented migrants.” (`protection.4`)
 */
export const victimsAmongThosePushedBack = defineFinding({
  kind: 'finding',
  type: 'condition',
  id: 'victims-among-those-pushed-back',
  label:
    '"More victims" were among those "pushed back" unofficially by Thai authorities as undocumented migrants',
  pillars: ['protection'],
  pillarsInferred: false,
  topics: ['repatriation', 'migration'],
  actors: [{ organization: 'thai-authorities', phrase: 'Thai authorities' }],
  counterparts: [],
  condition:
    'more victims were among those "pushed back" unofficially by Thai authorities as undocumented migrants',
  continuity: 'not-stated',
  period: { basis: 'unspecified', phrase: 'During the year', edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [{ kind: 'extent', degree: 'more', phrase: 'more victims' }],
  places: [],
  related: [
    { kind: 'statistic', id: 'unofficially-returned-victims' },
    { kind: 'victim-category', id: 'people-pushed-back' },
  ],
  notes: [
    'We read "during the year" as applying to this clause too. It does not say which year.',
    'We read "as undocumented migrants" as how Thai authorities treated them. The text does not say whether they were undocumented migrants.',
  ],
  evidence: [
    {
      passage: 'protection.4',
      quote:
        'During the year, 195 trafficking victims were returned to Laos under the official repatriation system, but more victims were among those "pushed back" unofficially by Thai authorities as undocumented migrants.',
    },
  ],
});

/**
 * The government continued to rely almost completely on NGOs and international organizations to provide or fund victim services.
 *
 * - Subject: Government of Laos (“The government”); source: the report itself; qualifiers: “almost completely”
 * - “The government continued to rely almost completely on NGOs and international organizations to provide or fund victim services.” (`protection.5`)
 */
export const relianceOnOrganizationsForVictimServices = defineFinding({
  kind: 'finding',
  type: 'condition',
  id: 'reliance-on-organizations-for-victim-services',
  label:
    'The government continued to rely almost completely on NGOs and international organizations to provide or fund victim services',
  pillars: ['protection'],
  pillarsInferred: false,
  topics: ['victim-services', 'funding'],
  actors: [{ organization: 'government-of-laos', phrase: 'The government' }],
  counterparts: [
    { organization: 'ngos', phrase: 'NGOs' },
    { organization: 'international-organizations', phrase: 'international organizations' },
  ],
  condition:
    'continued to rely almost completely on NGOs and international organizations to provide or fund victim services',
  continuity: 'continued',
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [{ kind: 'extent', degree: 'almost-all', phrase: 'almost completely' }],
  places: [],
  related: [
    { kind: 'finding', id: 'reliance-on-donors-for-long-term-assistance' },
    { kind: 'finding', id: 'dependence-on-ngo-resources' },
    { kind: 'finding', id: 'transit-center-operated' },
  ],
  notes: [
    'The next sentence begins with "However" and names the transit center that the government funded and operated.',
  ],
  evidence: [
    {
      passage: 'protection.5',
      quote:
        'The government continued to rely almost completely on NGOs and international organizations to provide or fund victim services.',
    },
  ],
});

/**
 * Women and children identified as trafficking victims are exempted by law from criminal prosecution for unlawful acts committed as a direct result of trafficking.
 *
 * - Source: the report itself
 * - “Through the Law on Development and Protection of Women, women and children identified as trafficking victims are exempted from criminal prosecution for unlawful acts committed as a direct result of trafficking.” (`protection.8`)
 */
export const identifiedWomenAndChildrenExempted = defineFinding({
  kind: 'finding',
  type: 'condition',
  id: 'identified-women-and-children-exempted',
  label:
    'Women and children identified as trafficking victims are exempted by law from criminal prosecution for unlawful acts committed as a direct result of trafficking',
  pillars: ['protection'],
  pillarsInferred: false,
  topics: ['non-punishment', 'legislation'],
  actors: [],
  counterparts: [],
  condition:
    'women and children identified as trafficking victims are exempted from criminal prosecution for unlawful acts committed as a direct result of trafficking',
  continuity: 'not-stated',
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  places: [],
  related: [
    { kind: 'legal-provision', id: 'law-on-development-and-protection-of-women' },
    { kind: 'victim-category', id: 'women-and-children-identified' },
  ],
  notes: [
    'This is what the law grants. The text does not say how the law is applied. The prohibition of Article 134 is only in the legal provision.',
  ],
  evidence: [
    {
      passage: 'protection.8',
      quote:
        'Through the Law on Development and Protection of Women, women and children identified as trafficking victims are exempted from criminal prosecution for unlawful acts committed as a direct result of trafficking.',
    },
  ],
});

/**
 * Most anti-trafficking organizations focus on women and children, leaving male victims of trafficking without similar support.
 *
 * - Subject: Anti-trafficking organizations (“Most anti-trafficking organizations”); source: the report itself; qualifiers: “Most”
 * - “Most anti-trafficking organizations focus on women and children, leaving male victims of trafficking without similar support.” (`protection.10`)
 */
export const maleVictimsWithoutSimilarSupport = defineFinding({
  kind: 'finding',
  type: 'condition',
  id: 'male-victims-without-similar-support',
  label:
    'Most anti-trafficking organizations focus on women and children, leaving male victims of trafficking without similar support',
  pillars: ['protection'],
  pillarsInferred: false,
  topics: ['victim-services'],
  actors: [
    {
      organization: 'anti-trafficking-organizations',
      phrase: 'Most anti-trafficking organizations',
    },
  ],
  counterparts: [],
  condition:
    'Most anti-trafficking organizations focus on women and children, leaving male victims of trafficking without similar support',
  continuity: 'not-stated',
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [{ kind: 'extent', degree: 'most', phrase: 'Most' }],
  places: [],
  related: [{ kind: 'victim-category', id: 'male-victims' }],
  notes: [],
  evidence: [
    {
      passage: 'protection.10',
      quote:
        'Most anti-trafficking organizations focus on women and children, leaving male victims of trafficking without similar support.',
    },
  ],
});

/**
 * Anti-trafficking organizations identified Northern Laos as a region that lacks much-needed victim assistance services.
 *
 * - Source: Anti-trafficking organizations (“Anti-trafficking organizations also identified”)
 * - “Anti-trafficking organizations also identified Northern Laos as a region that lacks much-needed victim assistance services.” (`protection.11`)
 */
export const northernLaosLacksServices = defineFinding({
  kind: 'finding',
  type: 'condition',
  id: 'northern-laos-lacks-services',
  label:
    'Anti-trafficking organizations identified Northern Laos as a region that lacks much-needed victim assistance services',
  pillars: ['protection'],
  pillarsInferred: false,
  topics: ['victim-services'],
  actors: [],
  counterparts: [],
  condition: 'Northern Laos as a region that lacks much-needed victim assistance services',
  continuity: 'not-stated',
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: {
    voice: 'organizations',
    source: 'anti-trafficking-organizations',
    phrase: 'Anti-trafficking organizations also identified',
  },
  hedges: [],
  places: ['northern-laos'],
  related: [],
  notes: [],
  evidence: [
    {
      passage: 'protection.11',
      quote:
        'Anti-trafficking organizations also identified Northern Laos as a region that lacks much-needed victim assistance services.',
    },
  ],
});

/**
 * The government depended on NGOs to provide resources for many trafficking initiatives.
 *
 * - Subject: Government of Laos (“the government”); source: the report itself; qualifiers: “many”
 * - “While the government depended on NGOs to provide resources for many trafficking initiatives” (`protection.12`)
 */
export const dependenceOnNgoResources = defineFinding({
  kind: 'finding',
  type: 'condition',
  id: 'dependence-on-ngo-resources',
  label: 'The government depended on NGOs to provide resources for many trafficking initiatives',
  pillars: ['protection'],
  pillarsInferred: false,
  topics: [],
  actors: [{ organization: 'government-of-laos', phrase: 'the government' }],
  counterparts: [{ organization: 'ngos', phrase: 'NGOs' }],
  condition:
    'the government depended on NGOs to provide resources for many trafficking initiatives',
  continuity: 'not-stated',
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [{ kind: 'extent', degree: 'many', phrase: 'many' }],
  places: [],
  related: [
    { kind: 'finding', id: 'reliance-on-organizations-for-victim-services' },
    { kind: 'finding', id: 'reliance-on-donors-for-long-term-assistance' },
  ],
  notes: [
    'The text does not say which resources, or which initiatives. Resources need not be money, so no topic is coded.',
  ],
  evidence: [
    {
      passage: 'protection.12',
      quote:
        'While the government depended on NGOs to provide resources for many trafficking initiatives',
    },
  ],
});

/**
 * The government's internal inefficiencies caused lengthy delays in granting approvals to NGOs and international organizations to implement anti-trafficking efforts in Laos.
 *
 * - Subject: Government of Laos (“the government”); source: the report itself
 * - “While the government depended on NGOs to provide resources for many trafficking initiatives, its own internal inefficiencies caused lengthy delays in granting approvals to NGOs and international organizations to implement anti-trafficking efforts in Laos.” (`protection.12`)
 */
export const lengthyApprovalDelays = defineFinding({
  kind: 'finding',
  type: 'condition',
  id: 'lengthy-approval-delays',
  label:
    "The government's internal inefficiencies caused lengthy delays in granting approvals to NGOs and international organizations to implement anti-trafficking efforts in Laos",
  pillars: ['protection'],
  pillarsInferred: false,
  topics: ['coordination'],
  actors: [{ organization: 'government-of-laos', phrase: 'the government' }],
  counterparts: [
    { organization: 'ngos', phrase: 'NGOs' },
    { organization: 'international-organizations', phrase: 'international organizations' },
  ],
  condition:
    'its own internal inefficiencies caused lengthy delays in granting approvals to NGOs and international organizations to implement anti-trafficking efforts in Laos',
  continuity: 'not-stated',
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  places: ['laos'],
  related: [
    { kind: 'finding', id: 'bureaucracy-delays-approvals' },
    { kind: 'legal-provision', id: 'memoranda-of-understanding' },
  ],
  notes: ['The sentence says "approvals", not memoranda of understanding.'],
  evidence: [
    {
      passage: 'protection.12',
      quote:
        'While the government depended on NGOs to provide resources for many trafficking initiatives, its own internal inefficiencies caused lengthy delays in granting approvals to NGOs and international organizations to implement anti-trafficking efforts in Laos.',
    },
  ],
});

/**
 * Victim access to legal redress is undercut by unfamiliarity with court procedures.
 *
 * - Source: the report itself
 * - “Victim access to legal redress is undercut by unfamiliarity with court procedures.” (`protection.14`)
 */
export const legalRedressUndercut = defineFinding({
  kind: 'finding',
  type: 'condition',
  id: 'legal-redress-undercut',
  label: 'Victim access to legal redress is undercut by unfamiliarity with court procedures',
  pillars: ['protection'],
  pillarsInferred: false,
  topics: ['legal-redress', 'courts'],
  actors: [],
  counterparts: [],
  condition: 'Victim access to legal redress is undercut by unfamiliarity with court procedures',
  continuity: 'not-stated',
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  places: [],
  related: [],
  notes: ['The text does not say who is unfamiliar with them.'],
  evidence: [
    {
      passage: 'protection.14',
      quote: 'Victim access to legal redress is undercut by unfamiliarity with court procedures.',
    },
  ],
});

/**
 * A lack of human and physical resources, and an insufficient understanding of the scope and details of sex tourism in Laos, are why the government remained unable to sustain prevention efforts.
 *
 * - Source: the report itself
 * - “due to a lack of human and physical resources, and an insufficient understanding of the scope and details of sex tourism in Laos” (`prevention.8`)
 */
export const insufficientResourcesAndUnderstanding = defineFinding({
  kind: 'finding',
  type: 'condition',
  id: 'insufficient-resources-and-understanding',
  label:
    'A lack of human and physical resources, and an insufficient understanding of the scope and details of sex tourism in Laos, are why the government remained unable to sustain prevention efforts',
  pillars: ['prevention'],
  pillarsInferred: false,
  topics: ['sex-tourism'],
  actors: [],
  counterparts: [],
  condition:
    'a lack of human and physical resources, and an insufficient understanding of the scope and details of sex tourism in Laos',
  continuity: 'not-stated',
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  places: ['laos'],
  related: [{ kind: 'finding', id: 'prevention-efforts-not-sustained' }],
  notes: ['The text does not say who lacks them.'],
  evidence: [
    {
      passage: 'prevention.8',
      quote:
        'due to a lack of human and physical resources, and an insufficient understanding of the scope and details of sex tourism in Laos',
    },
  ],
});
