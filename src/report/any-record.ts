import type { ReportIds } from '../parts/ids/report-ids.js';
import type { Dataset } from './dataset.js';

/**
 * A record of any kind. Discriminated by `kind`.
 *
 * @example
 * ```ts
 * import { type AnyRecord, hotlineCalls } from 'tip-report-laos-2012';
 *
 * const citedUnits = (record: AnyRecord): readonly string[] => record.evidence.map(({ unit }) => unit);
 * citedUnits(hotlineCalls); // => ['protection.7']
 * ```
 */
export type AnyRecord<Ids extends ReportIds = ReportIds> =
  | Dataset<Ids>['report']
  | Dataset<Ids>[Exclude<keyof Dataset, 'narrative' | 'report'>][number];
