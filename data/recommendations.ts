import { defineRecommendation } from './define.js';

/**
 * Recommendation 1: Increase efforts to address internal trafficking by identifying and assisting Lao citizens trafficked within the country and prosecuting their traffickers.
 *
 * - Pillars (our coding): prosecution, protection; topics (our coding): internal trafficking, victim identification, victim services, courts
 * - “Increase efforts to address internal trafficking by identifying and assisting Lao citizens trafficked within the country and prosecuting their traffickers” (`recommendations.1`)
 */
export const addressInternalTrafficking = defineRecommendation({
  kind: 'recommendation',
  id: 'address-internal-trafficking',
  ordinal: 1,
  text: 'Increase efforts to address internal trafficking by identifying and assisting Lao citizens trafficked within the country and prosecuting their traffickers',
  pillars: ['prosecution', 'protection'],
  pillarsInferred: true,
  topics: ['internal-trafficking', 'victim-identification', 'victim-services', 'courts'],
  actions: [
    {
      verb: 'increase',
      phrase: 'Increase efforts to address internal trafficking',
      mode: 'increase',
    },
    {
      verb: 'identify',
      phrase: 'identifying and assisting Lao citizens trafficked within the country',
      mode: 'do',
    },
    { verb: 'assist', phrase: 'assisting Lao citizens trafficked within the country', mode: 'do' },
    { verb: 'prosecute', phrase: 'prosecuting their traffickers', mode: 'do' },
  ],
  targets: ['Lao citizens trafficked within the country', 'their traffickers'],
  hedges: [],
  answers: ['internal-sex-trafficking-remained'],
  related: [
    { kind: 'victim-category', id: 'lao-citizens-within-laos' },
    { kind: 'victim-category', id: 'lao-women-and-girls-within-laos' },
    { kind: 'statistic', id: 'internal-trafficking-instances' },
  ],
  organizations: [],
  places: ['laos'],
  notes: [],
  evidence: [
    {
      passage: 'recommendations.1',
      quote:
        'Increase efforts to address internal trafficking by identifying and assisting Lao citizens trafficked within the country and prosecuting their traffickers',
    },
  ],
});

/**
 * Recommendation 2: demonstrate greater efforts to combat the trafficking complicity of public officials, especially on the local level, through the criminal prosecution of officials involved in trafficking crimes.
 *
 * - Pillars (our coding): prosecution; topics (our coding): complicity, corruption, courts; qualifiers: “especially on the local level”
 * - “demonstrate greater efforts to combat the trafficking complicity of public officials, especially on the local level, through the criminal prosecution of officials involved in trafficking crimes” (`recommendations.2`)
 */
export const combatOfficialComplicity = defineRecommendation({
  kind: 'recommendation',
  id: 'combat-official-complicity',
  ordinal: 2,
  text: 'demonstrate greater efforts to combat the trafficking complicity of public officials, especially on the local level, through the criminal prosecution of officials involved in trafficking crimes',
  pillars: ['prosecution'],
  pillarsInferred: true,
  topics: ['complicity', 'corruption', 'courts'],
  actions: [
    {
      verb: 'demonstrate',
      phrase:
        'demonstrate greater efforts to combat the trafficking complicity of public officials, especially on the local level',
      mode: 'increase',
    },
    {
      verb: 'prosecute',
      phrase: 'through the criminal prosecution of officials involved in trafficking crimes',
      mode: 'do',
    },
  ],
  targets: ['public officials', 'officials involved in trafficking crimes'],
  hedges: [{ kind: 'emphasis', degree: 'especially', phrase: 'especially on the local level' }],
  answers: ['complicity-cases-not-reported', 'village-officials-received-payment'],
  related: [
    { kind: 'statistic', id: 'complicit-official-investigations' },
    { kind: 'statistic', id: 'complicit-official-prosecutions' },
    { kind: 'statistic', id: 'complicit-official-convictions' },
    { kind: 'finding', id: 'corruption-endemic' },
  ],
  organizations: ['public-officials'],
  places: [],
  notes: [
    'We read it as an answer to the payments to village officials. Prosecution.9 does not say that the girls were trafficked. The corruption of prosecution.8 is broader than complicity in trafficking, so it is related, not answered.',
  ],
  evidence: [
    {
      passage: 'recommendations.2',
      quote:
        'demonstrate greater efforts to combat the trafficking complicity of public officials, especially on the local level, through the criminal prosecution of officials involved in trafficking crimes',
    },
  ],
});

/**
 * Recommendation 3: develop monitoring mechanisms for labor recruiters tasked with processing work permits and contracts to prevent the trafficking of migrant workers.
 *
 * - Pillars (our coding): prevention; topics (our coding): labor recruitment, migration
 * - “develop monitoring mechanisms for labor recruiters tasked with processing work permits and contracts to prevent the trafficking of migrant workers” (`recommendations.3`)
 */
export const monitorLaborRecruiters = defineRecommendation({
  kind: 'recommendation',
  id: 'monitor-labor-recruiters',
  ordinal: 3,
  text: 'develop monitoring mechanisms for labor recruiters tasked with processing work permits and contracts to prevent the trafficking of migrant workers',
  pillars: ['prevention'],
  pillarsInferred: true,
  topics: ['labor-recruitment', 'migration'],
  actions: [
    {
      verb: 'develop',
      phrase:
        'develop monitoring mechanisms for labor recruiters tasked with processing work permits and contracts to prevent the trafficking of migrant workers',
      mode: 'do',
    },
  ],
  targets: ['labor recruiters tasked with processing work permits and contracts'],
  hedges: [],
  answers: [],
  related: [],
  organizations: ['labor-recruiters'],
  places: [],
  notes: [
    'No finding mentions labor recruiters. The text does not say that the "systematic monitoring efforts" of assessment.4 concern recruiters, or that the brokers of trafficking-profile.3 are recruiters.',
    'The mechanisms have no record, since the text gives them neither a name nor a form.',
  ],
  evidence: [
    {
      passage: 'recommendations.3',
      quote:
        'develop monitoring mechanisms for labor recruiters tasked with processing work permits and contracts to prevent the trafficking of migrant workers',
    },
  ],
});

/**
 * Recommendation 4: develop and implement formal victim identification procedures and train police and border officials to systematically identify trafficking victims, particularly among migrants returning from Thailand.
 *
 * - Pillars (our coding): protection; topics (our coding): victim identification, training; qualifiers: “particularly among migrants returning from Thailand”
 * - “develop and implement formal victim identification procedures and train police and border officials to systematically identify trafficking victims, particularly among migrants returning from Thailand” (`recommendations.4`)
 */
export const developIdentificationProcedures = defineRecommendation({
  kind: 'recommendation',
  id: 'develop-identification-procedures',
  ordinal: 4,
  text: 'develop and implement formal victim identification procedures and train police and border officials to systematically identify trafficking victims, particularly among migrants returning from Thailand',
  pillars: ['protection'],
  pillarsInferred: true,
  topics: ['victim-identification', 'training'],
  actions: [
    {
      verb: 'develop',
      phrase: 'develop and implement formal victim identification procedures',
      mode: 'do',
    },
    { verb: 'implement', phrase: 'implement formal victim identification procedures', mode: 'do' },
    {
      verb: 'train',
      phrase: 'train police and border officials to systematically identify trafficking victims',
      mode: 'do',
    },
  ],
  targets: [
    'police and border officials',
    'trafficking victims',
    'migrants returning from Thailand',
  ],
  hedges: [
    {
      kind: 'emphasis',
      degree: 'particularly',
      phrase: 'particularly among migrants returning from Thailand',
    },
  ],
  answers: [
    'identification-procedures-not-developed',
    'proactive-identification-not-implemented',
    'minimal-identification-among-returnees',
  ],
  related: [
    { kind: 'legal-provision', id: 'victim-identification-procedures' },
    { kind: 'victim-category', id: 'returnees-from-thailand' },
    { kind: 'statistic', id: 'victims-identified-among-returnees' },
  ],
  organizations: ['police', 'border-officials'],
  places: ['thailand'],
  notes: [
    'We read it as an answer to the measures of assessment.4 and the identification of assessment.5. Neither mentions formal procedures.',
  ],
  evidence: [
    {
      passage: 'recommendations.4',
      quote:
        'develop and implement formal victim identification procedures and train police and border officials to systematically identify trafficking victims, particularly among migrants returning from Thailand',
    },
  ],
});

/**
 * Recommendation 5: increase resources and vocational trainings to support victims in reintegration after returning to their home communities.
 *
 * - Pillars (our coding): protection; topics (our coding): victim services
 * - “increase resources and vocational trainings to support victims in reintegration after returning to their home communities” (`recommendations.5`)
 */
export const supportReintegration = defineRecommendation({
  kind: 'recommendation',
  id: 'support-reintegration',
  ordinal: 5,
  text: 'increase resources and vocational trainings to support victims in reintegration after returning to their home communities',
  pillars: ['protection'],
  pillarsInferred: true,
  topics: ['victim-services'],
  actions: [
    {
      verb: 'increase',
      phrase:
        'increase resources and vocational trainings to support victims in reintegration after returning to their home communities',
      mode: 'increase',
    },
  ],
  targets: ['victims'],
  hedges: [],
  answers: [],
  related: [
    { kind: 'finding', id: 'returned-victims-referred' },
    { kind: 'finding', id: 'reliance-on-donors-for-long-term-assistance' },
  ],
  organizations: [],
  places: [],
  notes: [
    'No finding mentions reintegration. The findings on vocational training after the return and on long-term assistance are related, by our interpretation.',
  ],
  evidence: [
    {
      passage: 'recommendations.5',
      quote:
        'increase resources and vocational trainings to support victims in reintegration after returning to their home communities',
    },
  ],
});

/**
 * Recommendation 6: develop a victims' protection framework to increase the number of victims willing to testify or assist in investigations.
 *
 * - Pillars (our coding): prosecution, protection; topics (our coding): witness protection, victim participation
 * - “develop a victims' protection framework to increase the number of victims willing to testify or assist in investigations” (`recommendations.6`)
 */
export const developVictimProtectionFramework = defineRecommendation({
  kind: 'recommendation',
  id: 'develop-victim-protection-framework',
  ordinal: 6,
  text: "develop a victims' protection framework to increase the number of victims willing to testify or assist in investigations",
  pillars: ['prosecution', 'protection'],
  pillarsInferred: true,
  topics: ['witness-protection', 'victim-participation'],
  actions: [
    {
      verb: 'develop',
      phrase:
        "develop a victims' protection framework to increase the number of victims willing to testify or assist in investigations",
      mode: 'do',
    },
  ],
  targets: ['victims'],
  hedges: [],
  answers: ['witness-protection-not-implemented'],
  related: [
    { kind: 'legal-provision', id: 'victims-protection-framework' },
    { kind: 'legal-provision', id: 'witness-protection-framework' },
    { kind: 'finding', id: 'victims-encouraged-to-cooperate' },
  ],
  organizations: [],
  places: [],
  notes: [
    'The text does not say whether this framework is the framework for witness protection of protection.9. We read the recommendation as an answer to the lack of that one.',
  ],
  evidence: [
    {
      passage: 'recommendations.6',
      quote:
        "develop a victims' protection framework to increase the number of victims willing to testify or assist in investigations",
    },
  ],
});

/**
 * Recommendation 7: approve memoranda of understanding with NGOs and international organizations in a more timely manner.
 *
 * - Topics (our coding): coordination
 * - “approve memoranda of understanding with NGOs and international organizations in a more timely manner” (`recommendations.7`)
 */
export const approveMemorandaSooner = defineRecommendation({
  kind: 'recommendation',
  id: 'approve-memoranda-sooner',
  ordinal: 7,
  text: 'approve memoranda of understanding with NGOs and international organizations in a more timely manner',
  pillars: [],
  pillarsInferred: true,
  topics: ['coordination'],
  actions: [
    {
      verb: 'approve',
      phrase:
        'approve memoranda of understanding with NGOs and international organizations in a more timely manner',
      mode: 'do',
    },
  ],
  targets: ['memoranda of understanding with NGOs and international organizations'],
  hedges: [],
  answers: ['bureaucracy-delays-approvals', 'lengthy-approval-delays'],
  related: [{ kind: 'legal-provision', id: 'memoranda-of-understanding' }],
  organizations: ['ngos', 'international-organizations'],
  places: [],
  notes: [
    'It concerns work with partners under every pillar, so none is coded.',
    'We read it as an answer to these findings. They mention late approvals, not memoranda of understanding.',
  ],
  evidence: [
    {
      passage: 'recommendations.7',
      quote:
        'approve memoranda of understanding with NGOs and international organizations in a more timely manner',
    },
  ],
});

/**
 * Recommendation 8: increase country-wide awareness of court proceedings and legal avenues for trafficking matters.
 *
 * - Pillars (our coding): prosecution, protection; topics (our coding): courts, legal redress, public awareness
 * - “increase country-wide awareness of court proceedings and legal avenues for trafficking matters” (`recommendations.8`)
 */
export const raiseAwarenessOfCourtProceedings = defineRecommendation({
  kind: 'recommendation',
  id: 'raise-awareness-of-court-proceedings',
  ordinal: 8,
  text: 'increase country-wide awareness of court proceedings and legal avenues for trafficking matters',
  pillars: ['prosecution', 'protection'],
  pillarsInferred: true,
  topics: ['courts', 'legal-redress', 'public-awareness'],
  actions: [
    {
      verb: 'increase',
      phrase:
        'increase country-wide awareness of court proceedings and legal avenues for trafficking matters',
      mode: 'increase',
    },
  ],
  targets: ['court proceedings and legal avenues for trafficking matters'],
  hedges: [],
  answers: ['legal-redress-undercut'],
  related: [],
  organizations: [],
  places: [],
  notes: [
    'We read it as an answer to the unfamiliarity with court procedures in protection.14. That sentence does not say who is unfamiliar with them.',
  ],
  evidence: [
    {
      passage: 'recommendations.8',
      quote:
        'increase country-wide awareness of court proceedings and legal avenues for trafficking matters',
    },
  ],
});

/**
 * Recommendation 9: continue to implement visible anti-trafficking awareness campaigns directed at clients of the sex and labor trade.
 *
 * - Pillars (our coding): prevention; topics (our coding): public awareness, demand
 * - “continue to implement visible anti-trafficking awareness campaigns directed at clients of the sex and labor trade” (`recommendations.9`)
 */
export const continueCampaignsForClients = defineRecommendation({
  kind: 'recommendation',
  id: 'continue-campaigns-for-clients',
  ordinal: 9,
  text: 'continue to implement visible anti-trafficking awareness campaigns directed at clients of the sex and labor trade',
  pillars: ['prevention'],
  pillarsInferred: true,
  topics: ['public-awareness', 'demand'],
  actions: [
    {
      verb: 'implement',
      phrase:
        'continue to implement visible anti-trafficking awareness campaigns directed at clients of the sex and labor trade',
      mode: 'continue',
    },
  ],
  targets: ['clients of the sex and labor trade'],
  hedges: [],
  answers: ['prevention-efforts-not-sustained', 'poster-campaign-publicized'],
  related: [],
  organizations: [],
  places: [],
  notes: [
    'We read it as an answer to these findings. "Continue" implies that there are campaigns.',
  ],
  evidence: [
    {
      passage: 'recommendations.9',
      quote:
        'continue to implement visible anti-trafficking awareness campaigns directed at clients of the sex and labor trade',
    },
  ],
});

/**
 * Recommendation 10: reduce the demand for sex tourism by promulgating awareness and enforcing criminal penalties.
 *
 * - Pillars (our coding): prevention, prosecution; topics (our coding): sex tourism, demand, public awareness, punishment
 * - “reduce the demand for sex tourism by promulgating awareness and enforcing criminal penalties” (`recommendations.10`)
 */
export const reduceDemandForSexTourism = defineRecommendation({
  kind: 'recommendation',
  id: 'reduce-demand-for-sex-tourism',
  ordinal: 10,
  text: 'reduce the demand for sex tourism by promulgating awareness and enforcing criminal penalties',
  pillars: ['prevention', 'prosecution'],
  pillarsInferred: true,
  topics: ['sex-tourism', 'demand', 'public-awareness', 'punishment'],
  actions: [
    { verb: 'reduce', phrase: 'reduce the demand for sex tourism', mode: 'do' },
    { verb: 'promulgate', phrase: 'promulgating awareness', mode: 'do' },
    { verb: 'enforce', phrase: 'enforcing criminal penalties', mode: 'do' },
  ],
  targets: ['the demand for sex tourism'],
  hedges: [],
  answers: ['prevention-efforts-not-sustained'],
  related: [{ kind: 'finding', id: 'insufficient-resources-and-understanding' }],
  organizations: [],
  places: [],
  notes: [
    'We read it as an answer to the efforts that were not sustained: a poster campaign and a hotline, by our interpretation. That sentence does not mention criminal penalties.',
  ],
  evidence: [
    {
      passage: 'recommendations.10',
      quote:
        'reduce the demand for sex tourism by promulgating awareness and enforcing criminal penalties',
    },
  ],
});

/**
 * Recommendation 11: disseminate anti-trafficking educational materials to those dwelling in rural or minority areas of Laos, including the Northern provinces.
 *
 * - Pillars (our coding): prevention; topics (our coding): public awareness
 * - “disseminate anti-trafficking educational materials to those dwelling in rural or minority areas of Laos, including the Northern provinces” (`recommendations.11`)
 */
export const disseminateMaterialsInRuralAreas = defineRecommendation({
  kind: 'recommendation',
  id: 'disseminate-materials-in-rural-areas',
  ordinal: 11,
  text: 'disseminate anti-trafficking educational materials to those dwelling in rural or minority areas of Laos, including the Northern provinces',
  pillars: ['prevention'],
  pillarsInferred: true,
  topics: ['public-awareness'],
  actions: [
    {
      verb: 'disseminate',
      phrase:
        'disseminate anti-trafficking educational materials to those dwelling in rural or minority areas of Laos, including the Northern provinces',
      mode: 'do',
    },
  ],
  targets: ['those dwelling in rural or minority areas of Laos, including the Northern provinces'],
  hedges: [],
  answers: [],
  related: [{ kind: 'victim-category', id: 'ethnic-minorities-in-thailand' }],
  organizations: [],
  places: ['rural-or-minority-areas', 'northern-laos'],
  notes: [
    'The finding that Northern Laos lacks services (protection.11) is about assistance to victims, not educational materials, so it is not coded as answered.',
    'We read "minority areas" as those of the ethnic minorities of trafficking-profile.5.',
  ],
  evidence: [
    {
      passage: 'recommendations.11',
      quote:
        'disseminate anti-trafficking educational materials to those dwelling in rural or minority areas of Laos, including the Northern provinces',
    },
  ],
});

/**
 * Recommendation 12: sustain progress on the proposed national database system on trafficking cases.
 *
 * - Pillars (our coding): prosecution; topics (our coding): data collection
 * - “sustain progress on the proposed national database system on trafficking cases” (`recommendations.12`)
 */
export const sustainDatabaseProgress = defineRecommendation({
  kind: 'recommendation',
  id: 'sustain-database-progress',
  ordinal: 12,
  text: 'sustain progress on the proposed national database system on trafficking cases',
  pillars: ['prosecution'],
  pillarsInferred: true,
  topics: ['data-collection'],
  actions: [
    {
      verb: 'sustain',
      phrase: 'sustain progress on the proposed national database system on trafficking cases',
      mode: 'continue',
    },
  ],
  targets: ['the proposed national database system on trafficking cases'],
  hedges: [],
  answers: [],
  related: [{ kind: 'legal-provision', id: 'national-database-system' }],
  organizations: [],
  places: [],
  notes: [
    'No finding mentions the database. "Sustain progress" implies that there was progress. The text calls the system "proposed".',
  ],
  evidence: [
    {
      passage: 'recommendations.12',
      quote: 'sustain progress on the proposed national database system on trafficking cases',
    },
  ],
});

/**
 * Recommendation 13: continue to develop a comprehensive anti-trafficking law.
 *
 * - Pillars (our coding): prosecution; topics (our coding): legislation
 * - “continue to develop a comprehensive anti-trafficking law” (`recommendations.13`)
 */
export const developComprehensiveLaw = defineRecommendation({
  kind: 'recommendation',
  id: 'develop-comprehensive-law',
  ordinal: 13,
  text: 'continue to develop a comprehensive anti-trafficking law',
  pillars: ['prosecution'],
  pillarsInferred: true,
  topics: ['legislation'],
  actions: [
    {
      verb: 'develop',
      phrase: 'continue to develop a comprehensive anti-trafficking law',
      mode: 'continue',
    },
  ],
  targets: ['a comprehensive anti-trafficking law'],
  hedges: [],
  answers: ['trafficking-laws-protect-incompletely'],
  related: [
    { kind: 'legal-provision', id: 'comprehensive-anti-trafficking-law' },
    { kind: 'legal-provision', id: 'trafficking-laws' },
    { kind: 'finding', id: 'law-review-committee-approved' },
    { kind: 'organization', id: 'law-review-committee' },
  ],
  organizations: [],
  places: [],
  notes: [
    'The report does not link this law to the trafficking laws, or to the committee that was to assess them. That it answers their gaps is our interpretation, and so are the links.',
  ],
  evidence: [
    {
      passage: 'recommendations.13',
      quote: 'continue to develop a comprehensive anti-trafficking law',
    },
  ],
});
