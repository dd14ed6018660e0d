import type { Crosswalks } from '../crosswalks/columns.js';
import { checkOptions } from '../lookup/check-options.js';
import type { Table } from '../parts/columns/table.js';
import { reading } from '../parts/reading.js';
import { show } from '../parts/show.js';
import { recordKinds } from '../report/record-kinds.js';
import type { TipReport } from '../report/tip-report.js';
import { toCsv } from '../tables/csv.js';
import { dictionaryTables } from '../tables/dictionary.js';
import { tablesOf } from '../tables/tables.js';
import type { DataFile, DatasetIdentity } from './data-file.js';
import { dataPackageFile } from './data-package.js';
import { linkedDataFiles, vocabularyFile } from './linked-data/linked-data-files.js';
import { crosswalkFile, datasetFile, listFiles, partFiles } from './record-files.js';

/** Options of `dataFiles`. */
export interface DataFilesOptions {
  /** The dataset that the files are of. If left out, they name no dataset, version, creator or license. */
  readonly dataset?: DatasetIdentity | undefined;
  /** The codes that reports get in coding schemes. */
  readonly crosswalks?: readonly Crosswalks[] | undefined;
}

/**
 * Makes the data files of one or several reports:
 *
 * - `*.csv`: the tables, with the rows of every report; the column `report` has its id
 * - `data-dictionary.csv`, `vocabularies.csv`: what each column and each term of these tables means
 * - `statistics.json` and the other lists: the records of every report, one per line
 * - `dataset.json` (canonical JSON), `metadata.json`, `narrative.json`: one report
 * - `crosswalk-entries.json`: the codes of one report in coding schemes, if it has any
 * - `*.jsonld`: one report as linked data, and `vocabulary.jsonld`, the same for every report
 * - `datapackage.json`: a Data Package of the tables and `dataset.json`, with the meaning of every column
 *
 * With several reports, the files of one report are in a folder that has its id as its name. The JSON Schemas are the same
 * for every report: use those in `tip-report-laos-2012/data/schemas`. Of the JSON files, the package itself has only
 * `data/dataset.json`; `tip-report-laos-2012 export json -o FOLDER` writes the others.
 *
 * @param reports - The reports, each with an id of its own. They are not validated: use `validateReport` for that.
 * @param options - The dataset that the files are of, and the codes in coding schemes.
 * @returns The files in order, the descriptor last. Nothing is written.
 * @throws `TypeError` if there is no report, a report is incomplete or its id can't be a file name, or an option is unknown.
 * @throws `RangeError` if two reports have the same id, codes are of another report, or a quote is not in its passage.
 *
 * @example
 * ```ts
 * import { tipReportLaos2012 } from 'tip-report-laos-2012';
 * import { dataFiles } from 'tip-report-laos-2012/data-files';
 *
 * const files = dataFiles([tipReportLaos2012]);
 * files.find(({ path }) => path === 'uncoded.csv')?.contents.split('\r\n')[0];
 * // => 'report,ordinal,passage,quote,reason'
 * ```
 */
export function dataFiles(
  reports: readonly TipReport[],
  options: DataFilesOptions = {},
): readonly DataFile[] {
  checkOptions(options, ['crosswalks', 'dataset']);
  const { crosswalks = [], dataset } = options;
  checkReports(reports, crosswalks);
  return reading('reports in this model', reports, () => filesOf(reports, crosswalks, dataset));
}

function filesOf(
  reports: readonly TipReport[],
  crosswalks: readonly Crosswalks[],
  dataset: DatasetIdentity | undefined,
): readonly DataFile[] {
  const records = tablesOf(reports, crosswalks);
  const tableFiles = [...records, ...dictionaryTables(records)].map((table) => ({
    table,
    file: csvFile(table),
  }));
  const tables = tableFiles.map(({ file }) => file);
  const lists = listFiles(reports);
  const vocabulary = vocabularyFile();
  const own = reports.map((report) => {
    const coded = crosswalks.filter((each) => each.report === report.metadata.id);
    return {
      report,
      whole: datasetFile(report),
      parts: partFiles(report),
      codes: coded.map(crosswalkFile),
    };
  });
  const [only, another] = own;
  if (only !== undefined && another === undefined) {
    const { codes, parts, report, whole } = only;
    const records = [whole, ...parts, ...lists, ...codes];
    const linkedData = linkedDataFiles(report, dataset, [...records, ...tables, vocabulary]);
    return [
      ...tables,
      ...records,
      ...linkedData,
      vocabulary,
      dataPackageFile(reports, dataset, tableFiles, [whole]),
    ];
  }
  const inFolder = ({ metadata }: TipReport, file: DataFile) => ({
    ...file,
    path: `${metadata.id}/${file.path}`,
  });
  const others = own.flatMap(({ codes, parts, report, whole }) => {
    const files = [whole, ...parts, ...codes];
    const all = [...files, ...linkedDataFiles(report, dataset, files)];
    return all.map((file) => inFolder(report, file));
  });
  const wholes = own.map(({ report, whole }) => inFolder(report, whole));
  return [
    ...tables,
    ...lists,
    ...others,
    vocabulary,
    dataPackageFile(reports, dataset, tableFiles, wholes),
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

/** An id that is a name of a folder everywhere. */
const idPattern = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

function checkReports(reports: readonly TipReport[], crosswalks: readonly Crosswalks[]): void {
  if (!Array.isArray(reports) || reports.length === 0) {
    throw new TypeError(`Expected a list of at least one report, got ${show(reports)}.`);
  }
  const ids = new Set<unknown>();
  for (const [index, report] of reports.entries()) {
    const id = idOf(report, `reports[${index}]`);
    if (ids.has(id))
      throw new RangeError(`Expected an id of its own for each report, got ${show(id)} twice.`);
    ids.add(id);
  }
  for (const { report } of crosswalks) {
    if (ids.has(report)) continue;
    throw new RangeError(
      `Expected crosswalks of ${[...ids].map(show).join(' or ')}, got those of ${show(report)}.`,
    );
  }
}

function idOf(report: TipReport, at: string): string {
  const { metadata, narrative, ...lists } = Object(report) as Partial<TipReport>;
  const missing = recordKinds.find(({ collection }) => !Array.isArray(lists[collection]));
  if (missing !== undefined || !metadata || !narrative) {
    const part = metadata ? (narrative ? missing?.collection : 'narrative') : 'metadata';
    throw new TypeError(
      `Expected ${at} to be a report with ${part}, got ${show(report)} without it.`,
    );
  }
  if (typeof metadata.id === 'string' && idPattern.test(metadata.id)) return metadata.id;
  throw new TypeError(
    `Expected ${at}.metadata.id to be an id, such as "tip-report-2012-laos", got ${show(metadata.id)}.`,
  );
}
