import { defineFinding } from '../define.js';

/**
 * Proactive identification measures were not implemented.
 *
 * - “during the current year” (dates not specified); source: the report itself
 * - “Neither proactive identification measures nor systematic monitoring efforts were implemented during the current year.” (`assessment.4`)
 */
export const proactiveIdentificationNotImplemented = defineFinding({
  kind: 'finding',
  type: 'omission',
  id: 'proactive-identification-not-implemented',
  label: 'Proactive identification measures were not implemented',
  pillars: ['protection'],
  pillarsInferred: true,
  topics: ['victim-identification'],
  actors: [],
  omitted: 'proactive identification measures',
  mode: 'not-done',
  period: { basis: 'unspecified', phrase: 'during the current year', edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  places: [],
  related: [{ kind: 'finding', id: 'identification-procedures-not-developed' }],
  notes: [
    'The text does not say who did not implement them. "The current year" does not say which year.',
  ],
  evidence: [
    {
      passage: 'assessment.4',
      quote:
        'Neither proactive identification measures nor systematic monitoring efforts were implemented during the current year.',
    },
  ],
});

/**
 * Systematic monitoring efforts were not implemented.
 *
 * - “during the current year” (dates not specified); source: the report itself
 * - “Neither proactive identification measures nor systematic monitoring efforts were implemented during the current year.” (`assessment.4`)
 */
export const systematicMonitoringNotImplemented = defineFinding({
  kind: 'finding',
  type: 'omission',
  id: 'systematic-monitoring-not-implemented',
  label: 'Systematic monitoring efforts were not implemented',
  pillars: [],
  pillarsInferred: false,
  topics: [],
  actors: [],
  omitted: 'systematic monitoring efforts',
  mode: 'not-done',
  period: { basis: 'unspecified', phrase: 'during the current year', edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  places: [],
  related: [],
  notes: [
    'The text does not say what was to be monitored, or who did not implement it, so neither pillar nor topic is coded. "The current year" does not say which year.',
  ],
  evidence: [
    {
      passage: 'assessment.4',
      quote:
        'Neither proactive identification measures nor systematic monitoring efforts were implemented during the current year.',
    },
  ],
});

/**
 * The prime minister has yet to approve a final draft of the national plan of action.
 *
 * - Who has yet to do it: prime minister (“The prime minister”), prime minister's office (“the prime minister's office”); source: the report itself
 * - “The prime minister has yet to approve a final draft of the anti-trafficking national plan of action.” (`assessment.9`)
 * - “it has yet to be approved by the prime minister's office” (`prevention.6`)
 */
export const planOfActionNotApproved = defineFinding({
  kind: 'finding',
  type: 'omission',
  id: 'plan-of-action-not-approved',
  label: 'The prime minister has yet to approve a final draft of the national plan of action',
  pillars: ['prevention'],
  pillarsInferred: false,
  topics: ['planning'],
  actors: [
    { organization: 'prime-minister', phrase: 'The prime minister' },
    { organization: 'prime-ministers-office', phrase: "the prime minister's office" },
  ],
  omitted: 'approve a final draft of the anti-trafficking national plan of action',
  mode: 'not-yet-done',
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  places: [],
  related: [
    { kind: 'legal-provision', id: 'national-plan-of-action' },
    { kind: 'finding', id: 'plan-of-action-approved-by-national-assembly' },
  ],
  notes: [
    'Not yet approved does not mean rejected.',
    'We read the plan of assessment.9 ("a final draft", the prime minister) and that of prevention.6 (approved by the National Assembly in 2007, the prime minister\'s office) as one plan, and one approval that is still awaited.',
  ],
  evidence: [
    {
      passage: 'assessment.9',
      quote:
        'The prime minister has yet to approve a final draft of the anti-trafficking national plan of action.',
      supports: ['actors', 'omitted', 'mode', 'period', 'attribution', 'related'],
    },
    {
      passage: 'prevention.6',
      quote: "it has yet to be approved by the prime minister's office",
      supports: ['pillars', 'actors', 'mode'],
    },
  ],
});

/**
 * The government did not provide details on punishment or sentences for the individual cases.
 *
 * - Who did not provide it: Government of Laos (“The government”); source: the report itself
 * - “The government did not, however, provide details on punishment or sentences for the individual cases.” (`prosecution.5`)
 */
export const sentencingDetailsNotProvided = defineFinding({
  kind: 'finding',
  type: 'omission',
  id: 'sentencing-details-not-provided',
  label:
    'The government did not provide details on punishment or sentences for the individual cases',
  pillars: ['prosecution'],
  pillarsInferred: false,
  topics: ['punishment', 'data-collection'],
  actors: [{ organization: 'government-of-laos', phrase: 'The government' }],
  omitted: 'details on punishment or sentences for the individual cases',
  mode: 'not-provided',
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  places: [],
  related: [{ kind: 'statistic', id: 'sentencing-details' }],
  notes: [
    'The details were not provided as information. In protection.15, "provide" means something else: legal alternatives as a remedy.',
  ],
  evidence: [
    {
      passage: 'prosecution.5',
      quote:
        'The government did not, however, provide details on punishment or sentences for the individual cases.',
    },
  ],
});

/**
 * The government did not report any investigations, prosecutions, or convictions of officials allegedly complicit in human trafficking.
 *
 * - Who did not report it: Government of Laos (“The government”); source: the report itself; qualifiers: “allegedly”
 * - “The government did not report any investigations, prosecutions, or convictions of officials allegedly complicit in human trafficking.” (`prosecution.10`)
 */
export const complicityCasesNotReported = defineFinding({
  kind: 'finding',
  type: 'omission',
  id: 'complicity-cases-not-reported',
  label:
    'The government did not report any investigations, prosecutions, or convictions of officials allegedly complicit in human trafficking',
  pillars: ['prosecution'],
  pillarsInferred: false,
  topics: ['complicity', 'corruption'],
  actors: [{ organization: 'government-of-laos', phrase: 'The government' }],
  omitted:
    'any investigations, prosecutions, or convictions of officials allegedly complicit in human trafficking',
  mode: 'not-reported',
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [{ kind: 'certainty', degree: 'alleged', phrase: 'allegedly' }],
  places: [],
  related: [
    { kind: 'statistic', id: 'complicit-official-investigations' },
    { kind: 'statistic', id: 'complicit-official-prosecutions' },
    { kind: 'statistic', id: 'complicit-official-convictions' },
  ],
  notes: ['"Did not report any" does not mean that there were none.'],
  evidence: [
    {
      passage: 'prosecution.10',
      quote:
        'The government did not report any investigations, prosecutions, or convictions of officials allegedly complicit in human trafficking.',
    },
  ],
});

/**
 * The government has yet to develop or implement formal victim identification procedures to proactively identify victims among vulnerable groups.
 *
 * - Who has yet to do it: Government of Laos (“The government”); source: the report itself
 * - “The government has yet to develop or implement formal victim identification procedures to proactively identify victims of trafficking among vulnerable groups.” (`protection.2`)
 */
export const identificationProceduresNotDeveloped = defineFinding({
  kind: 'finding',
  type: 'omission',
  id: 'identification-procedures-not-developed',
  label:
    'The government has yet to develop or implement formal victim identification procedures to proactively identify victims among vulnerable groups',
  pillars: ['protection'],
  pillarsInferred: false,
  topics: ['victim-identification'],
  actors: [{ organization: 'government-of-laos', phrase: 'The government' }],
  omitted:
    'develop or implement formal victim identification procedures to proactively identify victims of trafficking among vulnerable groups',
  mode: 'not-yet-done',
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  places: [],
  related: [
    { kind: 'legal-provision', id: 'victim-identification-procedures' },
    { kind: 'finding', id: 'proactive-identification-not-implemented' },
  ],
  notes: [],
  evidence: [
    {
      passage: 'protection.2',
      quote:
        'The government has yet to develop or implement formal victim identification procedures to proactively identify victims of trafficking among vulnerable groups.',
    },
  ],
});

/**
 * The number of trafficking-related calls to the Lao Women's Union's hotline has not been recorded.
 *
 * - Source: the report itself
 * - “although trafficking-related calls have been received, the number has not been recorded” (`protection.7`)
 */
export const hotlineCallsNotRecorded = defineFinding({
  kind: 'finding',
  type: 'omission',
  id: 'hotline-calls-not-recorded',
  label:
    "The number of trafficking-related calls to the Lao Women's Union's hotline has not been recorded",
  pillars: ['protection'],
  pillarsInferred: false,
  topics: ['hotlines', 'data-collection'],
  actors: [],
  omitted: 'the number',
  mode: 'not-recorded',
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  places: [],
  related: [
    { kind: 'statistic', id: 'hotline-calls' },
    { kind: 'finding', id: 'womens-union-hotline-operated' },
  ],
  notes: ['Calls were received. The text does not say who should have recorded their number.'],
  evidence: [
    {
      passage: 'protection.7',
      quote:
        'although trafficking-related calls have been received, the number has not been recorded',
    },
  ],
});

/**
 * The government did not implement a framework for witness protection.
 *
 * - Who did not do it: Government of Laos (“The government”); source: the report itself
 * - “The government reported encouraging victims to cooperate with prosecutions, and provided them privacy protections, but did not implement a framework for witness protection.” (`protection.9`)
 */
export const witnessProtectionNotImplemented = defineFinding({
  kind: 'finding',
  type: 'omission',
  id: 'witness-protection-not-implemented',
  label: 'The government did not implement a framework for witness protection',
  pillars: ['protection'],
  pillarsInferred: false,
  topics: ['witness-protection'],
  actors: [{ organization: 'government-of-laos', phrase: 'The government' }],
  omitted: 'implement a framework for witness protection',
  mode: 'not-done',
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  places: [],
  related: [{ kind: 'legal-provision', id: 'witness-protection-framework' }],
  notes: ['We read it as the report\'s own statement: "reported" applies to the encouraging.'],
  evidence: [
    {
      passage: 'protection.9',
      quote:
        'The government reported encouraging victims to cooperate with prosecutions, and provided them privacy protections, but did not implement a framework for witness protection.',
    },
  ],
});

/**
 * The government did not approve victim protection guidelines.
 *
 * - Who did not do it: Government of Laos (“The government”); source: the report itself
 * - “The government did not approve victim protection guidelines” (`protection.13`)
 */
export const protectionGuidelinesNotApproved = defineFinding({
  kind: 'finding',
  type: 'omission',
  id: 'protection-guidelines-not-approved',
  label: 'The government did not approve victim protection guidelines',
  pillars: ['protection'],
  pillarsInferred: false,
  topics: ['planning', 'victim-services'],
  actors: [{ organization: 'government-of-laos', phrase: 'The government' }],
  omitted: 'approve victim protection guidelines',
  mode: 'not-done',
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  places: [],
  related: [
    { kind: 'legal-provision', id: 'victim-protection-guidelines' },
    { kind: 'finding', id: 'protection-guidelines-drafted' },
  ],
  notes: ['Not approved does not mean rejected.'],
  evidence: [
    {
      passage: 'protection.13',
      quote: 'The government did not approve victim protection guidelines',
    },
  ],
});

/**
 * Laos does not provide legal alternatives to the removal of foreign victims to countries where they may face retribution or hardship.
 *
 * - Who did not provide it: Government of Laos (“Laos”); source: the report itself; qualifiers: “may face retribution or hardship”
 * - “Laos does not provide legal alternatives to the removal of foreign victims to countries where they may face retribution or hardship.” (`protection.15`)
 */
export const legalAlternativesNotProvided = defineFinding({
  kind: 'finding',
  type: 'omission',
  id: 'legal-alternatives-not-provided',
  label:
    'Laos does not provide legal alternatives to the removal of foreign victims to countries where they may face retribution or hardship',
  pillars: ['protection'],
  pillarsInferred: false,
  topics: ['legal-alternatives-to-removal'],
  actors: [{ organization: 'government-of-laos', phrase: 'Laos' }],
  omitted:
    'legal alternatives to the removal of foreign victims to countries where they may face retribution or hardship',
  mode: 'not-provided',
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [{ kind: 'certainty', degree: 'possible', phrase: 'may face retribution or hardship' }],
  places: [],
  related: [
    { kind: 'legal-provision', id: 'legal-alternatives-to-removal' },
    { kind: 'victim-category', id: 'foreign-victims' },
  ],
  notes: [
    'The alternatives are not provided as a remedy. In prosecution.5, "provide" means something else: details on sentences as information.',
  ],
  evidence: [
    {
      passage: 'protection.15',
      quote:
        'Laos does not provide legal alternatives to the removal of foreign victims to countries where they may face retribution or hardship.',
    },
  ],
});

/**
 * The government remained unable to sustain prevention efforts aimed at Lao or foreign nationals who participate in child sex tourism or sex tourism.
 *
 * - Who was unable to sustain it: Government of Laos (“the government”); source: the report itself
 * - “the government remained unable to sustain the implementation of these prevention efforts aimed at Lao or foreign nationals who participate in such activity” (`prevention.8`)
 */
export const preventionEffortsNotSustained = defineFinding({
  kind: 'finding',
  type: 'omission',
  id: 'prevention-efforts-not-sustained',
  label:
    'The government remained unable to sustain prevention efforts aimed at Lao or foreign nationals who participate in child sex tourism or sex tourism',
  pillars: ['prevention'],
  pillarsInferred: false,
  topics: ['sex-tourism', 'child-sex-tourism', 'demand'],
  actors: [{ organization: 'government-of-laos', phrase: 'the government' }],
  omitted:
    'the implementation of these prevention efforts aimed at Lao or foreign nationals who participate in such activity',
  mode: 'unable-to-sustain',
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  places: [],
  related: [
    { kind: 'finding', id: 'poster-campaign-publicized' },
    { kind: 'finding', id: 'child-exploitation-hotline-initiated' },
    { kind: 'finding', id: 'insufficient-resources-and-understanding' },
  ],
  notes: [
    'We read "these prevention efforts" as the poster campaign and the hotline of the sentence before, and "such activity" as child sex tourism and sex tourism, which the two sentences mention.',
    '"Remained" says that the inability continued.',
  ],
  evidence: [
    {
      passage: 'prevention.8',
      quote:
        'the government remained unable to sustain the implementation of these prevention efforts aimed at Lao or foreign nationals who participate in such activity',
    },
  ],
});
