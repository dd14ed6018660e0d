import type { Attribution } from '../../parts/attribution/attribution.js';
import type { EvidenceList } from '../../parts/evidence/evidence.js';
import type { OtherTerm } from '../../parts/evidence/other-term.js';
import type { Hedge } from '../../parts/hedge/hedge.js';
import type { ReportIds } from '../../parts/ids/report-ids.js';
import type { Period } from '../../parts/period/period.js';
import type { Pillar } from '../../parts/pillar/pillar.js';
import type { Money } from '../../parts/quantity/quantity.js';
import type { Reference } from '../../parts/reference/reference.js';
import type { Topic } from '../../parts/topic/topic.js';

/** A body or group involved in a finding, and the report's wording for it. */
export interface Participant<out Ids extends ReportIds = ReportIds> {
  /** The body or group. */
  readonly organization: Ids['organization'];
  /** The report's wording for it. */
  readonly phrase: string;
}

/** What every finding has. */
interface FindingBase<out Id extends string, out Ids extends ReportIds> {
  /** The record type: always `finding`. */
  readonly kind: 'finding';
  /** The id of the report that the record is of, such as `tip-report-2012-laos`. */
  readonly report: Ids['report'];
  /** The id, unique in the report. */
  readonly id: Id;
  /**
   * What the report says, in one statement without a full stop. It names who says it if the report passes it on, and
   * says what was not done or not reported as such.
   */
  readonly label: string;
  /** The pillars that the finding concerns; none if it is from the trafficking profile. */
  readonly pillars: readonly Pillar[];
  /** Whether a pillar is our coding, because it isn't that of a section with the evidence. */
  readonly pillarsInferred: boolean;
  /** What it is about, by our coding. */
  readonly topics: readonly Topic[];
  /** When, in the report's wording and as dates. */
  readonly period: Period;
  /** Who says so. */
  readonly attribution: Attribution<Ids>;
  /** The qualifiers that limit the statement, such as "some" or "reportedly". */
  readonly hedges: readonly Hedge[];
  /** The places that the report names for the finding. */
  readonly places: readonly Ids['place'][];
  /** The records of the finding's figures, laws and groups. */
  readonly related: readonly Reference<Ids>[];
  /** How we interpreted the text, if coders could reasonably disagree. */
  readonly notes: readonly string[];
  /** What fields with the term `other` mean, in the report's wording. */
  readonly otherTerms: readonly OtherTerm[];
  /** The quotes that the record is based on. */
  readonly evidence: EvidenceList<Ids>;
}

/** Something that was done. */
export interface ActionFinding<
  out Id extends string = string,
  out Ids extends ReportIds = ReportIds,
> extends FindingBase<Id, Ids> {
  /** Something that was done. */
  readonly type: 'action';
  /** Who did it. Empty if the report does not say. */
  readonly actors: readonly Participant<Ids>[];
  /** Who took part, supported or facilitated. */
  readonly partners: readonly Participant<Ids>[];
  /** The recipients, such as a division that was upgraded or officials who were trained. */
  readonly objects: readonly Participant<Ids>[];
  /** The people it was for or directed toward, in the report's wording. */
  readonly audience: readonly string[];
  /** What was done, in the report's wording. */
  readonly action: string;
  /** `continued` or `new` (begun or changed) if the report says so, else `not-stated`. */
  readonly continuity: 'continued' | 'new' | 'not-stated';
  /** Money that the report names for the action; null if it names none. */
  readonly funding: Funding | null;
}

/** An amount of money that a finding names. */
export interface Funding {
  /** `estimate` if the report itself calls the amount an estimate, else `exact`. */
  readonly kind: 'estimate' | 'exact';
  /** The amount, in the currency of `money`. */
  readonly value: number;
  /** The currency of the amount. */
  readonly money: Money;
}

/** Something that was not done, or not provided, recorded or reported. */
export interface OmissionFinding<
  out Id extends string = string,
  out Ids extends ReportIds = ReportIds,
> extends FindingBase<Id, Ids> {
  /** Something that was not done, or not provided, recorded or reported. */
  readonly type: 'omission';
  /** Who did not do, provide, record or report it. Empty if the report does not say. */
  readonly actors: readonly Participant<Ids>[];
  /** What was not done, provided, recorded or reported, in the report's wording. */
  readonly omitted: string;
  /** How the report puts it. */
  readonly mode:
    | 'not-done'
    | 'not-provided'
    | 'not-recorded'
    | 'not-reported'
    | 'not-yet-done'
    | 'other'
    | 'unable-to-sustain';
}

/** The report's judgment of the government's efforts. */
export interface AssessmentFinding<
  out Id extends string = string,
  out Ids extends ReportIds = ReportIds,
> extends FindingBase<Id, Ids> {
  /** The report's judgment of the government's efforts. */
  readonly type: 'assessment';
  /** Who is judged. */
  readonly actors: readonly Participant<Ids>[];
  /** Who assisted in what is judged. */
  readonly partners: readonly Participant<Ids>[];
  /** What is judged, in the report's wording. */
  readonly subject: string;
  /** The judgment itself, such as "modest". */
  readonly degree: string;
}

/** How things are. */
export interface ConditionFinding<
  out Id extends string = string,
  out Ids extends ReportIds = ReportIds,
> extends FindingBase<Id, Ids> {
  /** How things are. */
  readonly type: 'condition';
  /** The bodies or groups described. Empty if the report names none. */
  readonly actors: readonly Participant<Ids>[];
  /** Other bodies affected, such as those relied on, delayed or hampered. */
  readonly counterparts: readonly Participant<Ids>[];
  /** How things are, in the report's wording. */
  readonly condition: string;
  /** `continued` if the report says that it went on ("remained", "still", "continued"), else `not-stated`. */
  readonly continuity: 'continued' | 'not-stated';
}

/** The finding types by the value of `type`. */
export interface FindingByType<
  out Id extends string = string,
  out Ids extends ReportIds = ReportIds,
> {
  /** Something that was done. */
  readonly action: ActionFinding<Id, Ids>;
  /** Something that was not done, or not provided, recorded or reported. */
  readonly omission: OmissionFinding<Id, Ids>;
  /** The report's judgment of the government's efforts. */
  readonly assessment: AssessmentFinding<Id, Ids>;
  /** How things are. */
  readonly condition: ConditionFinding<Id, Ids>;
}

/** What a finding is. */
export type FindingType = keyof FindingByType;

/** Every type of finding: the terms of {@link FindingType}. */
export const findingTypes = /* @__PURE__ */ Object.freeze([
  'action',
  'assessment',
  'condition',
  'omission',
] as const satisfies readonly FindingType[]);

/**
 * What the report says about the government's efforts and conditions in the country. Which fields it has depends on `type`.
 *
 * @example
 * ```ts
 * import { getFinding } from 'tip-report-laos-2012';
 *
 * const finding = getFinding('protection-efforts-modest');
 * finding.type; // => 'assessment'
 * finding.degree; // => 'modest'
 * ```
 */
export type Finding<Id extends string = string, Ids extends ReportIds = ReportIds> = FindingByType<
  Id,
  Ids
>[FindingType];
