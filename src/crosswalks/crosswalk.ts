import type { Evidence } from '../parts/evidence/evidence.js';
import type { ReportIds } from '../parts/ids/report-ids.js';
import type { RecordReference } from '../parts/reference/reference.js';

/** A code as the scheme writes it: a number if the scheme has numbers, else text. */
export type CrosswalkCode = number | string;

/** A choice that coders could reasonably disagree about. */
export interface CrosswalkAmbiguity {
  /** The alternative code; null if the alternative is to give no code. */
  readonly alternative: CrosswalkCode | null;
  /** What the choice depends on. */
  readonly dependsOn: string;
}

/**
 * One code of the report in a scheme, with its evidence.
 *
 * @example
 * ```ts
 * import { type CrosswalkEntry, getCrosswalkEntry } from 'tip-report-laos-2012/crosswalks';
 *
 * const quotes = ({ evidence }: CrosswalkEntry): readonly string[] => evidence.map(({ quote }) => quote);
 * quotes(getCrosswalkEntry('hti/minstand'));
 * // => ['does not fully comply with the minimum standards']
 * ```
 */
export interface CrosswalkEntry<
  Scheme extends string = string,
  Variable extends string = string,
  Subject extends string = string,
  Code extends CrosswalkCode = CrosswalkCode,
  Ids extends ReportIds = ReportIds,
  Id extends string = string,
> {
  /** The type of the object: an entry isn't a record of the report. */
  readonly kind: 'crosswalk-entry';
  /**
   * The id, unique across all schemes, such as `sdmx/hotline-calls/OBS_STATUS`: the scheme, the subject unless it is the
   * report as a whole, the variable, and the code if a subject can have several.
   */
  readonly id: Id;
  /** The id of the scheme, such as `hti`. */
  readonly scheme: Scheme;
  /** The variable, field or criterion, by the scheme's own name; for a plain list of codes, the name of the list. */
  readonly variable: Variable;
  /** What is coded: the id of a record, or a form of exploitation or a sector. */
  readonly subject: Subject;
  /** The code, as the scheme writes it. */
  readonly code: Code;
  /** What the text says, if the code says only that it does. */
  readonly says?: string;
  /** The records that decide the code; none if the text is silent. */
  readonly records: readonly RecordReference<Ids>[];
  /** The quotes that decide the code; none if the text is silent. */
  readonly evidence: readonly Evidence<Ids>[];
  /** Why it is this code, in a sentence. */
  readonly rationale: string;
  /** The alternative code, if coders could reasonably disagree; else null. */
  readonly ambiguous: CrosswalkAmbiguity | null;
}

/** What has no code in a scheme, and why. */
export interface CrosswalkOmission<Scheme extends string = string> {
  /** The id of the scheme. */
  readonly scheme: Scheme;
  /** The variable, by the scheme's own name; null if it is more than one. */
  readonly variable: string | null;
  /** What is not coded; null if it is more than one subject. */
  readonly subject: string | null;
  /** Why there is no code. */
  readonly because: string;
}

/** A variable of a scheme. */
export interface CrosswalkVariable {
  /** What it asks or contains, in a few plain words. */
  readonly title: string;
  /** Its codes, each with its meaning; `count` if it is a number of people. */
  readonly codes: readonly CrosswalkVariableCode[] | 'count';
}

/** A code of a variable, and what it means. */
export interface CrosswalkVariableCode {
  /** The code, as the scheme writes it. */
  readonly code: CrosswalkCode;
  /** What the code means, in a few plain words. */
  readonly label: string;
}

/** What a scheme codes. */
export type CrosswalkSubjectKind =
  | 'exploitation-form'
  | 'place'
  | 'report'
  | 'sector'
  | 'statistic'
  | 'victim-category';

/** A standard coding scheme. */
export interface CrosswalkScheme {
  /** The id, such as `hti`. */
  readonly id: string;
  /** The name of the scheme. */
  readonly title: string;
  /** Its version; null if the source names none. */
  readonly version: string | null;
  /** The source of its codes. */
  readonly source: string;
  /** Who did the coding, and what it covers. */
  readonly coding: string;
  /** What it codes. */
  readonly subjects: CrosswalkSubjectKind;
  /** Whether a subject can have several codes of one variable, as a group of women and men does. */
  readonly several: boolean;
  /** The variables with a code for the report, by the scheme's own names and in its order. */
  readonly variables: Readonly<Record<string, CrosswalkVariable>>;
}
