import type { Crosswalks } from '../src/crosswalks/columns.js';
import type { Table } from '../src/parts/columns/table.js';
import type { Dataset } from '../src/report/dataset.js';
import type { DatasetVersion } from '../src/report/dataset-version.js';
import { toCsv } from './csv.js';
import type { DataFile } from './data-file.js';
import { dataPackageFile } from './data-package.js';
import { linkedDataFiles } from './linked-data/linked-data-files.js';
import { crosswalkFile, datasetFile, recordFiles } from './record-files.js';
import { schemaFiles } from './schema-files.js';
import { tablesOf } from './tables/tables.js';

/**
 * The files of the data, as they are published in `dist/data`: the whole dataset as canonical JSON, its records as JSON
 * a kind, as tables in CSV and as linked data, its codes in schemes of the field where it has them, the schemas of the
 * JSON, and last the descriptor of the whole.
 *
 * @param dataset - The records.
 * @param version - The version of the dataset that they are.
 * @param crosswalks - The codes that the report gets in schemes of the field.
 */
export function dataFiles(
  dataset: Dataset,
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
