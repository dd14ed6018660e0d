import { datasetVersion, tipReportLaos2012 } from 'tip-report-laos-2012';
import {
  crosswalkEntries,
  crosswalkOmissions,
  crosswalkSchemes,
  htiTable,
} from 'tip-report-laos-2012/crosswalks';
import type { Crosswalks } from '../crosswalks/columns.js';
import type { DataFilesOptions } from '../data-files/data-files.js';

/** The codes of the report on Laos, as its files are made from them. */
export function laosCrosswalks(): Crosswalks {
  return {
    report: tipReportLaos2012.metadata.id,
    schemes: crosswalkSchemes,
    entries: crosswalkEntries,
    omissions: crosswalkOmissions,
    hti: htiTable(),
  };
}

/** The options with which `dataFiles` makes the published files of the report on Laos. */
export function laosOptions(): DataFilesOptions {
  return { dataset: datasetVersion, crosswalks: [laosCrosswalks()] };
}
