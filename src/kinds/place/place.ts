import type { EvidenceList } from '../../parts/evidence/evidence.js';
import type { OtherTerm } from '../../parts/evidence/other-term.js';
import type { ReportIds } from '../../parts/ids/report-ids.js';

/** Every type of place: the terms of {@link PlaceType}. */
export const placeTypes = /* @__PURE__ */ Object.freeze([
  'area',
  'border',
  'city',
  'countries',
  'country',
  'facility',
  'other',
  'region',
] as const);

/** What kind of place it is. */
export type PlaceType = (typeof placeTypes)[number];

/** The ISO 3166-1 codes of a country, which aren't in the report. */
export interface IsoCodes<out Country extends string = string> {
  /** Two letters, such as `LA`. */
  readonly alpha2: Country;
  /** Three letters, such as `LAO`. */
  readonly alpha3: string;
  /** Three digits as text, such as `418`. */
  readonly numeric: string;
}

/**
 * A place that the report names, or a country that it names only by its people.
 *
 * @example
 * ```ts
 * import { thailand } from 'tip-report-laos-2012';
 *
 * thailand.codes?.alpha3; // => 'THA'
 * ```
 */
export interface Place<
  out Id extends string = string,
  out Type extends PlaceType = PlaceType,
  out Ids extends ReportIds = ReportIds,
> {
  /** The record type: always `place`. */
  readonly kind: 'place';
  /** The id of the report that the record is of, such as `tip-report-2012-laos`. */
  readonly report: Ids['report'];
  /** The id, unique in the report. */
  readonly id: Id;
  /** The name as the report writes it. For a country that the report names only by its people, the country's name. */
  readonly name: string;
  /** The report's other names for it, such as "Burmese" for Burma. A country may also have other English names. */
  readonly otherNames: readonly string[];
  /** What kind of place it is. */
  readonly type: Type;
  /** ISO 3166-1 codes of a country, added by us; null for other places. */
  readonly codes: IsoCodes<Ids['country']> | null;
  /** The place that it is in, if the report says so; else null. */
  readonly within: Ids['place'] | null;
  /** How we interpreted the text, if coders could reasonably disagree. */
  readonly notes: readonly string[];
  /** What fields with the term `other` mean, in the report's wording. */
  readonly otherTerms: readonly OtherTerm[];
  /** The quotes that the record is based on. */
  readonly evidence: EvidenceList<Ids>;
}
