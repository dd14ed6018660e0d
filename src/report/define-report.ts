import type { DefinedReport } from './defined-report.js';
import { frozenCopy } from './frozen-copy.js';
import type { IdsOf } from './ids-of.js';
import type { ReportData } from './report-data.js';

/**
 * A report of one's own: another country's narrative, or another year's, in the types of this package. Every record
 * keeps its literal values as the records of this package do, and a reference to what the report does not have is a
 * compile error that lists the ids that it has.
 *
 * Only the compiler checks here, and it overlooks a key too many; at run time nothing is validated. `validateReport` of
 * `tip-report-laos-2012/schemas` finds that, and compares the records with each other and with the text.
 *
 * @param given - All of the report's data, written in place or `as const`.
 * @returns A copy of the data, frozen through and through. What was given is neither frozen nor held.
 *
 * @example
 * ```ts
 * import { defineReport, getStatistic, tipReportLaos2012 } from 'tip-report-laos-2012';
 *
 * // The data of this package stand here for one's own; docs/another-report.md writes a report from nothing.
 * const mine = defineReport(tipReportLaos2012);
 * getStatistic('convictions-2011', { from: mine }).quantity.value; // => 37
 * mine === tipReportLaos2012; // => false
 * ```
 */
export function defineReport<const Given extends ReportData<IdsOf<Given>>>(
  given: Given,
): DefinedReport<Given> {
  return frozenCopy<unknown>(given) as DefinedReport<Given>;
}
