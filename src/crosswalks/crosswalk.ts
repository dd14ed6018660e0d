import type { Evidence } from '../parts/evidence/evidence.js';
import type { ReportIds } from '../parts/ids/report-ids.js';

/** A record of any kind, by its kind and id. Told apart by `kind`. */
export type RecordReference<Ids extends ReportIds = ReportIds> =
  | { readonly kind: 'report'; readonly id: string }
  | { readonly kind: 'statistic'; readonly id: Ids['statistic'] }
  | { readonly kind: 'victim-category'; readonly id: Ids['victimCategory'] }
  | { readonly kind: 'legal-provision'; readonly id: Ids['legalProvision'] }
  | { readonly kind: 'recommendation'; readonly id: Ids['recommendation'] }
  | { readonly kind: 'finding'; readonly id: Ids['finding'] }
  | { readonly kind: 'organization'; readonly id: Ids['organization'] }
  | { readonly kind: 'place'; readonly id: Ids['place'] };

/** A code, as the scheme writes it: a number where the scheme has numbers, else text. */
export type CrosswalkCode = number | string;

/** How a careful second coder could have decided otherwise. */
export interface CrosswalkAmbiguity {
  /** The other code; null where it would be none at all. */
  readonly alternative: CrosswalkCode | null;
  /** What the choice between the two hangs on. */
  readonly hangsOn: string;
}

/**
 * One code that the report gets in a scheme, with what decides it.
 *
 * @example
 * ```ts
 * import { type CrosswalkEntry, getCrosswalkEntry } from 'tip-report-laos-2012/crosswalks';
 *
 * const quotes = ({ evidence }: CrosswalkEntry): readonly string[] => evidence.map(({ quote }) => quote);
 * quotes(getCrosswalkEntry('hti', 'minstand'));
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
  readonly kind: 'crosswalk-entry';
  /**
   * The id, unique across all schemes: the scheme, the subject unless it is the report as a whole, the variable, and
   * the code where the scheme can give a subject several; with slashes between, as in `sdmx/hotline-calls/OBS_STATUS`.
   */
  readonly id: Id;
  /** The id of the scheme, such as `hti`. */
  readonly scheme: Scheme;
  /** The variable, field or criterion, by the scheme's own name; for a plain list of codes, the name of the list. */
  readonly variable: Variable;
  /** What is coded: the id of a record of the kind that the scheme codes, or a form of exploitation or a sector. */
  readonly subject: Subject;
  readonly code: Code;
  /** What the text says, where the code alone says only that it speaks. */
  readonly says?: string;
  /** The records that decide the code; none where the text is silent. */
  readonly records: readonly RecordReference<Ids>[];
  /** The decisive words; none where the text is silent. */
  readonly evidence: readonly Evidence<Ids>[];
  /** Why it is this code, in a sentence. */
  readonly rationale: string;
  /** The code that a careful second coder could give instead; null where the words leave no choice. */
  readonly ambiguous: CrosswalkAmbiguity | null;
}

/** What gets no code in a scheme, and why. */
export interface CrosswalkOmission<Scheme extends string = string> {
  /** The id of the scheme. */
  readonly scheme: Scheme;
  /** The variable, by the scheme's own name; null where more than one is meant. */
  readonly variable: string | null;
  /** What is not coded; null where more than one subject is meant. */
  readonly subject: string | null;
  /** Why there is no code. */
  readonly because: string;
}

/** A variable of a scheme. */
export interface CrosswalkVariable {
  /** What it asks or holds, in a few plain words. */
  readonly title: string;
  /** Its codes, each with its meaning; `count` where it holds a number of persons. */
  readonly codes: readonly CrosswalkVariableCode[] | 'count';
}

/** A code of a variable, and what it means. */
export interface CrosswalkVariableCode {
  readonly code: CrosswalkCode;
  /** What the code means, in a few plain words. */
  readonly label: string;
}

/** What a scheme gives codes to. */
export type CrosswalkSubjectKind =
  | 'exploitation-form'
  | 'place'
  | 'report'
  | 'sector'
  | 'statistic'
  | 'victim-category';

/** A coding scheme of the field. */
export interface CrosswalkScheme {
  /** The id, such as `hti`. */
  readonly id: string;
  /** The name of the scheme. */
  readonly title: string;
  /** Its version; null where the source names none. */
  readonly version: string | null;
  /** The source from which its codes were taken. */
  readonly source: string;
  /** Whose coding it is, and how far it goes. */
  readonly coding: string;
  /** What its codes are given to. */
  readonly subjects: CrosswalkSubjectKind;
  /** Whether a subject can bear several codes of one variable, as a group of women and men does. */
  readonly several: boolean;
  /** The variables for which the report gives a code, by the scheme's own names and in its order. */
  readonly variables: Readonly<Record<string, CrosswalkVariable>>;
}
