import type { ReportIds } from '../ids/report-ids.js';

/**
 * A reference from a record to a figure, group, law or finding of the same report, by its kind and id. Discriminated by
 * `kind`. `getRecord` gives the record.
 *
 * @example
 * ```ts
 * import { getFinding, getRecord } from 'tip-report-laos-2012';
 *
 * const { related } = getFinding('sentencing-details-not-provided');
 * related.map((reference) => getRecord(reference).id); // => ['sentencing-details']
 * ```
 */
export type Reference<Ids extends ReportIds = ReportIds> =
  | ReferenceTo<'statistic', Ids['statistic']>
  | ReferenceTo<'victim-category', Ids['victimCategory']>
  | ReferenceTo<'legal-provision', Ids['legalProvision']>
  | ReferenceTo<'finding', Ids['finding']>
  | ReferenceTo<'organization', Ids['organization']>;

/** The kind and id of a record of any kind. Every record is one itself. Discriminated by `kind`. */
export type RecordReference<Ids extends ReportIds = ReportIds> =
  | Reference<Ids>
  | ReferenceTo<'report', Ids['report']>
  | ReferenceTo<'recommendation', Ids['recommendation']>
  | ReferenceTo<'place', Ids['place']>;

interface ReferenceTo<out Kind extends string, out Id extends string> {
  /** The record type. */
  readonly kind: Kind;
  /** The id of the record. */
  readonly id: Id;
}
