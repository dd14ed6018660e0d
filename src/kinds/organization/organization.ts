import type { EvidenceList } from '../../parts/evidence/evidence.js';
import type { OtherTerm } from '../../parts/evidence/other-term.js';
import type { ReportIds } from '../../parts/ids/report-ids.js';

/** Every type of organization: the terms of {@link OrganizationType}. */
export const organizationTypes = /* @__PURE__ */ Object.freeze([
  'armed-forces',
  'armed-group',
  'committee',
  'company',
  'court',
  'donors',
  'foreign-government',
  'government',
  'government-agency',
  'intergovernmental',
  'law-enforcement',
  'legislature',
  'media',
  'ministry',
  'non-governmental',
  'not-stated',
  'office',
  'officials',
  'other',
  'publisher',
] as const);

/**
 * What kind of body an organization is.
 *
 * `tip-report-laos-2012/data/vocabularies.csv` defines each term.
 */
export type OrganizationType = (typeof organizationTypes)[number];

/**
 * A body, or a group of bodies or officials, that the report names.
 *
 * @example
 * ```ts
 * import { ministryOfPublicSecurity } from 'tip-report-laos-2012';
 *
 * ministryOfPublicSecurity.otherNames; // => ['MOPS']
 * ```
 */
export interface Organization<
  out Id extends string = string,
  out Type extends OrganizationType = OrganizationType,
  out Ids extends ReportIds = ReportIds,
> {
  /** The record type: always `organization`. */
  readonly kind: 'organization';
  /** The id of the report that the record is of, such as `tip-report-2012-laos`. */
  readonly report: Ids['report'];
  /** The id, unique in the report. */
  readonly id: Id;
  /** The name as the report writes it. */
  readonly name: string;
  /** Other names that the report uses for it. */
  readonly otherNames: readonly string[];
  /** What kind of body or group it is. */
  readonly type: Type;
  /** The body that it is part of, if the report says so; else null. */
  readonly partOf: Ids['organization'] | null;
  /** ISO 3166-1 alpha-2 code of its country; null if neither the report nor the context gives one. */
  readonly country: Ids['country'] | null;
  /** How we interpreted the text, if coders could reasonably disagree. */
  readonly notes: readonly string[];
  /** What fields with the term `other` mean, in the report's wording. */
  readonly otherTerms: readonly OtherTerm[];
  /** The quotes that the record is based on. */
  readonly evidence: EvidenceList<Ids>;
}
