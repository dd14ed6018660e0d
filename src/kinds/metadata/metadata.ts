import type { EvidenceList } from '../../parts/evidence/evidence.js';
import type { OtherTerm } from '../../parts/evidence/other-term.js';
import type { ReportIds } from '../../parts/ids/report-ids.js';

/** The terms of {@link Tier}. */
export const tiers = /* @__PURE__ */ Object.freeze([
  '1',
  '2',
  '2 Watch List',
  '3',
  'Special Case',
] as const);

/** The tiers of the Trafficking in Persons Reports. */
export type Tier = (typeof tiers)[number];

/** The copy of the text that the data are based on. */
export interface SourceCopy {
  /** The address of the page that was copied. */
  readonly url: string;
  /** SHA-256 of the copy's bytes (UTF-8), in hexadecimal. */
  readonly sha256: string;
  /** The length of the copy in Unicode code points. */
  readonly codePoints: number;
  /** When the page was last updated, in its wording. */
  readonly lastUpdated: string;
  /** When the copy was taken, in ISO 8601. */
  readonly accessed: string;
  /** What our copy is missing of the published report, and how we know. */
  readonly losses: readonly string[];
}

/** The reporting period of the report. Its text does not give the dates. */
export interface InferredReportingPeriod {
  /** First day, in ISO 8601. */
  readonly start: string;
  /** Last day, in ISO 8601. */
  readonly end: string;
  /** Always true: the text does not give the days. */
  readonly inferred: true;
  /** The rule that we inferred it from. */
  readonly basis: string;
}

/** The values of the metadata that their type keeps. */
export interface MetadataTerms {
  /** ISO 3166-1 alpha-2 code of the country reported on. */
  readonly country: string;
  /** The day of publication, in ISO 8601. */
  readonly published: string;
  /** The tier in which the report ranks the country. */
  readonly tier: Tier;
  /** The year in the title. */
  readonly year: number;
}

/**
 * The identity of a report, and its tier for the country.
 *
 * @example
 * ```ts
 * import { metadata } from 'tip-report-laos-2012';
 *
 * metadata.tier; // => '2'
 * metadata.published; // => '2012-06-19'
 * ```
 */
export interface ReportMetadata<
  out Terms extends MetadataTerms = MetadataTerms,
  out Ids extends ReportIds = ReportIds,
> {
  /** The record type: always `report`. */
  readonly kind: 'report';
  /** The id of the report: its own `id`, as in every other record. */
  readonly report: Ids['report'];
  /** The id of the report. */
  readonly id: Ids['report'];
  /** The title on the page. */
  readonly title: string;
  /** The publisher, as the page names it. */
  readonly publisher: string;
  /** The day of publication, in ISO 8601. */
  readonly published: Terms['published'];
  /** The year in the title. */
  readonly year: Terms['year'];
  /** ISO 3166-1 alpha-2 code of the country reported on. */
  readonly country: Terms['country'] & Ids['country'];
  /** The name of the country, as the text writes it. */
  readonly countryName: string;
  /** The tier in which the report ranks the country. */
  readonly tier: Terms['tier'];
  /** The line that states the tier. */
  readonly tierLine: string;
  /** How the page asks to be cited, word for word. Our copy is missing the address. */
  readonly citeAs: string;
  /** The page's disclaimer, word for word. */
  readonly disclaimer: string;
  /** The reporting period, whose dates we inferred. */
  readonly reportingPeriod: InferredReportingPeriod;
  /** The copy of the text that the data are based on. */
  readonly source: SourceCopy;
  /** How we interpreted the text, if coders could reasonably disagree. */
  readonly notes: readonly string[];
  /** What fields with the term `other` mean, in the report's wording. */
  readonly otherTerms: readonly OtherTerm[];
  /** The quotes that the record is based on. */
  readonly evidence: EvidenceList<Ids>;
}
