import type { EvidenceList } from '../../parts/evidence/evidence.js';
import type { OtherTerm } from '../../parts/evidence/other-term.js';
import type { Hedge } from '../../parts/hedge/hedge.js';
import type { ReportIds } from '../../parts/ids/report-ids.js';
import type { Pillar } from '../../parts/pillar/pillar.js';
import type { Reference } from '../../parts/reference/reference.js';
import type { Topic } from '../../parts/topic/topic.js';

/** One thing that a recommendation asks to be done. */
export interface RecommendedAction {
  /** The verb in its base form, such as "develop". */
  readonly verb: string;
  /** The action in the report's wording, including the verb. */
  readonly phrase: string;
  /** `continue`, `increase` or `end` if the report asks to continue, do more of, or stop something; else `do`. */
  readonly mode: 'continue' | 'do' | 'end' | 'increase';
}

/**
 * One of the report's recommendations.
 *
 * @example
 * ```ts
 * import { developComprehensiveLaw } from 'tip-report-laos-2012';
 *
 * developComprehensiveLaw.ordinal; // => 13
 * developComprehensiveLaw.text; // => 'continue to develop a comprehensive anti-trafficking law'
 * ```
 */
export interface Recommendation<
  out Id extends string = string,
  out Ordinal extends number = number,
  out Ids extends ReportIds = ReportIds,
> {
  /** The record type: always `recommendation`. */
  readonly kind: 'recommendation';
  /** The id of the report that the record is of, such as `tip-report-2012-laos`. */
  readonly report: Ids['report'];
  /** The id, unique in the report. */
  readonly id: Id;
  /** Its place in the list, counted from 1. */
  readonly ordinal: Ordinal;
  /** The recommendation, word for word. */
  readonly text: string;
  /** The pillars that it concerns, by our coding. The report does not say. */
  readonly pillars: readonly Pillar[];
  /** Always true: the pillars are our coding. */
  readonly pillarsInferred: true;
  /** What it is about, by our coding. */
  readonly topics: readonly Topic[];
  /** What it asks to be done. */
  readonly actions: readonly RecommendedAction[];
  /** The people, bodies and things that the actions are directed at, in the report's wording. */
  readonly targets: readonly string[];
  /** The qualifiers that limit the statement, such as "some" or "reportedly". */
  readonly hedges: readonly Hedge[];
  /** Findings of the same report that it answers, by our interpretation. */
  readonly answers: readonly Ids['finding'][];
  /** Other records on the same subject. */
  readonly related: readonly Reference<Ids>[];
  /** The bodies that it names. */
  readonly organizations: readonly Ids['organization'][];
  /** The places that it names. */
  readonly places: readonly Ids['place'][];
  /** How we interpreted the text, if coders could reasonably disagree. */
  readonly notes: readonly string[];
  /** What fields with the term `other` mean, in the report's wording. */
  readonly otherTerms: readonly OtherTerm[];
  /** The quotes that the record is based on. */
  readonly evidence: EvidenceList<Ids>;
}
