import type { AttributionByVoice, Voice } from '../../parts/attribution/attribution.js';
import type { EvidenceList } from '../../parts/evidence/evidence.js';
import type { OtherTerm } from '../../parts/evidence/other-term.js';
import type { Hedge } from '../../parts/hedge/hedge.js';
import type { ReportIds } from '../../parts/ids/report-ids.js';
import type { PeriodBasis, PeriodByBasis } from '../../parts/period/period.js';
import type { Quantity } from '../../parts/quantity/quantity.js';
import type { StatisticUnit } from '../../parts/quantity/unit.js';
import type { Reference } from '../../parts/reference/reference.js';
import type {
  ExploitationForm,
  Group,
  GroupCharacteristic,
  Sector,
} from '../victim-category/victim-category.js';
import type { ComparabilityCaveat } from './comparability.js';

/** Everything that a statistic can measure: the terms of {@link Measure}. */
export const measures = /* @__PURE__ */ Object.freeze([
  'alleged-offenders',
  'arrests',
  'broker-fee',
  'budget',
  'cases-opened',
  'convictions',
  'deportations',
  'extraditions',
  'fines-imposed',
  'hotline-calls',
  'inspections',
  'investigations',
  'other',
  'persons-sold-as-brides',
  'persons-trained',
  'prosecutions',
  'referrals',
  'reported-instances',
  'restitution',
  'sentences',
  'sentencing-details',
  'terms-imposed',
  'training-funding',
  'victims',
  'victims-assisted',
  'victims-identified',
  'victims-returned',
] as const);

/** What a statistic measures. */
export type Measure = (typeof measures)[number];

/** Every population that a statistic can cover: the terms of {@link Population}. */
export const populations = /* @__PURE__ */ Object.freeze([
  'all',
  'complicit-officials',
  'internal-trafficking',
  'migrant-workers',
  'nationals-abroad',
  'officially-returned-victims',
  'other',
  'other-facilitated-trainings',
  'returned-persons',
  'trafficking-related-calls',
  'unofficially-returned-persons',
] as const);

/**
 * The people or events that a statistic covers.
 *
 * `tip-report-laos-2012/data/vocabularies.csv` defines each term.
 */
export type Population = (typeof populations)[number];

/** What a figure is limited to. An empty list means that it isn't limited in that way. */
export interface StatisticSubset<out Ids extends ReportIds = ReportIds> {
  /** Ages and sexes. */
  readonly groups: readonly Group[];
  /** Forms of exploitation. */
  readonly exploitationForms: readonly ExploitationForm[];
  /** Sectors of exploitation. */
  readonly sectors: readonly Sector[];
  /** ISO 3166-1 alpha-2 codes of nationalities. */
  readonly nationalities: readonly Ids['country'][];
  /** ISO 3166-1 alpha-2 codes of countries of destination. */
  readonly destinations: readonly Ids['country'][];
  /** What else the report says of the people, such as that they are refugees. */
  readonly characteristics: readonly GroupCharacteristic[];
  /** The places that the figure is limited to. */
  readonly places: readonly Ids['place'][];
}

/** The terms of a statistic that its type keeps, each a term or a union of terms. */
export interface StatisticTerms {
  /** What is measured. */
  readonly measure: Measure;
  /** What the number counts. */
  readonly unit: StatisticUnit;
  /** The people or events that the number covers. */
  readonly population: Population;
  /** What kind of period it is. */
  readonly periodBasis: PeriodBasis;
  /** Whose statement it is. */
  readonly voice: Voice;
}

/**
 * A figure given in the report, or one that the report says is missing. There is one record per measure and period; a
 * figure that the text gives twice is one record with two pieces of evidence.
 *
 * @example
 * ```ts
 * import { convictionsInReportingPeriod } from 'tip-report-laos-2012';
 *
 * convictionsInReportingPeriod.quantity.value; // => 37
 * convictionsInReportingPeriod.unit; // => 'convictions'
 * convictionsInReportingPeriod.period.phrase; // => 'During the current reporting period'
 * ```
 */
export interface Statistic<
  out Id extends string = string,
  out GivenQuantity extends Quantity = Quantity,
  out Terms extends StatisticTerms = StatisticTerms,
  out Ids extends ReportIds = ReportIds,
> {
  /** The record type: always `statistic`. */
  readonly kind: 'statistic';
  /** The id of the report that the record is of, such as `tip-report-2012-laos`. */
  readonly report: Ids['report'];
  /** The id, unique in the report. */
  readonly id: Id;
  /** What the figure is, in a few plain words. */
  readonly label: string;
  /** What is measured. */
  readonly measure: Terms['measure'];
  /** What the number counts. */
  readonly unit: Terms['unit'];
  /** The people or events that the number covers. */
  readonly population: Terms['population'];
  /** What the figure is limited to beyond its population, such as children, or one form of exploitation. */
  readonly subset: StatisticSubset<Ids>;
  /** The figure that this one is a part of; null if the report doesn't make it a part of another. */
  readonly partOf: Ids['statistic'] | null;
  /** The number, if there is one; else the report's word for it, or how it is missing. */
  readonly quantity: GivenQuantity;
  /** When, in the report's wording and as dates. */
  readonly period: PeriodByBasis[Terms['periodBasis']];
  /** Who says so. */
  readonly attribution: AttributionByVoice<Ids>[Terms['voice']];
  /** The qualifiers that limit the statement, such as "some" or "reportedly". */
  readonly hedges: readonly Hedge[];
  /** Other records on the same matter, such as the law that convictions are under. */
  readonly related: readonly Reference<Ids>[];
  /** What to consider before you compare this figure with others. */
  readonly comparability: readonly ComparabilityCaveat[];
  /** How we interpreted the text, if coders could reasonably disagree. */
  readonly notes: readonly string[];
  /** What fields with the term `other` mean, in the report's wording. */
  readonly otherTerms: readonly OtherTerm[];
  /** The quotes that the record is based on. */
  readonly evidence: EvidenceList<Ids>;
}
