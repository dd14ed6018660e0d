import type { EvidenceList } from '../../parts/evidence/evidence.js';
import type { OtherTerm } from '../../parts/evidence/other-term.js';
import type { ReportIds } from '../../parts/ids/report-ids.js';

/** Every tier: the terms of {@link Tier}. */
export const tiers = /* @__PURE__ */ Object.freeze([
  '1',
  '2',
  '2 Watch List',
  '3',
  'Special Case',
] as const);

/** The tiers of the Trafficking in Persons Reports. */
export type Tier = (typeof tiers)[number];

/** What a copy of the page may be missing, and is then null. */
export interface SourceTerms {
  /** The address of the page that was copied. */
  readonly url: string | null;
  /** When the page was last updated, in its wording. */
  readonly lastUpdated: string | null;
  /** When the copy was taken, in ISO 8601. */
  readonly accessed: string | null;
}

/** The copy of the text that the data are based on. */
export interface SourceCopy<out Terms extends SourceTerms = SourceTerms> {
  /** The address of the page that was copied; null if there is none. */
  readonly url: Terms['url'];
  /** SHA-256 of the copy's bytes (UTF-8), in hexadecimal. */
  readonly sha256: string;
  /** The length of the copy in Unicode code points. */
  readonly codePoints: number;
  /** When the page was last updated, in its wording; null if it does not say. */
  readonly lastUpdated: Terms['lastUpdated'];
  /** When the copy was taken, in ISO 8601; null if that is not known. */
  readonly accessed: Terms['accessed'];
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

/** Every change of tier: the terms of {@link TierChange}. */
export const tierChanges = /* @__PURE__ */ Object.freeze([
  'downgraded',
  'not-stated',
  'remained',
  'upgraded',
] as const);

/** How the tier compares with that of the year before, if the report says so. */
export type TierChange = (typeof tierChanges)[number];

/** What the report says about its ranking beside the tier. */
export interface Ranking {
  /** How the tier compares with that of the year before. */
  readonly change: TierChange;
  /** For how many consecutive years the country has had the tier, this year included; null if the report does not say. */
  readonly consecutiveYears: number | null;
  /** Whether the report says that a waiver kept the country from a lower tier. */
  readonly waiver: boolean;
  /** The report's wording; null if it says nothing. */
  readonly phrase: string | null;
}

/** The values of the metadata that their type keeps, and those that a copy of the page may be missing. */
export interface MetadataTerms {
  /** ISO 3166-1 alpha-2 code of the country reported on. */
  readonly country: string;
  /** The day of publication, in ISO 8601. */
  readonly published: string;
  /** The tier that the report gives the country. */
  readonly tier: Tier;
  /** The year in the title. */
  readonly year: number;
  /** The publisher, or null. */
  readonly publisher: string | null;
  /** The line that states the tier, or null. */
  readonly tierLine: string | null;
  /** How the page asks to be cited, or null. */
  readonly citeAs: string | null;
  /** The page's disclaimer, or null. */
  readonly disclaimer: string | null;
  /** The copy of the page. */
  readonly source: SourceTerms;
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
  /** The publisher, as the page names it; null if it names none. */
  readonly publisher: Terms['publisher'];
  /** The day of publication, in ISO 8601. */
  readonly published: Terms['published'];
  /** The year in the title. */
  readonly year: Terms['year'];
  /** ISO 3166-1 alpha-2 code of the country reported on. */
  readonly country: Terms['country'] & Ids['country'];
  /** The name of the country, as the text writes it. */
  readonly countryName: string;
  /** The tier that the report gives the country. */
  readonly tier: Terms['tier'];
  /** The line that states the tier; null if the copy has none. */
  readonly tierLine: Terms['tierLine'];
  /** What the report says about the ranking beside the tier, such as that it is the second year in a row. */
  readonly ranking: Ranking;
  /** How the page asks to be cited, word for word; null if it doesn't. The copy on Laos is missing the address. */
  readonly citeAs: Terms['citeAs'];
  /** The page's disclaimer, word for word; null if it has none. */
  readonly disclaimer: Terms['disclaimer'];
  /** The reporting period, whose dates we inferred. */
  readonly reportingPeriod: InferredReportingPeriod;
  /** The copy of the text that the data are based on. */
  readonly source: SourceCopy<Terms['source']>;
  /** How we interpreted the text, if coders could reasonably disagree. */
  readonly notes: readonly string[];
  /** What fields with the term `other` mean, in the report's wording. */
  readonly otherTerms: readonly OtherTerm[];
  /** The quotes that the record is based on. */
  readonly evidence: EvidenceList<Ids>;
}
