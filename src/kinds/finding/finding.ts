import type { Attribution } from '../../parts/attribution/attribution.js';
import type { EvidenceList } from '../../parts/evidence/evidence.js';
import type { Hedge } from '../../parts/hedge/hedge.js';
import type { ReportIds } from '../../parts/ids/report-ids.js';
import type { Period } from '../../parts/period/period.js';
import type { Pillar } from '../../parts/pillar/pillar.js';
import type { Money } from '../../parts/quantity/quantity.js';
import type { Reference } from '../../parts/reference/reference.js';
import type { Topic } from '../../parts/topic/topic.js';

/** A body or group that takes part in what a finding tells, and the report's words for it. */
export interface Participant<out Ids extends ReportIds = ReportIds> {
  /** The body or group. */
  readonly organization: Ids['organization'];
  /** The report's words for it. */
  readonly phrase: string;
}

/** What every finding has. */
interface FindingBase<
  out Id extends string,
  out Facets extends FindingFacets,
  out Ids extends ReportIds,
> {
  readonly kind: 'finding';
  /** The id, unique in the report. */
  readonly id: Id;
  /** The pillars that the finding bears on; none where it stands in the trafficking profile. */
  readonly pillars: readonly Facets['pillar'][];
  /** True where a pillar is not that of a section in which the evidence stands, so that it is our coding. */
  readonly pillarsInferred: boolean;
  readonly topics: readonly Facets['topic'][];
  readonly period: Period;
  readonly attribution: Attribution<Ids>;
  readonly hedges: readonly Hedge[];
  /** The places that the report names for what the finding tells. */
  readonly places: readonly Ids['place'][];
  /** The records that give the finding's figures, laws and groups. */
  readonly related: readonly Reference<Ids>[];
  /** How a reading was decided where a careful second reader could differ. */
  readonly notes: readonly string[];
  readonly evidence: EvidenceList<Ids>;
}

/** Something that was done. */
export interface ActionFinding<
  out Id extends string = string,
  out Facets extends FindingFacets = FindingFacets,
  out Ids extends ReportIds = ReportIds,
> extends FindingBase<Id, Facets, Ids> {
  readonly type: 'action';
  /** Who did it. Empty where the report does not say who. */
  readonly actors: readonly Participant<Ids>[];
  /** Who took part, supported or facilitated. */
  readonly partners: readonly Participant<Ids>[];
  /** Bodies to which it was done, such as a division that was upgraded or officials who were trained. */
  readonly objects: readonly Participant<Ids>[];
  /** For or toward whom it was done, in the report's words. */
  readonly audience: readonly string[];
  /** What was done, in the report's words. */
  readonly action: string;
  /** `continued` where the report says so, `new` where it says that something was begun or changed, else `not-stated`. */
  readonly continuity: 'continued' | 'new' | 'not-stated';
  /** Money that the report names for the action; null where it names none. */
  readonly funding: Funding | null;
}

/** An amount of money that a finding names. */
export interface Funding {
  /** `estimate` where the report itself calls the amount an estimate, else `exact`. */
  readonly kind: 'estimate' | 'exact';
  /** The amount, in the currency of `money`. */
  readonly value: number;
  readonly money: Money;
}

/** Something that was not done, or not yet. */
export interface OmissionFinding<
  out Id extends string = string,
  out Facets extends FindingFacets = FindingFacets,
  out Ids extends ReportIds = ReportIds,
> extends FindingBase<Id, Facets, Ids> {
  readonly type: 'omission';
  /** Who did not do it. Empty where the report does not say who. */
  readonly actors: readonly Participant<Ids>[];
  /** What was not done, in the report's words. */
  readonly omitted: string;
  /** How the report puts it. */
  readonly mode:
    | 'not-done'
    | 'not-provided'
    | 'not-recorded'
    | 'not-reported'
    | 'not-yet-done'
    | 'unable-to-sustain';
}

/** A judgment of the report on the government's efforts. */
export interface AssessmentFinding<
  out Id extends string = string,
  out Facets extends FindingFacets = FindingFacets,
  out Ids extends ReportIds = ReportIds,
> extends FindingBase<Id, Facets, Ids> {
  readonly type: 'assessment';
  /** Who is judged. */
  readonly actors: readonly Participant<Ids>[];
  /** Who assisted in what is judged. */
  readonly partners: readonly Participant<Ids>[];
  /** What is judged, in the report's words. */
  readonly subject: string;
  /** The word in which the judgment lies, such as "modest". */
  readonly degree: string;
}

/** How things are. */
export interface ConditionFinding<
  out Id extends string = string,
  out Facets extends FindingFacets = FindingFacets,
  out Ids extends ReportIds = ReportIds,
> extends FindingBase<Id, Facets, Ids> {
  readonly type: 'condition';
  /** The bodies or groups of which the report says it. Empty where it names none. */
  readonly actors: readonly Participant<Ids>[];
  /** Other bodies that it touches, such as those relied on, delayed or hampered. */
  readonly counterparts: readonly Participant<Ids>[];
  /** How things are, in the report's words. */
  readonly condition: string;
  /** `continued` where the report says that it went on ("remained", "still", "continued"), else `not-stated`. */
  readonly continuity: 'continued' | 'not-stated';
}

/** The finding types by the value of `type`. */
export interface FindingByType<
  out Id extends string = string,
  out Facets extends FindingFacets = FindingFacets,
  out Ids extends ReportIds = ReportIds,
> {
  readonly action: ActionFinding<Id, Facets, Ids>;
  readonly omission: OmissionFinding<Id, Facets, Ids>;
  readonly assessment: AssessmentFinding<Id, Facets, Ids>;
  readonly condition: ConditionFinding<Id, Facets, Ids>;
}

/** The coded values of a finding by which it can be found, each a vocabulary term or a union of them. */
export interface FindingFacets {
  readonly pillar: Pillar;
  readonly topic: Topic;
}

/** What a finding is. */
export type FindingType = keyof FindingByType;

/** The terms of {@link FindingType}. */
export const findingTypes = [
  'action',
  'assessment',
  'condition',
  'omission',
] as const satisfies readonly FindingType[];

/**
 * What the report says of the government's efforts and of conditions in the country. Told apart by `type`.
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
export type Finding<
  Id extends string = string,
  Facets extends FindingFacets = FindingFacets,
  Ids extends ReportIds = ReportIds,
> = FindingByType<Id, Facets, Ids>[FindingType];
