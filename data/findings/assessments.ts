import { defineFinding } from '../define.js';

/**
 * The government does not fully comply with the minimum standards for the elimination of trafficking.
 *
 * - Who is assessed: Government of Laos (“The Government of Laos”); source: the report itself
 * - “The Government of Laos does not fully comply with the minimum standards for the elimination of trafficking” (`assessment.1`)
 */
export const minimumStandardsNotFullyMet = defineFinding({
  kind: 'finding',
  type: 'assessment',
  id: 'minimum-standards-not-fully-met',
  label:
    'The government does not fully comply with the minimum standards for the elimination of trafficking',
  pillars: [],
  pillarsInferred: false,
  topics: ['overall-efforts'],
  actors: [{ organization: 'government-of-laos', phrase: 'The Government of Laos' }],
  partners: [],
  subject: 'the minimum standards for the elimination of trafficking',
  degree: 'does not fully comply',
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  places: [],
  related: [{ kind: 'legal-provision', id: 'minimum-standards' }],
  notes: [],
  evidence: [
    {
      passage: 'assessment.1',
      quote:
        'The Government of Laos does not fully comply with the minimum standards for the elimination of trafficking',
    },
  ],
});

/**
 * The government is making significant efforts to comply with the minimum standards for the elimination of trafficking.
 *
 * - Who is assessed: Government of Laos (“The Government of Laos”); source: the report itself
 * - “The Government of Laos does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so.” (`assessment.1`)
 */
export const significantEffortsToComply = defineFinding({
  kind: 'finding',
  type: 'assessment',
  id: 'significant-efforts-to-comply',
  label:
    'The government is making significant efforts to comply with the minimum standards for the elimination of trafficking',
  pillars: [],
  pillarsInferred: false,
  topics: ['overall-efforts'],
  actors: [{ organization: 'government-of-laos', phrase: 'The Government of Laos' }],
  partners: [],
  subject: 'efforts to do so',
  degree: 'significant',
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  places: [],
  related: [{ kind: 'legal-provision', id: 'minimum-standards' }],
  notes: ['"To do so" is to comply fully with the minimum standards.'],
  evidence: [
    {
      passage: 'assessment.1',
      quote:
        'The Government of Laos does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so.',
    },
  ],
});

/**
 * The government made progress in its anti-trafficking law enforcement efforts.
 *
 * - Who is assessed: Government of Laos (“The Lao government”); “during the current year” (dates not specified); source: the report itself
 * - “The Lao government made progress in its anti-trafficking law enforcement efforts during the current year.” (`prosecution.1`)
 */
export const lawEnforcementProgress = defineFinding({
  kind: 'finding',
  type: 'assessment',
  id: 'law-enforcement-progress',
  label: 'The government made progress in its anti-trafficking law enforcement efforts',
  pillars: ['prosecution'],
  pillarsInferred: false,
  topics: ['overall-efforts'],
  actors: [{ organization: 'government-of-laos', phrase: 'The Lao government' }],
  partners: [],
  subject: 'its anti-trafficking law enforcement efforts',
  degree: 'progress',
  period: { basis: 'unspecified', phrase: 'during the current year', edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  places: [],
  related: [],
  notes: ['"The current year" does not say which year.'],
  evidence: [
    {
      passage: 'prosecution.1',
      quote:
        'The Lao government made progress in its anti-trafficking law enforcement efforts during the current year.',
    },
  ],
});

/**
 * The government made modest efforts to identify and protect trafficking victims.
 *
 * - Who is assessed: Government of Laos (“The Government of Laos”); “during the current reporting period” (reporting period); source: the report itself
 * - “The Government of Laos made modest efforts to identify and protect trafficking victims during the current reporting period.” (`protection.1`)
 */
export const protectionEffortsModest = defineFinding({
  kind: 'finding',
  type: 'assessment',
  id: 'protection-efforts-modest',
  label: 'The government made modest efforts to identify and protect trafficking victims',
  pillars: ['protection'],
  pillarsInferred: false,
  topics: ['overall-efforts', 'victim-identification', 'victim-services'],
  actors: [{ organization: 'government-of-laos', phrase: 'The Government of Laos' }],
  partners: [],
  subject: 'efforts to identify and protect trafficking victims',
  degree: 'modest',
  period: {
    basis: 'reporting-period',
    which: 'current',
    phrase: 'during the current reporting period',
    edtf: '2011-04-01/2012-03-31',
    inferred: true,
  },
  attribution: { voice: 'report' },
  hedges: [],
  places: [],
  related: [],
  notes: [],
  evidence: [
    {
      passage: 'protection.1',
      quote:
        'The Government of Laos made modest efforts to identify and protect trafficking victims during the current reporting period.',
    },
  ],
});

/**
 * With assistance from international organizations and NGOs, the government made moderate progress with its prevention efforts.
 *
 * - Who is assessed: Government of Laos (“the Lao government”); “During the past year” (dates not specified); source: the report itself
 * - “During the past year with assistance from international organizations and NGOs, the Lao government made moderate progress with its prevention efforts.” (`prevention.1`)
 */
export const preventionProgressModerate = defineFinding({
  kind: 'finding',
  type: 'assessment',
  id: 'prevention-progress-moderate',
  label:
    'With assistance from international organizations and NGOs, the government made moderate progress with its prevention efforts',
  pillars: ['prevention'],
  pillarsInferred: false,
  topics: ['overall-efforts'],
  actors: [{ organization: 'government-of-laos', phrase: 'the Lao government' }],
  partners: [
    { organization: 'international-organizations', phrase: 'international organizations' },
    { organization: 'ngos', phrase: 'NGOs' },
  ],
  subject: 'its prevention efforts',
  degree: 'moderate progress',
  period: { basis: 'unspecified', phrase: 'During the past year', edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  places: [],
  related: [],
  notes: ['"The past year" does not say which year.'],
  evidence: [
    {
      passage: 'prevention.1',
      quote:
        'During the past year with assistance from international organizations and NGOs, the Lao government made moderate progress with its prevention efforts.',
    },
  ],
});
