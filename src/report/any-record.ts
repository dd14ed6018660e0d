import type { ReportIds } from '../parts/ids/report-ids.js';
import type { TipReport } from './tip-report.js';

/**
 * A record of any kind. Which fields it has depends on `kind`.
 *
 * @example
 * ```ts
 * import { type AnyRecord, hotlineCalls } from 'tip-report-laos-2012';
 *
 * const citedPassages = (record: AnyRecord): readonly string[] => record.evidence.map(({ passage }) => passage);
 * citedPassages(hotlineCalls); // => ['protection.7']
 * ```
 */
export type AnyRecord<Ids extends ReportIds = ReportIds> =
  | TipReport<Ids>['metadata']
  | TipReport<Ids>[Exclude<keyof TipReport, 'metadata' | 'narrative' | 'uncoded'>][number];
