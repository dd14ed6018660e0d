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
  | { readonly kind: 'statistic'; readonly id: Ids['statistic'] }
  | { readonly kind: 'victim-category'; readonly id: Ids['victimCategory'] }
  | { readonly kind: 'legal-provision'; readonly id: Ids['legalProvision'] }
  | { readonly kind: 'finding'; readonly id: Ids['finding'] }
  | { readonly kind: 'organization'; readonly id: Ids['organization'] };

/** The kind and id of a record of any kind. Every record is one itself. Discriminated by `kind`. */
export type RecordReference<Ids extends ReportIds = ReportIds> =
  | Reference<Ids>
  | { readonly kind: 'report'; readonly id: Ids['report'] }
  | { readonly kind: 'recommendation'; readonly id: Ids['recommendation'] }
  | { readonly kind: 'place'; readonly id: Ids['place'] };
