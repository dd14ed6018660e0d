import type { Attribution } from '../../parts/attribution/attribution.js';
import type { EvidenceList } from '../../parts/evidence/evidence.js';
import type { OtherTerm } from '../../parts/evidence/other-term.js';
import type { Hedge } from '../../parts/hedge/hedge.js';
import type { ReportIds } from '../../parts/ids/report-ids.js';
import type { Penalty } from '../../parts/penalty/penalty.js';
import type { Period } from '../../parts/period/period.js';

/** One or several articles of a code. */
export interface StatuteArticleInstrument {
  /** An article of a code. */
  readonly form: 'statute-article';
  /** The code, in the report's wording. */
  readonly code: string;
  /** The numbers of the articles; as text if it has more than digits, such as "134-1". */
  readonly articles: readonly (number | string)[];
  /** The revision that the report mentions; `unspecified` if it mentions none. */
  readonly revision: Period;
}

/** Memoranda of understanding, and their parties. */
export interface MemorandaInstrument<out Ids extends ReportIds = ReportIds> {
  /** Memoranda of understanding. */
  readonly form: 'memoranda-of-understanding';
  /** The other parties, as the report names them. */
  readonly parties: readonly Ids['organization'][];
}

/** A standard that the report applies to the government, and its aim. */
export interface AssessmentStandardInstrument {
  /** A standard that the report applies to the government. */
  readonly form: 'assessment-standard';
  /** What the standard is for, in the report's wording. */
  readonly aim: string;
}

/** An instrument that the report only names. */
export interface NamedInstrument<out Form extends string> {
  /** The form of the instrument. */
  readonly form: Form;
}

/** An instrument of a form that isn't in the list. */
export interface OtherInstrument {
  /** An instrument of a form that has no other term. */
  readonly form: 'other';
  /** What it is, in the report's wording. */
  readonly phrase: string;
}

/** The instrument types by their form. */
export interface InstrumentByForm<out Ids extends ReportIds = ReportIds> {
  /** A standard that the report applies to the government. */
  readonly 'assessment-standard': AssessmentStandardInstrument;
  /** Several laws, named together. */
  readonly 'body-of-law': NamedInstrument<'body-of-law'>;
  /** A constitution. */
  readonly constitution: NamedInstrument<'constitution'>;
  /** A decree. */
  readonly decree: NamedInstrument<'decree'>;
  /** A framework of rules and institutions. */
  readonly framework: NamedInstrument<'framework'>;
  /** Guidelines for authorities. */
  readonly guidelines: NamedInstrument<'guidelines'>;
  /** A remedy or alternative that the law could offer. */
  readonly 'legal-remedy': NamedInstrument<'legal-remedy'>;
  /** Memoranda of understanding, and their parties. */
  readonly 'memoranda-of-understanding': MemorandaInstrument<Ids>;
  /** Another instrument. */
  readonly other: OtherInstrument;
  /** A plan of action. */
  readonly 'plan-of-action': NamedInstrument<'plan-of-action'>;
  /** Procedures for authorities. */
  readonly procedures: NamedInstrument<'procedures'>;
  /** A law that has been proposed but not passed. */
  readonly 'proposed-law': NamedInstrument<'proposed-law'>;
  /** A regulation. */
  readonly regulation: NamedInstrument<'regulation'>;
  /** A law as a whole. */
  readonly statute: NamedInstrument<'statute'>;
  /** An article of a code. */
  readonly 'statute-article': StatuteArticleInstrument;
  /** A system. */
  readonly system: NamedInstrument<'system'>;
  /** A treaty. */
  readonly treaty: NamedInstrument<'treaty'>;
}

/** The forms that a legal provision can have. */
export type LegalForm = keyof InstrumentByForm;

/** Every form that a legal provision can have: the terms of {@link LegalForm}. */
export const legalForms = /* @__PURE__ */ Object.freeze([
  'assessment-standard',
  'body-of-law',
  'constitution',
  'decree',
  'framework',
  'guidelines',
  'legal-remedy',
  'memoranda-of-understanding',
  'other',
  'plan-of-action',
  'procedures',
  'proposed-law',
  'regulation',
  'statute',
  'statute-article',
  'system',
  'treaty',
] as const satisfies readonly LegalForm[]);

/** What kind of instrument a legal provision is. Which fields it has depends on `form`. */
export type LegalInstrument<Ids extends ReportIds = ReportIds> = InstrumentByForm<Ids>[LegalForm];

/** The report describes it as law that applies. */
export interface InForceStatus {
  /** The report describes it as law that applies. */
  readonly state: 'in-force';
  /** The report's wording. */
  readonly phrase: string;
}

/** The report describes it as used. */
export interface InUseStatus {
  /** The report describes it as used. */
  readonly state: 'in-use';
  /** The report's wording. */
  readonly phrase: string;
}

/** The report recommends it, and does not say whether it exists. */
export interface RecommendedStatus {
  /** The report recommends it, and does not say whether it exists. */
  readonly state: 'recommended';
  /** The report's wording. */
  readonly phrase: string;
}

/** One body approved it, another has yet to. */
export interface PartlyApprovedStatus<out Ids extends ReportIds = ReportIds> {
  /** One body approved it, another has yet to. */
  readonly state: 'partly-approved';
  /** The approvals that were given. */
  readonly approvals: readonly Approval<Ids>[];
  /** Bodies that have yet to approve it. */
  readonly awaiting: readonly AwaitedApproval<Ids>[];
}

/** It was drafted; the body named did not approve it, which is not a rejection. */
export interface DraftStatus<out Ids extends ReportIds = ReportIds> {
  /** It was drafted; the body named did not approve it. */
  readonly state: 'draft';
  /** When it was drafted. */
  readonly drafted: Period;
  /** Who supported the drafting. */
  readonly supporters: readonly Ids['organization'][];
  /** Bodies that did not approve it. */
  readonly awaiting: readonly AwaitedApproval<Ids>[];
}

/** Approvals come late; the report does not say which, if any, were given. */
export interface DelayedStatus<out Ids extends ReportIds = ReportIds> {
  /** Approvals come late. */
  readonly state: 'approval-delayed';
  /** Bodies whose approval comes late. */
  readonly delayed: readonly DelayedApproval<Ids>[];
}

/** It is being developed. */
export interface InDevelopmentStatus {
  /** It is being developed. */
  readonly state: 'in-development';
  /** The report's wording. */
  readonly phrase: string;
}

/** A status that the report states without details, such as that a provision does not exist. */
export interface StatedStatus<out State extends string> {
  /** The state of the provision. */
  readonly state: State;
  /** The report's wording. */
  readonly phrase: string;
}

/** A standard that the report applies to the government. */
export interface StandardStatus {
  /** The report applies it to the government. */
  readonly state: 'applied-by-report';
  /** The report's wording. */
  readonly phrase: string;
}

/** The status types by their state. */
export interface StatusByState<out Ids extends ReportIds = ReportIds> {
  /** A standard that the report applies to the government. */
  readonly 'applied-by-report': StandardStatus;
  /** Approvals come late. */
  readonly 'approval-delayed': DelayedStatus<Ids>;
  /** Approved or adopted. */
  readonly approved: StatedStatus<'approved'>;
  /** The report says that there is none. */
  readonly 'does-not-exist': StatedStatus<'does-not-exist'>;
  /** Drafted, and not approved by the body named. */
  readonly draft: DraftStatus<Ids>;
  /** Being developed. */
  readonly 'in-development': InDevelopmentStatus;
  /** Described as law that applies. */
  readonly 'in-force': InForceStatus;
  /** Described as used. */
  readonly 'in-use': InUseStatus;
  /** Neither developed nor put into practice. */
  readonly 'not-developed-or-implemented': StatedStatus<'not-developed-or-implemented'>;
  /** Not put into practice. */
  readonly 'not-implemented': StatedStatus<'not-implemented'>;
  /** Not provided. */
  readonly 'not-provided': StatedStatus<'not-provided'>;
  /** A treaty that the country isn't a party to. */
  readonly 'not-party': StatedStatus<'not-party'>;
  /** Another status. */
  readonly other: StatedStatus<'other'>;
  /** A treaty that the country is a party to. */
  readonly party: StatedStatus<'party'>;
  /** Approved by one body, not yet by another. */
  readonly 'partly-approved': PartlyApprovedStatus<Ids>;
  /** Recommended; the report does not say whether it exists. */
  readonly recommended: RecommendedStatus;
}

/** The states that a provision can be in. */
export type LegalState = keyof StatusByState;

/** Every status that a legal provision can have: the terms of {@link LegalState}. */
export const legalStates = /* @__PURE__ */ Object.freeze([
  'applied-by-report',
  'approval-delayed',
  'approved',
  'does-not-exist',
  'draft',
  'in-development',
  'in-force',
  'in-use',
  'not-developed-or-implemented',
  'not-implemented',
  'not-party',
  'not-provided',
  'other',
  'partly-approved',
  'party',
  'recommended',
] as const satisfies readonly LegalState[]);

/** The status of a provision. Which fields it has depends on `state`. */
export type LegalStatus<Ids extends ReportIds = ReportIds> = StatusByState<Ids>[LegalState];

/** An approval that was given. */
export interface Approval<out Ids extends ReportIds = ReportIds> {
  /** The body that gave it. */
  readonly organization: Ids['organization'];
  /** When it was given. */
  readonly date: Period;
  /** The report's wording. */
  readonly phrase: string;
}

/** An approval that was not given. */
export interface AwaitedApproval<out Ids extends ReportIds = ReportIds> {
  /** The body that did not give it. */
  readonly organization: Ids['organization'];
  /** The report's wording, including what awaits approval if that is a draft, such as "a final draft". */
  readonly phrase: string;
}

/** An approval that comes late, which does not mean that it is withheld. */
export interface DelayedApproval<out Ids extends ReportIds = ReportIds> {
  /** The body that gives it late. */
  readonly organization: Ids['organization'];
  /** The report's wording. */
  readonly phrase: string;
}

/** A protection that a provision grants, with its exact scope. */
export interface Protection {
  /** What is granted, in the report's wording. */
  readonly grants: string;
  /** Who it covers, in the report's wording; null if the report does not say. */
  readonly covers: string | null;
  /** The condition, in the report's wording; null if the report names none. */
  readonly condition: string | null;
}

/** Every rating of a legal provision: the terms of {@link RatingDegree}. */
export const ratingDegrees = /* @__PURE__ */ Object.freeze([
  'commensurate',
  'does-not-fully-comply',
  'does-not-meet',
  'fully-meets',
  'not-commensurate',
  'not-sufficiently-stringent',
  'other',
  'sufficiently-stringent',
] as const);

/** How the report rates a provision, normalized. */
export type RatingDegree = (typeof ratingDegrees)[number];

/** How the report rates a provision. */
export interface Rating {
  /** The report's rating, normalized. */
  readonly degree: RatingDegree;
  /** What it rates, in the report's wording, such as "with regard to sex trafficking"; null if it rates the whole. */
  readonly scope: string | null;
  /** The report's wording. */
  readonly phrase: string;
}

/** What the type of a legal provision keeps: its form, its state, and its penalties with their numbers. */
export interface LegalProvisionTerms {
  /** The form of the instrument. */
  readonly instrumentForm: LegalForm;
  /** The state of the provision. */
  readonly statusState: LegalState;
  /** The penalties that it prescribes. */
  readonly penalties: readonly Penalty[];
}

/**
 * A law, an article of one, a plan, guidelines, a procedure, a framework, a system or a standard in the report: its
 * status, what it prohibits and prescribes, who it protects, and what it lacks.
 *
 * @example
 * ```ts
 * import { penalCodeArticle134 } from 'tip-report-laos-2012';
 *
 * penalCodeArticle134.instrument.articles; // => [134]
 * penalCodeArticle134.status.state; // => 'in-force'
 * ```
 */
export interface LegalProvision<
  out Id extends string = string,
  out Terms extends LegalProvisionTerms = LegalProvisionTerms,
  out Ids extends ReportIds = ReportIds,
> {
  /** The record type: always `legal-provision`. */
  readonly kind: 'legal-provision';
  /** The id of the report that the record is of, such as `tip-report-2012-laos`. */
  readonly report: Ids['report'];
  /** The id, unique in the report. */
  readonly id: Id;
  /** The name: the report's, or ours if it gives none. */
  readonly name: string;
  /** What kind of instrument it is, with what belongs to that kind. */
  readonly instrument: InstrumentByForm<Ids>[Terms['instrumentForm']];
  /** Whether it is in force, approved, a draft, or absent. */
  readonly status: StatusByState<Ids>[Terms['statusState']];
  /** When it was enacted; null if the report does not say. */
  readonly enacted: Period | null;
  /** What it prohibits, in the report's wording. */
  readonly prohibits: readonly string[];
  /** The penalties that it prescribes. They aren't sentences passed by a court. */
  readonly penalties: Terms['penalties'];
  /** What it grants to victims, and to whom. */
  readonly protections: readonly Protection[];
  /** What it does not cover or lacks, in the report's wording. */
  readonly gaps: readonly string[];
  /** How the report rates it. */
  readonly ratings: readonly Rating[];
  /** Who says so. */
  readonly attribution: Attribution<Ids>;
  /** The qualifiers that limit the statement, such as "some" or "reportedly". */
  readonly hedges: readonly Hedge[];
  /** How we interpreted the text, if coders could reasonably disagree. */
  readonly notes: readonly string[];
  /** What fields with the term `other` mean, in the report's wording. */
  readonly otherTerms: readonly OtherTerm[];
  /** The quotes that the record is based on. */
  readonly evidence: EvidenceList<Ids>;
}

/** Everything that a legal provision can do: the terms of {@link LegalEffect}. */
export const legalEffects = /* @__PURE__ */ Object.freeze([
  'penalizes',
  'prohibits',
  'protects',
] as const);

/**
 * What a provision does, according to its record.
 *
 * `tip-report-laos-2012/data/vocabularies.csv` defines each term.
 */
export type LegalEffect = (typeof legalEffects)[number];
