// The report of the page. `buildReader` puts it in place of this module.

import type { DatasetVersion, TipReport } from 'tip-report-laos-2012';

export const report: TipReport;

/** The version of the dataset that contains the report; undefined if none does. */
export const dataset: DatasetVersion | undefined;

/** The names of the constants of the package, by the keys of their records; empty for another report. */
export const constants: Readonly<Record<string, string>>;
