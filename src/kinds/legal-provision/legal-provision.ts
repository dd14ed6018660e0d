import type { Attribution } from '../../parts/attribution/attribution.js';
import type { EvidenceList } from '../../parts/evidence/evidence.js';
import type { OtherTerm } from '../../parts/evidence/other-term.js';
import type { Hedge } from '../../parts/hedge/hedge.js';
import type { ReportIds } from '../../parts/ids/report-ids.js';
import type { Penalty } from '../../parts/penalty/penalty.js';
import type { Period } from '../../parts/period/period.js';

/** One or several articles of a code. */
export interface StatuteArticleInstrument {
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
  readonly form: 'memoranda-of-understanding';
  /** The other parties, as the report names them. */
  readonly parties: readonly Ids['organization'][];
}

/** A standard that the report applies to the government, and its aim. */
export interface AssessmentStandardInstrument {
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
  readonly form: 'other';
  /** What it is, in the report's wording. */
  readonly phrase: string;
}

/** The instrument types by their form. */
export interface InstrumentByForm<out Ids extends ReportIds = ReportIds> {
  readonly 'assessment-standard': AssessmentStandardInstrument;
  readonly 'body-of-law': NamedInstrument<'body-of-law'>;
  readonly constitution: NamedInstrument<'constitution'>;
  readonly decree: NamedInstrument<'decree'>;
  readonly framework: NamedInstrument<'framework'>;
  readonly guidelines: NamedInstrument<'guidelines'>;
  readonly 'legal-remedy': NamedInstrument<'legal-remedy'>;
  readonly 'memoranda-of-understanding': MemorandaInstrument<Ids>;
  readonly other: OtherInstrument;
  readonly 'plan-of-action': NamedInstrument<'plan-of-action'>;
  readonly procedures: NamedInstrument<'procedures'>;
  readonly 'proposed-law': NamedInstrument<'proposed-law'>;
  readonly regulation: NamedInstrument<'regulation'>;
  readonly statute: NamedInstrument<'statute'>;
  readonly 'statute-article': StatuteArticleInstrument;
  readonly system: NamedInstrument<'system'>;
  readonly treaty: NamedInstrument<'treaty'>;
}

/** The forms that a legal provision can have. */
export type LegalForm = keyof InstrumentByForm;

/** The terms of {@link LegalForm}. */
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

/** What kind of instrument a legal provision is. Discriminated by `form`. */
export type LegalInstrument<Ids extends ReportIds = ReportIds> = InstrumentByForm<Ids>[LegalForm];

/** The report describes it as law that applies. */
export interface InForceStatus {
  readonly state: 'in-force';
  /** The report's wording. */
  readonly phrase: string;
}

/** The report describes it as used. */
export interface InUseStatus {
  readonly state: 'in-use';
  /** The report's wording. */
  readonly phrase: string;
}

/** The report recommends it, and does not say whether it exists. */
export interface RecommendedStatus {
  readonly state: 'recommended';
  /** The report's wording. */
  readonly phrase: string;
}

/** One body approved it, another has yet to. */
export interface PartlyApprovedStatus<out Ids extends ReportIds = ReportIds> {
  readonly state: 'partly-approved';
  readonly approvals: readonly Approval<Ids>[];
  /** Bodies that have yet to approve it. */
  readonly awaiting: readonly AwaitedApproval<Ids>[];
}

/** It was drafted; the body named did not approve it, which is not a rejection. */
export interface DraftStatus<out Ids extends ReportIds = ReportIds> {
  readonly state: 'draft';
  readonly drafted: Period;
  /** Who supported the drafting. */
  readonly supporters: readonly Ids['organization'][];
  /** Bodies that did not approve it. */
  readonly awaiting: readonly AwaitedApproval<Ids>[];
}

/** Approvals come late; the report does not say which, if any, were given. */
export interface DelayedStatus<out Ids extends ReportIds = ReportIds> {
  readonly state: 'approval-delayed';
  /** Bodies whose approval comes late. */
  readonly delayed: readonly DelayedApproval<Ids>[];
}

/** It is being developed. */
export interface InDevelopmentStatus {
  readonly state: 'in-development';
  /** The report's wording. */
  readonly phrase: string;
}

/** The report says that it does not exist, was not developed, not put into practice, or is not provided. */
export interface AbsentStatus<out State extends string> {
  /** The state of the provision. */
  readonly state: State;
  /** The report's wording. */
  readonly phrase: string;
}

/** A standard that the report applies to the government. */
export interface StandardStatus {
  readonly state: 'applied-by-report';
  /** The report's wording. */
  readonly phrase: string;
}

/** The status types by their state. */
export interface StatusByState<out Ids extends ReportIds = ReportIds> {
  readonly 'applied-by-report': StandardStatus;
  readonly 'approval-delayed': DelayedStatus<Ids>;
  readonly 'does-not-exist': AbsentStatus<'does-not-exist'>;
  readonly draft: DraftStatus<Ids>;
  readonly 'in-development': InDevelopmentStatus;
  readonly 'in-force': InForceStatus;
  readonly 'in-use': InUseStatus;
  readonly 'not-developed-or-implemented': AbsentStatus<'not-developed-or-implemented'>;
  readonly 'not-implemented': AbsentStatus<'not-implemented'>;
  readonly 'not-provided': AbsentStatus<'not-provided'>;
  readonly other: AbsentStatus<'other'>;
  readonly 'partly-approved': PartlyApprovedStatus<Ids>;
  readonly recommended: RecommendedStatus;
}

/** The states that a provision can be in. */
export type LegalState = keyof StatusByState;

/** The terms of {@link LegalState}. */
export const legalStates = /* @__PURE__ */ Object.freeze([
  'applied-by-report',
  'approval-delayed',
  'does-not-exist',
  'draft',
  'in-development',
  'in-force',
  'in-use',
  'not-developed-or-implemented',
  'not-implemented',
  'not-provided',
  'other',
  'partly-approved',
  'recommended',
] as const satisfies readonly LegalState[]);

/** The status of a provision. Discriminated by `state`. */
export type LegalStatus<Ids extends ReportIds = ReportIds> = StatusByState<Ids>[LegalState];

/** An approval that was given. */
export interface Approval<out Ids extends ReportIds = ReportIds> {
  /** The body that gave it. */
  readonly organization: Ids['organization'];
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

/** The terms of {@link RatingDegree}. */
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
  readonly instrumentForm: LegalForm;
  readonly statusState: LegalState;
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
  /** The words by which the report limits the statement. */
  readonly hedges: readonly Hedge[];
  /** How we interpreted the text, if coders could reasonably disagree. */
  readonly notes: readonly string[];
  /** What fields with the term `other` mean, in the report's wording. */
  readonly otherTerms: readonly OtherTerm[];
  /** The quotes that the record is based on. */
  readonly evidence: EvidenceList<Ids>;
}

/** The terms of {@link LegalEffect}. */
export const legalEffects = /* @__PURE__ */ Object.freeze([
  'penalizes',
  'prohibits',
  'protects',
] as const);

/**
 * What a provision does, according to its record.
 *
 * The codebook defines each term.
 */
export type LegalEffect = (typeof legalEffects)[number];
