import type { Crosswalks } from '../src/crosswalks/columns.js';
import type { Table } from '../src/parts/columns/table.js';
import type { DatasetVersion } from '../src/report/dataset-version.js';
import type { TipReport } from '../src/report/tip-report.js';
import { toCsv } from '../src/tables/csv.js';
import { tablesOf } from '../src/tables/tables.js';
import type { DataFile } from './data-file.js';
import { dataPackageFile } from './data-package.js';
import { linkedDataFiles } from './linked-data/linked-data-files.js';
import { crosswalkFile, datasetFile, recordFiles } from './record-files.js';
import { schemaFiles } from './schema-files.js';

/**
 * The files of the data, as they are published in `dist/data`: tables in CSV; the whole dataset as canonical JSON, and
 * one JSON file per record type; linked data; the JSON Schemas; and last the descriptor of them all.
 */
export function dataFiles(
  dataset: TipReport,
  version: DatasetVersion,
  crosswalks?: Crosswalks,
): readonly DataFile[] {
  const tableFiles = tablesOf(dataset, crosswalks).map((table) => ({
    table,
    file: csvFile(table),
  }));
  const tables = tableFiles.map(({ file }) => file);
  const records = [
    datasetFile(dataset),
    ...recordFiles(dataset),
    ...(crosswalks === undefined ? [] : [crosswalkFile(crosswalks.entries)]),
  ];
  const linkedData = linkedDataFiles(dataset, version, [...records, ...tables]);
  const descriptor = dataPackageFile(dataset, version, tableFiles, [...records, ...linkedData]);
  return [
    ...tables,
    ...records,
    ...linkedData,
    ...schemaFiles(crosswalks !== undefined),
    descriptor,
  ];
}

function csvFile(table: Table): DataFile {
  return {
    path: `${table.name}.csv`,
    mediaType: 'text/csv',
    title: table.title,
    contents: toCsv(table),
  };
}
