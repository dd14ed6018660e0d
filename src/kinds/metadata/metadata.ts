import type { EvidenceList } from '../../parts/evidence/evidence.js';
import type { ReportIds } from '../../parts/ids/report-ids.js';

/** The terms of {@link Tier}. */
export const tiers = ['1', '2', '2 Watch List', '3', 'Special Case'] as const;

/** The tiers in which the Trafficking in Persons Reports place countries. */
export type Tier = (typeof tiers)[number];

/** The copy of the text from which the data were taken. */
export interface SourceCopy {
  /** The public page of which it is a copy. */
  readonly url: string;
  /** SHA-256 of the copy's bytes (UTF-8), in hexadecimal. */
  readonly sha256: string;
  /** The length of the copy in Unicode code points. */
  readonly codePoints: number;
  /** When the page says that it was last updated, in its words. */
  readonly lastUpdated: string;
  /** When the copy was taken, in ISO 8601. */
  readonly accessed: string;
  /** What the copy lost of the published report, and how we know. */
  readonly losses: readonly string[];
}

/** The reporting period of the report, which its text does not bound. */
export interface InferredReportingPeriod {
  /** First day, in ISO 8601. */
  readonly start: string;
  /** Last day, in ISO 8601. */
  readonly end: string;
  /** Always true: the text does not give the days. */
  readonly inferred: true;
  /** The rule from which it is inferred. */
  readonly basis: string;
}

/**
 * The identity of a report and what it says of the country as a whole.
 *
 * @example
 * ```ts
 * import { report } from 'tip-report-laos-2012';
 *
 * report.tier; // => '2'
 * report.published; // => '2012-06-19'
 * ```
 */
export interface Report<
  out Id extends string = string,
  out GivenTier extends Tier = Tier,
  out Ids extends ReportIds = ReportIds,
> {
  readonly kind: 'report';
  /** The id of the report. */
  readonly id: Id;
  /** The title, as the page has it. */
  readonly title: string;
  /** The publisher, as the page names it. */
  readonly publisher: string;
  /** The day of publication, in ISO 8601. */
  readonly published: string;
  /** The year in the title. */
  readonly year: number;
  /** ISO 3166-1 alpha-2 code of the country reported on. */
  readonly country: Ids['country'];
  /** The name of the country, as the text writes it. */
  readonly countryName: string;
  readonly tier: GivenTier;
  /** The line that states the tier. */
  readonly tierLine: string;
  /** How the page asks to be cited, word for word; the copy lost the address. */
  readonly citeAs: string;
  /** The page's disclaimer, word for word. */
  readonly disclaimer: string;
  readonly reportingPeriod: InferredReportingPeriod;
  readonly source: SourceCopy;
  /** How a reading was decided where a careful second reader could differ. */
  readonly notes: readonly string[];
  readonly evidence: EvidenceList<Ids>;
}
