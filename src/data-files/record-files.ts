import type { Crosswalks } from '../crosswalks/columns.js';
import { capitalized, spaced } from '../parts/words.js';
import { recordKinds } from '../report/record-kinds.js';
import type { TipReport } from '../report/tip-report.js';
import { canonicalJson } from './canonical-json.js';
import type { DataFile } from './data-file.js';

const mediaType = 'application/json';

/** The whole report as canonical JSON (RFC 8785): `sha256` of the dataset's version is the hash of these bytes. */
export function datasetFile(report: TipReport): DataFile {
  return {
    path: 'dataset.json',
    mediaType,
    title: 'The whole dataset',
    contents: canonicalJson(report),
  };
}

/** What a report has besides its records. */
export function partFiles({ metadata, narrative }: TipReport): readonly DataFile[] {
  return [
    objectFile('metadata', 'The report as a whole', metadata),
    objectFile('narrative', 'The text', narrative),
  ];
}

/** The records of every report, one file per record type, in the order of the collections and with their fields in order. */
export function listFiles(reports: readonly TipReport[]): readonly DataFile[] {
  return recordKinds.map(({ collection, plural }) =>
    listFile(
      plural,
      capitalized(spaced(plural)),
      reports.flatMap((report): readonly object[] => report[collection]),
    ),
  );
}

/**
 * The entries of the crosswalks of one report, each a line of canonical JSON (RFC 8785). `crosswalks.sha256` of the
 * dataset's version is the hash of these bytes.
 */
export function crosswalkFile({ entries }: Crosswalks): DataFile {
  return listFile('crosswalk-entries', 'Codes of the schemes', entries, canonicalJson);
}

function objectFile(name: string, title: string, value: object): DataFile {
  return { path: `${name}.json`, mediaType, title, contents: `${JSON.stringify(value)}\n` };
}

/** A list with one record per line, so that two versions can be compared line by line. */
function listFile(
  name: string,
  title: string,
  records: readonly object[],
  lineOf: (record: object) => string = JSON.stringify,
): DataFile {
  const lines = records.map((record) => lineOf(record)).join(',\n');
  const contents = lines === '' ? '[]\n' : `[\n${lines}\n]\n`;
  return { path: `${name}.json`, mediaType, title, contents };
}
