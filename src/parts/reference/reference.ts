import type { ReportIds } from '../ids/report-ids.js';

/**
 * A reference from a record to a figure, group, law or finding of the same report, by its kind and id. Which
 * fields it has depends on `kind`. `getRecord` gives the record.
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
  | {
      /** The record type. */
      readonly kind: 'statistic';
      /** The id of the record. */
      readonly id: Ids['statistic'];
    }
  | {
      /** The record type. */
      readonly kind: 'victim-category';
      /** The id of the record. */
      readonly id: Ids['victimCategory'];
    }
  | {
      /** The record type. */
      readonly kind: 'legal-provision';
      /** The id of the record. */
      readonly id: Ids['legalProvision'];
    }
  | {
      /** The record type. */
      readonly kind: 'finding';
      /** The id of the record. */
      readonly id: Ids['finding'];
    }
  | {
      /** The record type. */
      readonly kind: 'organization';
      /** The id of the record. */
      readonly id: Ids['organization'];
    };

/** The kind and id of a record of any kind. Every record is one itself. Which fields it has depends on `kind`. */
export type RecordReference<Ids extends ReportIds = ReportIds> =
  | Reference<Ids>
  | {
      /** The record type. */
      readonly kind: 'report';
      /** The id of the record. */
      readonly id: Ids['report'];
    }
  | {
      /** The record type. */
      readonly kind: 'recommendation';
      /** The id of the record. */
      readonly id: Ids['recommendation'];
    }
  | {
      /** The record type. */
      readonly kind: 'place';
      /** The id of the record. */
      readonly id: Ids['place'];
    };
