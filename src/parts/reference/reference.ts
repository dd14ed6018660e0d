import type { ReportIds } from '../ids/report-ids.js';

/**
 * A reference to a record of the same report, by its kind and id. Discriminated by `kind`.
 *
 * @example
 * ```ts
 * import { getFinding } from 'tip-report-laos-2012';
 *
 * getFinding('sentencing-details-not-provided').related.map(({ id }) => id); // => ['sentencing-details']
 * ```
 */
export type Reference<Ids extends ReportIds = ReportIds> =
  | { readonly kind: 'statistic'; readonly id: Ids['statistic'] }
  | { readonly kind: 'victim-category'; readonly id: Ids['victimCategory'] }
  | { readonly kind: 'legal-provision'; readonly id: Ids['legalProvision'] }
  | { readonly kind: 'finding'; readonly id: Ids['finding'] }
  | { readonly kind: 'organization'; readonly id: Ids['organization'] };
