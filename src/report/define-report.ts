import type { DefinedReport } from './defined-report.js';
import { frozenCopy } from './frozen-copy.js';
import type { IdsOf } from './ids-of.js';
import { recordKinds } from './record-kinds.js';
import type { ReportData } from './report-data.js';

/**
 * Defines your own report, for another country or year, in the types of this package. Every record keeps its literal
 * id, quantity and discriminants and gets the id of its report, and a reference to an unknown id is a compile-time error that lists the report's ids.
 *
 * Only the compiler checks the data, and it accepts unknown keys, except a number in a missing or verbal quantity.
 * `validateReport` of `tip-report-laos-2012/schemas` rejects all of them at run time, and checks the records against each
 * other and the text.
 *
 * @param given - All of the report's data, written in place or `as const`.
 * @returns A deeply frozen copy of the data. The argument is not changed.
 *
 * @example
 * ```ts
 * import { defineReport, getStatistic, tipReportLaos2012 } from 'tip-report-laos-2012';
 *
 * // This example reuses the data of this package. Its shape is what your own report needs.
 * const mine = defineReport(tipReportLaos2012);
 * getStatistic('convictions-in-reporting-period', { from: mine }).quantity.value; // => 37
 * mine === tipReportLaos2012; // => false
 * ```
 */
export function defineReport<const Given extends ReportData<IdsOf<Given>>>(
  given: Given,
): DefinedReport<Given> {
  return frozenCopy<unknown>(withReport(given)) as DefinedReport<Given>;
}

/** The data with the id of the report in every record. What isn't shaped as a report stays as it is. */
export function withReport(given: unknown): unknown {
  if (!isObject(given) || !isObject(given['metadata'])) return given;
  const report = given['metadata']['id'];
  const withId = (record: unknown) =>
    isObject(record) ? { report, otherTerms: [], ...record } : record;
  const lists = recordKinds.flatMap(({ collection }) => {
    const list = given[collection];
    return Array.isArray(list) ? [[collection, list.map(withId)]] : [];
  });
  return {
    uncoded: [],
    ...given,
    metadata: withId(given['metadata']),
    ...Object.fromEntries(lists),
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
