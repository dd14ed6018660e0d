import { defineFinding } from '../define.js';

/**
 * The government reported investigating 49 trafficking cases and convicting 37 trafficking offenders.
 *
 * - Who did it: Government of Laos (“the government”), Lao authorities (“authorities”); “During the current reporting period” (reporting period); source: Government of Laos (“the government reported”); qualifiers: “suspected”, “alleged”
 * - “During the current reporting period, the government reported investigating 49 trafficking cases and convicting 37 trafficking offenders.” (`assessment.2`)
 * - “Within the current reporting period, authorities reported investigating 49 cases of suspected trafficking, involving 69 alleged offenders, resulting in 37 convictions, compared with 20 cases investigated and 33 convictions in 2010.” (`prosecution.4`)
 */
export const casesInvestigatedAndOffendersConvicted = defineFinding({
  kind: 'finding',
  type: 'action',
  id: 'cases-investigated-and-offenders-convicted',
  label:
    'The government reported investigating 49 trafficking cases and convicting 37 trafficking offenders',
  pillars: ['prosecution'],
  pillarsInferred: false,
  topics: ['investigation', 'courts'],
  actors: [
    { organization: 'government-of-laos', phrase: 'the government' },
    { organization: 'lao-authorities', phrase: 'authorities' },
  ],
  partners: [],
  objects: [],
  audience: [],
  action: 'investigating 49 trafficking cases and convicting 37 trafficking offenders',
  continuity: 'not-stated',
  funding: null,
  period: {
    basis: 'reporting-period',
    which: 'current',
    phrase: 'During the current reporting period',
    edtf: '2011-04-01/2012-03-31',
    inferred: true,
  },
  attribution: {
    voice: 'government',
    source: 'government-of-laos',
    phrase: 'the government reported',
  },
  hedges: [
    { kind: 'certainty', degree: 'suspected', phrase: 'suspected' },
    { kind: 'certainty', degree: 'alleged', phrase: 'alleged' },
  ],
  places: [],
  related: [
    { kind: 'statistic', id: 'investigated-cases-in-reporting-period' },
    { kind: 'statistic', id: 'alleged-offenders-in-reporting-period' },
    { kind: 'statistic', id: 'convictions-in-reporting-period' },
    { kind: 'statistic', id: 'investigated-cases-2010' },
    { kind: 'statistic', id: 'convictions-2010' },
  ],
  notes: [
    'Assessment.2 attributes the figures to "the government", prosecution.4 to "authorities".',
  ],
  evidence: [
    {
      passage: 'assessment.2',
      quote:
        'During the current reporting period, the government reported investigating 49 trafficking cases and convicting 37 trafficking offenders.',
      supports: ['actors', 'action', 'continuity', 'period', 'attribution'],
    },
    {
      passage: 'prosecution.4',
      quote:
        'Within the current reporting period, authorities reported investigating 49 cases of suspected trafficking, involving 69 alleged offenders, resulting in 37 convictions, compared with 20 cases investigated and 33 convictions in 2010.',
      supports: ['pillars', 'actors', 'hedges', 'related'],
    },
  ],
});

/**
 * The victims received temporary services from the government.
 *
 * - Who did it: Government of Laos (“the government”); source: the report itself
 * - “While the victims received temporary services from the government” (`assessment.3`)
 */
export const temporaryServicesProvided = defineFinding({
  kind: 'finding',
  type: 'action',
  id: 'temporary-services-provided',
  label: 'The victims received temporary services from the government',
  pillars: ['protection'],
  pillarsInferred: true,
  topics: ['victim-services'],
  actors: [{ organization: 'government-of-laos', phrase: 'the government' }],
  partners: [],
  objects: [],
  audience: ['the victims'],
  action: 'the victims received temporary services from the government',
  continuity: 'not-stated',
  funding: null,
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  places: [],
  related: [],
  notes: ['We read "the victims" as the victims in the cases of the sentence before.'],
  evidence: [
    {
      passage: 'assessment.3',
      quote: 'While the victims received temporary services from the government',
    },
  ],
});

/**
 * The immigration police operate a trafficking in persons division at the Lao-Thai border.
 *
 * - Who did it: immigration police (“The immigration police”); source: the report itself
 * - “The immigration police, who operate a trafficking in persons division at the Lao-Thai border” (`assessment.5`)
 */
export const borderDivisionOperated = defineFinding({
  kind: 'finding',
  type: 'action',
  id: 'border-division-operated',
  label: 'The immigration police operate a trafficking in persons division at the Lao-Thai border',
  pillars: ['protection'],
  pillarsInferred: true,
  topics: ['victim-identification'],
  actors: [{ organization: 'immigration-police', phrase: 'The immigration police' }],
  partners: [],
  objects: [
    {
      organization: 'immigration-police-trafficking-division',
      phrase: 'a trafficking in persons division',
    },
  ],
  audience: [],
  action: 'operate a trafficking in persons division at the Lao-Thai border',
  continuity: 'not-stated',
  funding: null,
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  places: ['lao-thai-border'],
  related: [{ kind: 'finding', id: 'minimal-identification-among-returnees' }],
  notes: [
    'The text does not say what the division does. The pillar and the topic follow from the identification of victims, which the sentence mentions next.',
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
 * The government funded, and continued to operate, a transit center in Vientiane.
 *
 * - Who did it: Government of Laos (“the central government”); source: the report itself
 * - “The Government of Laos continued to operate a transit center in Vientiane” (`assessment.6`)
 * - “However, the central government funded and operated a transit center in Vientiane where identified victims of trafficking returning from Thailand stayed while assessments were conducted by the authorities” (`protection.6`)
 */
export const transitCenterOperated = defineFinding({
  kind: 'finding',
  type: 'action',
  id: 'transit-center-operated',
  label: 'The government funded, and continued to operate, a transit center in Vientiane',
  pillars: ['protection'],
  pillarsInferred: false,
  topics: ['victim-services', 'repatriation', 'funding'],
  actors: [{ organization: 'government-of-laos', phrase: 'the central government' }],
  partners: [],
  objects: [],
  audience: ['identified victims of trafficking returning from Thailand'],
  action: 'funded and operated a transit center in Vientiane',
  continuity: 'continued',
  funding: null,
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  places: ['vientiane-transit-center', 'vientiane', 'thailand'],
  related: [
    { kind: 'victim-category', id: 'identified-victims-returning-from-thailand' },
    { kind: 'finding', id: 'assessments-conducted-at-transit-center' },
    { kind: 'finding', id: 'reliance-on-organizations-for-victim-services' },
  ],
  notes: [
    'Protection.6 begins with "However": it contrasts the center with the reliance on NGOs and international organizations in the sentence before.',
    '"Continued" applies to operating it (assessment.6, the Government of Laos). Protection.6 (the central government) adds the funding, and does not say that this continued.',
  ],
  evidence: [
    {
      passage: 'assessment.6',
      quote: 'The Government of Laos continued to operate a transit center in Vientiane',
      supports: ['actors', 'continuity', 'period', 'attribution', 'places'],
    },
    {
      passage: 'protection.6',
      quote:
        'However, the central government funded and operated a transit center in Vientiane where identified victims of trafficking returning from Thailand stayed while assessments were conducted by the authorities',
      supports: ['pillars', 'actors', 'action', 'audience', 'places', 'related'],
    },
  ],
});

/**
 * The government provided funding for the Lao Women's Union shelter.
 *
 * - Who did it: Government of Laos (“The Government of Laos”); source: the report itself
 * - “The Government of Laos continued to operate a transit center in Vientiane, provided funding for the Lao Women's Union shelter” (`assessment.6`)
 */
export const shelterFunded = defineFinding({
  kind: 'finding',
  type: 'action',
  id: 'shelter-funded',
  label: "The government provided funding for the Lao Women's Union shelter",
  pillars: ['protection'],
  pillarsInferred: true,
  topics: ['victim-services', 'funding'],
  actors: [{ organization: 'government-of-laos', phrase: 'The Government of Laos' }],
  partners: [],
  objects: [],
  audience: [],
  action: "provided funding for the Lao Women's Union shelter",
  continuity: 'not-stated',
  funding: null,
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  places: ['womens-union-shelter'],
  related: [{ kind: 'organization', id: 'lao-womens-union' }],
  notes: [
    "The text gives no amount. By its name, the shelter is the Union's; the text does not say who runs it, or who received the funding.",
  ],
  evidence: [
    {
      passage: 'assessment.6',
      quote:
        "The Government of Laos continued to operate a transit center in Vientiane, provided funding for the Lao Women's Union shelter",
    },
  ],
});

/**
 * The Ministry of Public Security upgraded its anti-trafficking division to a department.
 *
 * - Who did it: Ministry of Public Security (“the Ministry of Public Security (MOPS)”); “In mid-2011” (part of year); source: the report itself
 * - “In mid-2011 the Ministry of Public Security (MOPS) upgraded its anti-trafficking division to a department in order to elevate its profile status within other government entities.” (`assessment.7`)
 */
export const antiTraffickingDivisionUpgraded = defineFinding({
  kind: 'finding',
  type: 'action',
  id: 'anti-trafficking-division-upgraded',
  label: 'The Ministry of Public Security upgraded its anti-trafficking division to a department',
  pillars: ['prosecution'],
  pillarsInferred: true,
  topics: ['coordination'],
  actors: [
    {
      organization: 'ministry-of-public-security',
      phrase: 'the Ministry of Public Security (MOPS)',
    },
  ],
  partners: [],
  objects: [{ organization: 'anti-trafficking-division', phrase: 'its anti-trafficking division' }],
  audience: ['other government entities'],
  action:
    'upgraded its anti-trafficking division to a department in order to elevate its profile status within other government entities',
  continuity: 'new',
  funding: null,
  period: {
    basis: 'part-of-year',
    phrase: 'In mid-2011',
    edtf: '2011-06~/2011-07~',
    inferred: true,
  },
  attribution: { voice: 'report' },
  hedges: [],
  places: [],
  related: [],
  notes: [
    'This is the division of the ministry, not that of the immigration police at the border.',
    'EDTF has no "mid". We read it as about June and July, the middle of the year.',
  ],
  evidence: [
    {
      passage: 'assessment.7',
      quote:
        'In mid-2011 the Ministry of Public Security (MOPS) upgraded its anti-trafficking division to a department in order to elevate its profile status within other government entities.',
    },
  ],
});

/**
 * The government approved the establishment of a committee to assess current trafficking laws, to locate and address gaps.
 *
 * - Who did it: Government of Laos (“the government”); “In the fall of 2011” (part of year); source: the report itself
 * - “In the fall of 2011, the government approved the establishment of a committee tasked with assessing current trafficking laws to locate and address gaps.” (`prosecution.3`)
 */
export const lawReviewCommitteeApproved = defineFinding({
  kind: 'finding',
  type: 'action',
  id: 'law-review-committee-approved',
  label:
    'The government approved the establishment of a committee to assess current trafficking laws, to locate and address gaps',
  pillars: ['prosecution'],
  pillarsInferred: false,
  topics: ['legislation'],
  actors: [{ organization: 'government-of-laos', phrase: 'the government' }],
  partners: [],
  objects: [
    {
      organization: 'law-review-committee',
      phrase: 'a committee tasked with assessing current trafficking laws',
    },
  ],
  audience: [],
  action:
    'approved the establishment of a committee tasked with assessing current trafficking laws to locate and address gaps',
  continuity: 'new',
  funding: null,
  period: {
    basis: 'part-of-year',
    phrase: 'In the fall of 2011',
    edtf: '2011-23',
    inferred: false,
  },
  attribution: { voice: 'report' },
  hedges: [],
  places: [],
  related: [{ kind: 'legal-provision', id: 'trafficking-laws' }],
  notes: [
    'Only the establishment was approved. The text does not say that the committee met or reported.',
  ],
  evidence: [
    {
      passage: 'prosecution.3',
      quote:
        'In the fall of 2011, the government approved the establishment of a committee tasked with assessing current trafficking laws to locate and address gaps.',
    },
  ],
});

/**
 * Upon their return from Thailand, victims identified by Thai or Lao authorities were referred to shelters or other providers of medical care, counseling services, and vocational training.
 *
 * - Source: the report itself
 * - “Upon their return from Thailand, victims identified by Thai or Lao authorities were referred to shelters or other providers of medical care, counseling services, and vocational training.” (`protection.3`)
 */
export const returnedVictimsReferred = defineFinding({
  kind: 'finding',
  type: 'action',
  id: 'returned-victims-referred',
  label:
    'Upon their return from Thailand, victims identified by Thai or Lao authorities were referred to shelters or other providers of medical care, counseling services, and vocational training',
  pillars: ['protection'],
  pillarsInferred: false,
  topics: ['victim-services', 'repatriation'],
  actors: [],
  partners: [],
  objects: [],
  audience: ['victims identified by Thai or Lao authorities'],
  action:
    'referred to shelters or other providers of medical care, counseling services, and vocational training',
  continuity: 'not-stated',
  funding: null,
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  places: ['thailand'],
  related: [
    { kind: 'victim-category', id: 'identified-victims-returning-from-thailand' },
    { kind: 'organization', id: 'thai-authorities' },
    { kind: 'organization', id: 'lao-authorities' },
  ],
  notes: [
    'Thai or Lao authorities identified them. The text does not say when, or who referred them.',
    'The "shelters or other providers" have no record. The text does not name them, or say how many there are, or whether the shelter of the Lao Women\'s Union is one of them.',
  ],
  evidence: [
    {
      passage: 'protection.3',
      quote:
        'Upon their return from Thailand, victims identified by Thai or Lao authorities were referred to shelters or other providers of medical care, counseling services, and vocational training.',
    },
  ],
});

/**
 * 195 trafficking victims were returned to Laos under the official repatriation system.
 *
 * - “During the year” (dates not specified); source: the report itself
 * - “During the year, 195 trafficking victims were returned to Laos under the official repatriation system” (`protection.4`)
 */
export const victimsRepatriatedOfficially = defineFinding({
  kind: 'finding',
  type: 'action',
  id: 'victims-repatriated-officially',
  label: '195 trafficking victims were returned to Laos under the official repatriation system',
  pillars: ['protection'],
  pillarsInferred: false,
  topics: ['repatriation'],
  actors: [],
  partners: [],
  objects: [],
  audience: ['trafficking victims'],
  action: '195 trafficking victims were returned to Laos under the official repatriation system',
  continuity: 'not-stated',
  funding: null,
  period: { basis: 'unspecified', phrase: 'During the year', edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  places: ['laos'],
  related: [
    { kind: 'statistic', id: 'officially-returned-victims' },
    { kind: 'victim-category', id: 'victims-returned-officially' },
    { kind: 'legal-provision', id: 'official-repatriation-system' },
  ],
  notes: [
    'The text does not say who returned them, or from where. "During the year" does not say which year.',
  ],
  evidence: [
    {
      passage: 'protection.4',
      quote:
        'During the year, 195 trafficking victims were returned to Laos under the official repatriation system',
    },
  ],
});

/**
 * The authorities conducted assessments while identified victims stayed at the transit center.
 *
 * - Who did it: Lao authorities (“the authorities”); source: the report itself
 * - “a transit center in Vientiane where identified victims of trafficking returning from Thailand stayed while assessments were conducted by the authorities” (`protection.6`)
 */
export const assessmentsConductedAtTransitCenter = defineFinding({
  kind: 'finding',
  type: 'action',
  id: 'assessments-conducted-at-transit-center',
  label:
    'The authorities conducted assessments while identified victims stayed at the transit center',
  pillars: ['protection'],
  pillarsInferred: false,
  topics: [],
  actors: [{ organization: 'lao-authorities', phrase: 'the authorities' }],
  partners: [],
  objects: [],
  audience: [],
  action: 'assessments were conducted by the authorities',
  continuity: 'not-stated',
  funding: null,
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  places: ['vientiane-transit-center', 'vientiane', 'thailand'],
  related: [
    { kind: 'victim-category', id: 'identified-victims-returning-from-thailand' },
    { kind: 'finding', id: 'transit-center-operated' },
  ],
  notes: [
    'The text does not say who or what was assessed, so neither topic nor audience is coded. Identified victims stayed at the center in the meantime.',
    'We read "the authorities" as Lao authorities.',
  ],
  evidence: [
    {
      passage: 'protection.6',
      quote:
        'a transit center in Vientiane where identified victims of trafficking returning from Thailand stayed while assessments were conducted by the authorities',
    },
  ],
});

/**
 * The Lao Women's Union continued to operate a hotline for reporting suspected cases of domestic violence and trafficking.
 *
 * - Who did it: Lao Women's Union (“The Lao Women's Union”); source: the report itself; qualifiers: “suspected”
 * - “The Lao Women's Union continued to operate a hotline for reporting suspected cases of domestic violence and trafficking; although trafficking-related calls have been received” (`protection.7`)
 */
export const womensUnionHotlineOperated = defineFinding({
  kind: 'finding',
  type: 'action',
  id: 'womens-union-hotline-operated',
  label:
    "The Lao Women's Union continued to operate a hotline for reporting suspected cases of domestic violence and trafficking",
  pillars: ['protection'],
  pillarsInferred: false,
  topics: ['hotlines'],
  actors: [{ organization: 'lao-womens-union', phrase: "The Lao Women's Union" }],
  partners: [],
  objects: [],
  audience: [],
  action:
    'continued to operate a hotline for reporting suspected cases of domestic violence and trafficking',
  continuity: 'continued',
  funding: null,
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [{ kind: 'certainty', degree: 'suspected', phrase: 'suspected' }],
  places: [],
  related: [
    { kind: 'statistic', id: 'hotline-calls' },
    { kind: 'finding', id: 'hotline-calls-not-recorded' },
  ],
  notes: ['This is not the national hotline of prevention.7, which the government initiated.'],
  evidence: [
    {
      passage: 'protection.7',
      quote:
        "The Lao Women's Union continued to operate a hotline for reporting suspected cases of domestic violence and trafficking; although trafficking-related calls have been received",
    },
  ],
});

/**
 * The government reported encouraging victims to cooperate with prosecutions.
 *
 * - Who did it: Government of Laos (“The government”); source: Government of Laos (“The government reported”)
 * - “The government reported encouraging victims to cooperate with prosecutions” (`protection.9`)
 */
export const victimsEncouragedToCooperate = defineFinding({
  kind: 'finding',
  type: 'action',
  id: 'victims-encouraged-to-cooperate',
  label: 'The government reported encouraging victims to cooperate with prosecutions',
  pillars: ['protection'],
  pillarsInferred: false,
  topics: ['victim-participation'],
  actors: [{ organization: 'government-of-laos', phrase: 'The government' }],
  partners: [],
  objects: [],
  audience: ['victims'],
  action: 'encouraging victims to cooperate with prosecutions',
  continuity: 'not-stated',
  funding: null,
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: {
    voice: 'government',
    source: 'government-of-laos',
    phrase: 'The government reported',
  },
  hedges: [],
  places: [],
  related: [],
  notes: [],
  evidence: [
    {
      passage: 'protection.9',
      quote: 'The government reported encouraging victims to cooperate with prosecutions',
    },
  ],
});

/**
 * The government provided victims privacy protections.
 *
 * - Who did it: Government of Laos (“The government”); source: the report itself
 * - “The government reported encouraging victims to cooperate with prosecutions, and provided them privacy protections” (`protection.9`)
 */
export const privacyProtectionsProvided = defineFinding({
  kind: 'finding',
  type: 'action',
  id: 'privacy-protections-provided',
  label: 'The government provided victims privacy protections',
  pillars: ['protection'],
  pillarsInferred: false,
  topics: ['victim-participation', 'witness-protection'],
  actors: [{ organization: 'government-of-laos', phrase: 'The government' }],
  partners: [],
  objects: [],
  audience: ['victims'],
  action: 'provided them privacy protections',
  continuity: 'not-stated',
  funding: null,
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  places: [],
  related: [],
  notes: ['We read it as the report\'s own statement: "reported" applies to the encouraging.'],
  evidence: [
    {
      passage: 'protection.9',
      quote:
        'The government reported encouraging victims to cooperate with prosecutions, and provided them privacy protections',
    },
  ],
});

/**
 * Victim protection guidelines were drafted with support from the UN and NGOs.
 *
 * - “during the previous reporting period” (reporting period); source: the report itself
 * - “victim protection guidelines that were drafted during the previous reporting period with support from the UN and NGOs” (`protection.13`)
 */
export const protectionGuidelinesDrafted = defineFinding({
  kind: 'finding',
  type: 'action',
  id: 'protection-guidelines-drafted',
  label: 'Victim protection guidelines were drafted with support from the UN and NGOs',
  pillars: ['protection'],
  pillarsInferred: false,
  topics: ['planning', 'victim-services'],
  actors: [],
  partners: [
    { organization: 'united-nations', phrase: 'the UN' },
    { organization: 'ngos', phrase: 'NGOs' },
  ],
  objects: [],
  audience: [],
  action: 'victim protection guidelines that were drafted',
  continuity: 'not-stated',
  funding: null,
  period: {
    basis: 'reporting-period',
    which: 'previous',
    phrase: 'during the previous reporting period',
    edtf: '2010-04-01/2011-03-31',
    inferred: true,
  },
  attribution: { voice: 'report' },
  hedges: [],
  places: [],
  related: [
    { kind: 'legal-provision', id: 'victim-protection-guidelines' },
    { kind: 'finding', id: 'protection-guidelines-not-approved' },
  ],
  notes: ['The text does not say who drafted them.'],
  evidence: [
    {
      passage: 'protection.13',
      quote:
        'victim protection guidelines that were drafted during the previous reporting period with support from the UN and NGOs',
    },
  ],
});

/**
 * The Lao Tourism Authority led workshops for hotel and other tourism professionals on how to recognize suspected child trafficking cases.
 *
 * - Who did it: Lao Tourism Authority (“The Lao Tourism Authority, a government agency”); source: the report itself; qualifiers: “suspected”
 * - “The Lao Tourism Authority, a government agency, led workshops for hotel and other tourism professionals on how to recognize suspected child trafficking cases.” (`prevention.2`)
 */
export const tourismWorkshopsLed = defineFinding({
  kind: 'finding',
  type: 'action',
  id: 'tourism-workshops-led',
  label:
    'The Lao Tourism Authority led workshops for hotel and other tourism professionals on how to recognize suspected child trafficking cases',
  pillars: ['prevention'],
  pillarsInferred: false,
  topics: ['training'],
  actors: [
    {
      organization: 'lao-tourism-authority',
      phrase: 'The Lao Tourism Authority, a government agency',
    },
  ],
  partners: [],
  objects: [],
  audience: ['hotel and other tourism professionals'],
  action:
    'led workshops for hotel and other tourism professionals on how to recognize suspected child trafficking cases',
  continuity: 'not-stated',
  funding: null,
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [{ kind: 'certainty', degree: 'suspected', phrase: 'suspected' }],
  places: [],
  related: [],
  notes: [
    'The workshops are about recognizing "suspected child trafficking cases". The sentence mentions neither sex tourism nor identifying victims, so training is the only topic.',
  ],
  evidence: [
    {
      passage: 'prevention.2',
      quote:
        'The Lao Tourism Authority, a government agency, led workshops for hotel and other tourism professionals on how to recognize suspected child trafficking cases.',
    },
  ],
});

/**
 * The People's Supreme Court, public prosecutors, and the Ministry of Public Security trained village chiefs and district officials on trafficking investigations.
 *
 * - Who did it: People's Supreme Court (“the People's Supreme Court”), public prosecutors (“public prosecutors”), Ministry of Public Security (“the MOPS”); source: the report itself
 * - “the People's Supreme Court, public prosecutors, and the MOPS trained village chiefs and district officials on trafficking investigations” (`prevention.3`)
 */
export const localOfficialsTrained = defineFinding({
  kind: 'finding',
  type: 'action',
  id: 'local-officials-trained',
  label:
    "The People's Supreme Court, public prosecutors, and the Ministry of Public Security trained village chiefs and district officials on trafficking investigations",
  pillars: ['prevention'],
  pillarsInferred: false,
  topics: ['training', 'investigation'],
  actors: [
    { organization: 'peoples-supreme-court', phrase: "the People's Supreme Court" },
    { organization: 'public-prosecutors', phrase: 'public prosecutors' },
    { organization: 'ministry-of-public-security', phrase: 'the MOPS' },
  ],
  partners: [],
  objects: [
    { organization: 'village-chiefs', phrase: 'village chiefs' },
    { organization: 'district-officials', phrase: 'district officials' },
  ],
  audience: ['village chiefs and district officials'],
  action: 'trained village chiefs and district officials on trafficking investigations',
  continuity: 'not-stated',
  funding: null,
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  places: [],
  related: [],
  notes: [],
  evidence: [
    {
      passage: 'prevention.3',
      quote:
        "the People's Supreme Court, public prosecutors, and the MOPS trained village chiefs and district officials on trafficking investigations",
    },
  ],
});

/**
 * The Ministry of Justice disseminated information related to trafficking laws and victims' rights.
 *
 * - Who did it: Ministry of Justice (“the Ministry of Justice”); source: the report itself
 * - “the Ministry of Justice disseminated information related to trafficking laws and victims' rights” (`prevention.3`)
 */
export const legalInformationDisseminated = defineFinding({
  kind: 'finding',
  type: 'action',
  id: 'legal-information-disseminated',
  label:
    "The Ministry of Justice disseminated information related to trafficking laws and victims' rights",
  pillars: ['prevention'],
  pillarsInferred: false,
  topics: ['legislation'],
  actors: [{ organization: 'ministry-of-justice', phrase: 'the Ministry of Justice' }],
  partners: [],
  objects: [],
  audience: [],
  action: "disseminated information related to trafficking laws and victims' rights",
  continuity: 'not-stated',
  funding: null,
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  places: [],
  related: [{ kind: 'legal-provision', id: 'trafficking-laws' }],
  notes: [
    'We read these "trafficking laws" as those of assessment.3.',
    'The text does not say who received the information, so public awareness is not coded.',
  ],
  evidence: [
    {
      passage: 'prevention.3',
      quote:
        "the Ministry of Justice disseminated information related to trafficking laws and victims' rights",
    },
  ],
});

/**
 * Government authorities funded the equivalent of an estimated $31,000 for other trainings facilitated by the Lao Women's Union.
 *
 * - Who did it: Lao authorities (“Government authorities”); source: the report itself; qualifiers: “estimated”
 * - “Government authorities funded the equivalent of an estimated $31,000 for other trainings facilitated by the Lao Women's Union.” (`prevention.4`)
 */
export const otherTrainingsFunded = defineFinding({
  kind: 'finding',
  type: 'action',
  id: 'other-trainings-funded',
  label:
    "Government authorities funded the equivalent of an estimated $31,000 for other trainings facilitated by the Lao Women's Union",
  pillars: ['prevention'],
  pillarsInferred: false,
  topics: ['training', 'funding'],
  actors: [{ organization: 'lao-authorities', phrase: 'Government authorities' }],
  partners: [{ organization: 'lao-womens-union', phrase: "the Lao Women's Union" }],
  objects: [],
  audience: [],
  action: 'funded the equivalent of an estimated $31,000 for other trainings',
  continuity: 'not-stated',
  funding: {
    kind: 'estimate',
    value: 31000,
    money: { currency: 'USD', equivalent: true, converted: null },
  },
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [{ kind: 'certainty', degree: 'estimated', phrase: 'estimated' }],
  places: [],
  related: [{ kind: 'statistic', id: 'other-trainings-funding' }],
  notes: [],
  evidence: [
    {
      passage: 'prevention.4',
      quote:
        "Government authorities funded the equivalent of an estimated $31,000 for other trainings facilitated by the Lao Women's Union.",
    },
  ],
});

/**
 * The Ministry of Information, Culture, and Tourism assisted in the sponsorship of a concert that raised awareness of human trafficking.
 *
 * - Who did it: Ministry of Information, Culture, and Tourism (“The Ministry of Information, Culture, and Tourism”); source: the report itself
 * - “The Ministry of Information, Culture, and Tourism assisted in the sponsorship of a concert that raised awareness of human trafficking” (`prevention.5`)
 */
export const awarenessConcertSponsored = defineFinding({
  kind: 'finding',
  type: 'action',
  id: 'awareness-concert-sponsored',
  label:
    'The Ministry of Information, Culture, and Tourism assisted in the sponsorship of a concert that raised awareness of human trafficking',
  pillars: ['prevention'],
  pillarsInferred: false,
  topics: ['public-awareness'],
  actors: [
    {
      organization: 'ministry-of-information-culture-and-tourism',
      phrase: 'The Ministry of Information, Culture, and Tourism',
    },
  ],
  partners: [],
  objects: [],
  audience: [],
  action: 'assisted in the sponsorship of a concert that raised awareness of human trafficking',
  continuity: 'not-stated',
  funding: null,
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  places: [],
  related: [],
  notes: ['It assisted in the sponsorship; the text names no other sponsor.'],
  evidence: [
    {
      passage: 'prevention.5',
      quote:
        'The Ministry of Information, Culture, and Tourism assisted in the sponsorship of a concert that raised awareness of human trafficking',
    },
  ],
});

/**
 * The government-controlled media continued to report on human trafficking.
 *
 * - Who did it: government-controlled media (“the government-controlled media”); source: the report itself
 * - “the government-controlled media continued to report on human trafficking” (`prevention.5`)
 */
export const mediaReportedOnTrafficking = defineFinding({
  kind: 'finding',
  type: 'action',
  id: 'media-reported-on-trafficking',
  label: 'The government-controlled media continued to report on human trafficking',
  pillars: ['prevention'],
  pillarsInferred: false,
  topics: ['public-awareness'],
  actors: [
    { organization: 'government-controlled-media', phrase: 'the government-controlled media' },
  ],
  partners: [],
  objects: [],
  audience: [],
  action: 'continued to report on human trafficking',
  continuity: 'continued',
  funding: null,
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  places: [],
  related: [],
  notes: [],
  evidence: [
    {
      passage: 'prevention.5',
      quote: 'the government-controlled media continued to report on human trafficking',
    },
  ],
});

/**
 * The National Assembly approved a national plan of action on human trafficking.
 *
 * - Who did it: National Assembly (“the National Assembly”); “in 2007” (calendar year); source: the report itself
 * - “the National Assembly approved a national plan of action on human trafficking in 2007” (`prevention.6`)
 */
export const planOfActionApprovedByNationalAssembly = defineFinding({
  kind: 'finding',
  type: 'action',
  id: 'plan-of-action-approved-by-national-assembly',
  label: 'The National Assembly approved a national plan of action on human trafficking',
  pillars: ['prevention'],
  pillarsInferred: false,
  topics: ['planning'],
  actors: [{ organization: 'national-assembly', phrase: 'the National Assembly' }],
  partners: [],
  objects: [],
  audience: [],
  action: 'approved a national plan of action on human trafficking',
  continuity: 'not-stated',
  funding: null,
  period: { basis: 'calendar-year', phrase: 'in 2007', edtf: '2007', inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  places: [],
  related: [
    { kind: 'legal-provision', id: 'national-plan-of-action' },
    { kind: 'finding', id: 'plan-of-action-not-approved' },
  ],
  notes: [],
  evidence: [
    {
      passage: 'prevention.6',
      quote:
        'the National Assembly approved a national plan of action on human trafficking in 2007',
    },
  ],
});

/**
 * The government publicized a national poster campaign against child sex tourism.
 *
 * - Who did it: Government of Laos (“The Lao government”); source: the report itself
 * - “The Lao government publicized a national poster campaign against child sex tourism” (`prevention.7`)
 */
export const posterCampaignPublicized = defineFinding({
  kind: 'finding',
  type: 'action',
  id: 'poster-campaign-publicized',
  label: 'The government publicized a national poster campaign against child sex tourism',
  pillars: ['prevention'],
  pillarsInferred: false,
  topics: ['public-awareness', 'child-sex-tourism'],
  actors: [{ organization: 'government-of-laos', phrase: 'The Lao government' }],
  partners: [],
  objects: [],
  audience: [],
  action: 'publicized a national poster campaign against child sex tourism',
  continuity: 'not-stated',
  funding: null,
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  places: [],
  related: [{ kind: 'finding', id: 'prevention-efforts-not-sustained' }],
  notes: [],
  evidence: [
    {
      passage: 'prevention.7',
      quote: 'The Lao government publicized a national poster campaign against child sex tourism',
    },
  ],
});

/**
 * The government initiated a national hotline for callers to report suspected acts of child exploitation.
 *
 * - Who did it: Government of Laos (“The Lao government”); source: the report itself; qualifiers: “suspected”
 * - “The Lao government publicized a national poster campaign against child sex tourism and also initiated a national hotline for callers to report suspected acts of child exploitation.” (`prevention.7`)
 */
export const childExploitationHotlineInitiated = defineFinding({
  kind: 'finding',
  type: 'action',
  id: 'child-exploitation-hotline-initiated',
  label:
    'The government initiated a national hotline for callers to report suspected acts of child exploitation',
  pillars: ['prevention'],
  pillarsInferred: false,
  topics: ['hotlines'],
  actors: [{ organization: 'government-of-laos', phrase: 'The Lao government' }],
  partners: [],
  objects: [],
  audience: ['callers'],
  action: 'initiated a national hotline for callers to report suspected acts of child exploitation',
  continuity: 'new',
  funding: null,
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [{ kind: 'certainty', degree: 'suspected', phrase: 'suspected' }],
  places: [],
  related: [{ kind: 'finding', id: 'prevention-efforts-not-sustained' }],
  notes: [
    "This is not the Lao Women's Union's hotline of protection.7, which continued.",
    'The text says nothing about calls to this hotline.',
  ],
  evidence: [
    {
      passage: 'prevention.7',
      quote:
        'The Lao government publicized a national poster campaign against child sex tourism and also initiated a national hotline for callers to report suspected acts of child exploitation.',
    },
  ],
});
