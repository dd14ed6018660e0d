import type { ReportIds } from '../ids/report-ids.js';

/** The report says it itself. */
export interface ReportAttribution {
  /** The report itself says so. */
  readonly voice: 'report';
}

/** The report passes on what the government, or a body of it, reported. */
export interface GovernmentAttribution<out Ids extends ReportIds = ReportIds> {
  /** The report says that the government, or a body of it, said so. */
  readonly voice: 'government';
  /** The body that reported. */
  readonly source: Ids['organization'];
  /** The report's wording for it, such as "the government reported". */
  readonly phrase: string;
}

/** The report passes on what organizations outside the government reported. */
export interface OrganizationsAttribution<out Ids extends ReportIds = ReportIds> {
  /** The report says that organizations outside the government said so. */
  readonly voice: 'organizations';
  /** The organizations that reported. */
  readonly source: Ids['organization'];
  /** The report's wording for it, such as "Anti-trafficking organizations reported". */
  readonly phrase: string;
}

/** The report passes on what somebody else said, such as the media, observers or victims. */
export interface OtherAttribution<out Ids extends ReportIds = ReportIds> {
  /** Someone else said so. */
  readonly voice: 'other';
  /** Who said so, if it is a body; else null. */
  readonly source: Ids['organization'] | null;
  /** The report's wording for it, such as "media reported". */
  readonly phrase: string;
}

/** The attribution types by their voice. */
export interface AttributionByVoice<out Ids extends ReportIds = ReportIds> {
  /** The report itself says so. */
  readonly report: ReportAttribution;
  /** The government, or a body of it, said so. */
  readonly government: GovernmentAttribution<Ids>;
  /** Organizations outside the government said so. */
  readonly organizations: OrganizationsAttribution<Ids>;
  /** Someone else said so, such as the media. */
  readonly other: OtherAttribution<Ids>;
}

/** Whose statement it is: the report's own, or one that it attributes to the government or to organizations. */
export type Voice = keyof AttributionByVoice;

/** Every source that a statement can have: the terms of {@link Voice}. */
export const voices = /* @__PURE__ */ Object.freeze([
  'government',
  'organizations',
  'other',
  'report',
] as const satisfies readonly Voice[]);

/**
 * The source of a statement. Which fields it has depends on `voice`.
 *
 * @example
 * ```ts
 * import { convictionsInReportingPeriod } from 'tip-report-laos-2012';
 *
 * convictionsInReportingPeriod.attribution.voice; // => 'government'
 * convictionsInReportingPeriod.attribution.phrase; // => 'the government reported'
 * ```
 */
export type Attribution<Ids extends ReportIds = ReportIds> = AttributionByVoice<Ids>[Voice];
