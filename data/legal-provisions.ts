import { defineLegalProvision } from './define.js';

/**
 * Penal code Article 134.
 *
 * - Article 134 of the penal code, “2006 revision” (calendar year); status: in force: “The government prohibits”; prohibits: “all forms of human trafficking”; penalties in the law (not sentences passed): “ranging from five years' to life imprisonment”, “fines ranging from the equivalent of $1,250 to $12,500”, “confiscation of assets”; the report’s rating: “sufficiently stringent punishments”, “commensurate with those prescribed for other serious crimes, such as rape”; source: the report itself
 * - “The government prohibits all forms of human trafficking through its 2006 revision of penal code Article 134, which prescribes penalties ranging from five years' to life imprisonment, fines ranging from the equivalent of $1,250 to $12,500, and confiscation of assets, which are sufficiently stringent punishments and commensurate with those prescribed for other serious crimes, such as rape.” (`prosecution.2`)
 */
export const penalCodeArticle134 = defineLegalProvision({
  kind: 'legal-provision',
  id: 'penal-code-article-134',
  name: 'penal code Article 134',
  instrument: {
    form: 'statute-article',
    code: 'penal code',
    articles: [134],
    revision: { basis: 'calendar-year', phrase: '2006 revision', edtf: '2006', inferred: false },
  },
  status: { state: 'in-force', phrase: 'The government prohibits' },
  enacted: null,
  prohibits: ['all forms of human trafficking'],
  penalties: [
    {
      kind: 'imprisonment',
      minimum: 5,
      maximum: 'life',
      unit: 'years',
      condition: null,
      phrase: "ranging from five years' to life imprisonment",
    },
    {
      kind: 'fine',
      minimum: 1250,
      maximum: 12500,
      money: { currency: 'USD', equivalent: true, converted: null },
      condition: null,
      phrase: 'fines ranging from the equivalent of $1,250 to $12,500',
    },
    { kind: 'confiscation', of: 'assets', condition: null, phrase: 'confiscation of assets' },
  ],
  protections: [],
  gaps: [],
  ratings: [
    { degree: 'sufficiently-stringent', scope: null, phrase: 'sufficiently stringent punishments' },
    {
      degree: 'commensurate',
      scope: null,
      phrase: 'commensurate with those prescribed for other serious crimes, such as rape',
    },
  ],
  attribution: { voice: 'report' },
  hedges: [],
  notes: [
    'The ratings are about the penalties that the article prescribes, not about sentences that courts passed.',
    'The text joins the three penalties with "and". It does not say whether a court must impose all of them.',
  ],
  evidence: [
    {
      passage: 'prosecution.2',
      quote:
        "The government prohibits all forms of human trafficking through its 2006 revision of penal code Article 134, which prescribes penalties ranging from five years' to life imprisonment, fines ranging from the equivalent of $1,250 to $12,500, and confiscation of assets, which are sufficiently stringent punishments and commensurate with those prescribed for other serious crimes, such as rape.",
    },
  ],
});

/**
 * Law on Development and Protection of Women.
 *
 * - Statute; status: in force: “are exempted”; protections: “exempted from criminal prosecution”; for “women and children identified as trafficking victims”; on condition: “for unlawful acts committed as a direct result of trafficking”; source: the report itself
 * - “Through the Law on Development and Protection of Women, women and children identified as trafficking victims are exempted from criminal prosecution for unlawful acts committed as a direct result of trafficking.” (`protection.8`)
 */
export const lawOnDevelopmentAndProtectionOfWomen = defineLegalProvision({
  kind: 'legal-provision',
  id: 'law-on-development-and-protection-of-women',
  name: 'Law on Development and Protection of Women',
  instrument: { form: 'statute' },
  status: { state: 'in-force', phrase: 'are exempted' },
  enacted: null,
  prohibits: [],
  penalties: [],
  protections: [
    {
      grants: 'exempted from criminal prosecution',
      covers: 'women and children identified as trafficking victims',
      condition: 'for unlawful acts committed as a direct result of trafficking',
    },
  ],
  gaps: [],
  ratings: [],
  attribution: { voice: 'report' },
  hedges: [],
  notes: [
    'The exemption is from criminal prosecution only, and for those identified as victims. The text does not say that men are punished.',
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
 * The trafficking laws.
 *
 * - Body of law; status: in force: “current trafficking laws”; gaps: “do not fully protect all victims”; source: the report itself
 * - “the trafficking laws do not fully protect all victims” (`assessment.3`)
 * - “assessing current trafficking laws to locate and address gaps” (`prosecution.3`)
 */
export const traffickingLaws = defineLegalProvision({
  kind: 'legal-provision',
  id: 'trafficking-laws',
  name: 'the trafficking laws',
  instrument: { form: 'body-of-law' },
  status: { state: 'in-force', phrase: 'current trafficking laws' },
  enacted: null,
  prohibits: [],
  penalties: [],
  protections: [],
  gaps: ['do not fully protect all victims'],
  ratings: [],
  attribution: { voice: 'report' },
  hedges: [],
  notes: [
    'We read "the trafficking laws" (assessment.3) and "current trafficking laws" (prosecution.3) as the same laws.',
    'The text does not say which laws these are, or which victims they do not fully protect.',
    'A committee was to assess them "to locate and address gaps". The text names no gap that it located.',
  ],
  evidence: [
    {
      passage: 'assessment.3',
      quote: 'the trafficking laws do not fully protect all victims',
      supports: ['name', 'gaps', 'attribution'],
    },
    {
      passage: 'prosecution.3',
      quote: 'assessing current trafficking laws to locate and address gaps',
      supports: ['instrument', 'status'],
    },
  ],
});

/**
 * National plan of action on human trafficking.
 *
 * - Plan of action; status: partly approved, National Assembly: “the National Assembly approved”, “in 2007” (calendar year), prime minister: “The prime minister has yet to approve a final draft”, prime minister's office: “it has yet to be approved by the prime minister's office”; source: the report itself
 * - “Although the National Assembly approved a national plan of action on human trafficking in 2007, it has yet to be approved by the prime minister's office.” (`prevention.6`)
 * - “The prime minister has yet to approve a final draft of the anti-trafficking national plan of action.” (`assessment.9`)
 */
export const nationalPlanOfAction = defineLegalProvision({
  kind: 'legal-provision',
  id: 'national-plan-of-action',
  name: 'national plan of action on human trafficking',
  instrument: { form: 'plan-of-action' },
  status: {
    state: 'partly-approved',
    approvals: [
      {
        organization: 'national-assembly',
        date: { basis: 'calendar-year', phrase: 'in 2007', edtf: '2007', inferred: false },
        phrase: 'the National Assembly approved',
      },
    ],
    awaiting: [
      {
        organization: 'prime-minister',
        phrase: 'The prime minister has yet to approve a final draft',
      },
      {
        organization: 'prime-ministers-office',
        phrase: "it has yet to be approved by the prime minister's office",
      },
    ],
  },
  enacted: null,
  prohibits: [],
  penalties: [],
  protections: [],
  gaps: [],
  ratings: [],
  attribution: { voice: 'report' },
  hedges: [],
  notes: [
    'Assessment.9 mentions "a final draft of the anti-trafficking national plan of action" and the prime minister, prevention.6 "a national plan of action on human trafficking" and the prime minister\'s office. We read them as one plan, and one approval that is still awaited.',
    'The prime minister has yet to approve "a final draft". In prevention.6, "it" is the plan that the National Assembly approved in 2007. The text does not say whether the draft is what the Assembly approved.',
  ],
  evidence: [
    {
      passage: 'prevention.6',
      quote:
        "Although the National Assembly approved a national plan of action on human trafficking in 2007, it has yet to be approved by the prime minister's office.",
      supports: ['name', 'instrument', 'status', 'attribution'],
    },
    {
      passage: 'assessment.9',
      quote:
        'The prime minister has yet to approve a final draft of the anti-trafficking national plan of action.',
      supports: ['instrument', 'status.awaiting'],
    },
  ],
});

/**
 * Victim protection guidelines.
 *
 * - Guidelines; status: draft: not approved, which is not the same as rejected, drafted: “during the previous reporting period” (reporting period), supported by UN, supported by NGOs, Government of Laos: “The government did not approve”; source: the report itself
 * - “The government did not approve victim protection guidelines that were drafted during the previous reporting period with support from the UN and NGOs.” (`protection.13`)
 */
export const victimProtectionGuidelines = defineLegalProvision({
  kind: 'legal-provision',
  id: 'victim-protection-guidelines',
  name: 'victim protection guidelines',
  instrument: { form: 'guidelines' },
  status: {
    state: 'draft',
    drafted: {
      basis: 'reporting-period',
      which: 'previous',
      phrase: 'during the previous reporting period',
      edtf: '2010-04-01/2011-03-31',
      inferred: true,
    },
    supporters: ['united-nations', 'ngos'],
    awaiting: [{ organization: 'government-of-laos', phrase: 'The government did not approve' }],
  },
  enacted: null,
  prohibits: [],
  penalties: [],
  protections: [],
  gaps: [],
  ratings: [],
  attribution: { voice: 'report' },
  hedges: [],
  notes: ['Not approved does not mean rejected. The text does not say who drafted them.'],
  evidence: [
    {
      passage: 'protection.13',
      quote:
        'The government did not approve victim protection guidelines that were drafted during the previous reporting period with support from the UN and NGOs.',
    },
  ],
});

/**
 * Comprehensive anti-trafficking law.
 *
 * - Proposed law; status: in development: “continue to develop”; source: the report itself
 * - “continue to develop a comprehensive anti-trafficking law” (`recommendations.13`)
 */
export const comprehensiveAntiTraffickingLaw = defineLegalProvision({
  kind: 'legal-provision',
  id: 'comprehensive-anti-trafficking-law',
  name: 'comprehensive anti-trafficking law',
  instrument: { form: 'proposed-law' },
  status: { state: 'in-development', phrase: 'continue to develop' },
  enacted: null,
  prohibits: [],
  penalties: [],
  protections: [],
  gaps: [],
  ratings: [],
  attribution: { voice: 'report' },
  hedges: [],
  notes: [
    'Known only from the recommendation to "continue" developing it. We read this as saying that development had begun.',
  ],
  evidence: [
    {
      passage: 'recommendations.13',
      quote: 'continue to develop a comprehensive anti-trafficking law',
    },
  ],
});

/**
 * Memoranda of understanding with NGOs and international organizations.
 *
 * - Memoranda of understanding with NGOs, international organizations; status: approval delayed, which is not the same as withheld, Government of Laos: “approve memoranda of understanding with NGOs and international organizations in a more timely manner”; source: the report itself
 * - “approve memoranda of understanding with NGOs and international organizations in a more timely manner” (`recommendations.7`)
 */
export const memorandaOfUnderstanding = defineLegalProvision({
  kind: 'legal-provision',
  id: 'memoranda-of-understanding',
  name: 'memoranda of understanding with NGOs and international organizations',
  instrument: {
    form: 'memoranda-of-understanding',
    parties: ['ngos', 'international-organizations'],
  },
  status: {
    state: 'approval-delayed',
    delayed: [
      {
        organization: 'government-of-laos',
        phrase:
          'approve memoranda of understanding with NGOs and international organizations in a more timely manner',
      },
    ],
  },
  enacted: null,
  prohibits: [],
  penalties: [],
  protections: [],
  gaps: [],
  ratings: [],
  attribution: { voice: 'report' },
  hedges: [],
  notes: [
    'The recommendation does not say who should approve them. We read it as the government.',
    'We read the recommendation to approve them "in a more timely manner" as saying that approval is late. Late does not mean withheld.',
    'Assessment.8 ("anti-trafficking projects and agreements") and protection.12 ("anti-trafficking efforts") also mention late approvals, but not memoranda, so they do not support the status.',
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
 * Formal victim identification procedures.
 *
 * - Procedures; status: not developed or implemented: “has yet to develop or implement”; source: the report itself
 * - “The government has yet to develop or implement formal victim identification procedures to proactively identify victims of trafficking among vulnerable groups.” (`protection.2`)
 * - “develop and implement formal victim identification procedures” (`recommendations.4`)
 */
export const victimIdentificationProcedures = defineLegalProvision({
  kind: 'legal-provision',
  id: 'victim-identification-procedures',
  name: 'formal victim identification procedures',
  instrument: { form: 'procedures' },
  status: {
    state: 'not-developed-or-implemented',
    phrase: 'has yet to develop or implement',
  },
  enacted: null,
  prohibits: [],
  penalties: [],
  protections: [],
  gaps: [],
  ratings: [],
  attribution: { voice: 'report' },
  hedges: [],
  notes: [],
  evidence: [
    {
      passage: 'protection.2',
      quote:
        'The government has yet to develop or implement formal victim identification procedures to proactively identify victims of trafficking among vulnerable groups.',
      supports: ['name', 'instrument', 'status', 'attribution'],
    },
    {
      passage: 'recommendations.4',
      quote: 'develop and implement formal victim identification procedures',
      supports: ['name', 'instrument'],
    },
  ],
});

/**
 * Framework for witness protection.
 *
 * - Framework; status: not implemented: “did not implement”; source: the report itself
 * - “did not implement a framework for witness protection” (`protection.9`)
 */
export const witnessProtectionFramework = defineLegalProvision({
  kind: 'legal-provision',
  id: 'witness-protection-framework',
  name: 'framework for witness protection',
  instrument: { form: 'framework' },
  status: { state: 'not-implemented', phrase: 'did not implement' },
  enacted: null,
  prohibits: [],
  penalties: [],
  protections: [],
  gaps: [],
  ratings: [],
  attribution: { voice: 'report' },
  hedges: [],
  notes: [
    'Recommendation 6 asks for "a victims\' protection framework". The text does not say whether the two are the same.',
  ],
  evidence: [
    {
      passage: 'protection.9',
      quote: 'did not implement a framework for witness protection',
    },
  ],
});

/**
 * Victims' protection framework.
 *
 * - Framework; status: recommended: “develop a victims' protection framework”; source: the report itself
 * - “develop a victims' protection framework to increase the number of victims willing to testify or assist in investigations” (`recommendations.6`)
 */
export const victimsProtectionFramework = defineLegalProvision({
  kind: 'legal-provision',
  id: 'victims-protection-framework',
  name: "victims' protection framework",
  instrument: { form: 'framework' },
  status: { state: 'recommended', phrase: "develop a victims' protection framework" },
  enacted: null,
  prohibits: [],
  penalties: [],
  protections: [],
  gaps: [],
  ratings: [],
  attribution: { voice: 'report' },
  hedges: [],
  notes: [
    'Known only from the recommendation to develop it.',
    'The text does not say whether this is the framework for witness protection of protection.9.',
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
 * Official repatriation system.
 *
 * - System; status: in use: “were returned to Laos under the official repatriation system”; source: the report itself
 * - “195 trafficking victims were returned to Laos under the official repatriation system” (`protection.4`)
 */
export const officialRepatriationSystem = defineLegalProvision({
  kind: 'legal-provision',
  id: 'official-repatriation-system',
  name: 'official repatriation system',
  instrument: { form: 'system' },
  status: {
    state: 'in-use',
    phrase: 'were returned to Laos under the official repatriation system',
  },
  enacted: null,
  prohibits: [],
  penalties: [],
  protections: [],
  gaps: [],
  ratings: [],
  attribution: { voice: 'report' },
  hedges: [],
  notes: [
    'Known only from the returns under it. The text does not say whose system it is, what law or agreement it is based on, or from which country it returns victims.',
  ],
  evidence: [
    {
      passage: 'protection.4',
      quote: '195 trafficking victims were returned to Laos under the official repatriation system',
    },
  ],
});

/**
 * National database system on trafficking cases.
 *
 * - System; status: in development: “sustain progress on the proposed national database system”; source: the report itself
 * - “sustain progress on the proposed national database system on trafficking cases” (`recommendations.12`)
 */
export const nationalDatabaseSystem = defineLegalProvision({
  kind: 'legal-provision',
  id: 'national-database-system',
  name: 'national database system on trafficking cases',
  instrument: { form: 'system' },
  status: {
    state: 'in-development',
    phrase: 'sustain progress on the proposed national database system',
  },
  enacted: null,
  prohibits: [],
  penalties: [],
  protections: [],
  gaps: [],
  ratings: [],
  attribution: { voice: 'report' },
  hedges: [],
  notes: [
    'Known only from the recommendation to "sustain progress" on it. We read this as saying that it was being developed. The text calls it "proposed" and does not say how far it had come, or who was developing it.',
  ],
  evidence: [
    {
      passage: 'recommendations.12',
      quote: 'sustain progress on the proposed national database system on trafficking cases',
    },
  ],
});

/**
 * Legal alternatives to the removal of foreign victims to countries where they may face retribution or hardship.
 *
 * - Legal remedy; status: not provided: “does not provide”; source: the report itself; qualifiers: “may face retribution or hardship”
 * - “Laos does not provide legal alternatives to the removal of foreign victims to countries where they may face retribution or hardship.” (`protection.15`)
 */
export const legalAlternativesToRemoval = defineLegalProvision({
  kind: 'legal-provision',
  id: 'legal-alternatives-to-removal',
  name: 'legal alternatives to the removal of foreign victims to countries where they may face retribution or hardship',
  instrument: { form: 'legal-remedy' },
  status: { state: 'not-provided', phrase: 'does not provide' },
  enacted: null,
  prohibits: [],
  penalties: [],
  protections: [],
  gaps: [],
  ratings: [],
  attribution: { voice: 'report' },
  hedges: [
    {
      kind: 'certainty',
      degree: 'possible',
      phrase: 'may face retribution or hardship',
    },
  ],
  notes: [],
  evidence: [
    {
      passage: 'protection.15',
      quote:
        'Laos does not provide legal alternatives to the removal of foreign victims to countries where they may face retribution or hardship.',
    },
  ],
});

/**
 * Minimum standards for the elimination of trafficking.
 *
 * - Standard used by the report: “the elimination of trafficking”; status: applied by report: “the minimum standards for the elimination of trafficking”; the report’s rating: “does not fully comply”; source: the report itself
 * - “The Government of Laos does not fully comply with the minimum standards for the elimination of trafficking” (`assessment.1`)
 */
export const minimumStandards = defineLegalProvision({
  kind: 'legal-provision',
  id: 'minimum-standards',
  name: 'minimum standards for the elimination of trafficking',
  instrument: { form: 'assessment-standard', aim: 'the elimination of trafficking' },
  status: {
    state: 'applied-by-report',
    phrase: 'the minimum standards for the elimination of trafficking',
  },
  enacted: null,
  prohibits: [],
  penalties: [],
  protections: [],
  gaps: [],
  ratings: [{ degree: 'does-not-fully-comply', scope: null, phrase: 'does not fully comply' }],
  attribution: { voice: 'report' },
  hedges: [],
  notes: [
    'The text does not say whose standards these are. Standards of this name are in United States law: 22 U.S.C. 7106, of the Trafficking Victims Protection Act. They are not Lao law.',
    'The rating is about the government, not about the standards.',
  ],
  evidence: [
    {
      passage: 'assessment.1',
      quote:
        'The Government of Laos does not fully comply with the minimum standards for the elimination of trafficking',
    },
  ],
});
