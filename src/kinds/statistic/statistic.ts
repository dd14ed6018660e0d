import type { AttributionByVoice, Voice } from '../../parts/attribution/attribution.js';
import type { EvidenceList } from '../../parts/evidence/evidence.js';
import type { Hedge } from '../../parts/hedge/hedge.js';
import type { ReportIds } from '../../parts/ids/report-ids.js';
import type { PeriodBasis, PeriodByBasis } from '../../parts/period/period.js';
import type { Quantity } from '../../parts/quantity/quantity.js';
import type { StatisticUnit } from '../../parts/quantity/unit.js';
import type { ComparabilityCaveat } from './comparability.js';

/** The terms of {@link Measure}. */
export const measures = [
  'alleged-offenders',
  'broker-fee',
  'convictions',
  'hotline-calls',
  'investigations',
  'persons-sold-as-brides',
  'prosecutions',
  'reported-instances',
  'sentences',
  'training-funding',
  'victims',
  'victims-identified',
  'victims-returned',
] as const;

/** What a statistic measures. */
export type Measure = (typeof measures)[number];

/** The terms of {@link Population}. */
export const populations = [
  'all',
  'complicit-officials',
  'internal-trafficking',
  'migrant-workers',
  'nationals-abroad',
  'officially-returned-victims',
  'returned-migrants',
  'unofficially-returned-migrants',
] as const;

/**
 * Of whom or what a statistic speaks.
 *
 * The codebook says what each term means.
 */
export type Population = (typeof populations)[number];

/** The coded values of a statistic by which it can be found, each a vocabulary term or a union of them. */
export interface StatisticFacets {
  readonly measure: Measure;
  readonly unit: StatisticUnit;
  readonly population: Population;
  /** The basis of the period. */
  readonly period: PeriodBasis;
  /** Whose statement it is. */
  readonly voice: Voice;
}

/**
 * One figure of the report, or one that it says is missing: one record a measure and period. A figure that the
 * text gives twice is one record with two pieces of evidence.
 *
 * @example
 * ```ts
 * import { convictions2011 } from 'tip-report-laos-2012';
 *
 * convictions2011.quantity.value; // => 37
 * convictions2011.unit; // => 'convictions'
 * convictions2011.period.phrase; // => 'During the current reporting period'
 * ```
 */
export interface Statistic<
  out Id extends string = string,
  out GivenQuantity extends Quantity = Quantity,
  out Facets extends StatisticFacets = StatisticFacets,
  out Ids extends ReportIds = ReportIds,
> {
  readonly kind: 'statistic';
  /** The id, unique in the report. */
  readonly id: Id;
  /** What the figure is, in a few plain words. */
  readonly label: string;
  readonly measure: Facets['measure'];
  readonly unit: Facets['unit'];
  readonly population: Facets['population'];
  readonly quantity: GivenQuantity;
  readonly period: PeriodByBasis[Facets['period']];
  readonly attribution: AttributionByVoice<Ids>[Facets['voice']];
  readonly hedges: readonly Hedge[];
  /** What limits a comparison of this figure with others. */
  readonly comparability: readonly ComparabilityCaveat[];
  /** How a reading was decided where a careful second reader could differ. */
  readonly notes: readonly string[];
  readonly evidence: EvidenceList<Ids>;
}
