import canonicalize from 'canonicalize';
import type { CrosswalkEntry } from '../src/crosswalks/crosswalk.js';
import { capitalized, spaced } from '../src/parts/words.js';
import { recordKinds } from '../src/report/record-kinds.js';
import type { TipReport } from '../src/report/tip-report.js';
import type { DataFile } from './data-file.js';

const mediaType = 'application/json';

/** The whole dataset as canonical JSON (RFC 8785): `sha256` of the dataset's version is the hash of these bytes. */
export function datasetFile(dataset: TipReport): DataFile {
  const contents = canonicalize(dataset) ?? '';
  return { path: 'dataset.json', mediaType, title: 'The whole dataset', contents };
}

/** The records as JSON, one file per record type, in the order of the collections and with their fields in order. */
export function recordFiles(dataset: TipReport): readonly DataFile[] {
  return [
    objectFile('metadata', 'The report as a whole', dataset.metadata),
    objectFile('narrative', 'The text', dataset.narrative),
    ...recordKinds.map(({ collection, plural }) =>
      listFile(plural, capitalized(spaced(plural)), dataset[collection]),
    ),
  ];
}

/**
 * The entries of the crosswalks, each a line of canonical JSON (RFC 8785). `crosswalks.sha256` of the dataset's version is
 * the hash of these bytes.
 */
export function crosswalkFile(entries: readonly CrosswalkEntry[]): DataFile {
  return listFile('crosswalk-entries', 'Codes of the schemes', entries, canonicalize);
}

function objectFile(name: string, title: string, value: object): DataFile {
  return { path: `${name}.json`, mediaType, title, contents: `${JSON.stringify(value)}\n` };
}

/** A list with one record per line, so that two versions can be compared line by line. */
function listFile(
  name: string,
  title: string,
  records: readonly object[],
  lineOf: (record: object) => string | undefined = JSON.stringify,
): DataFile {
  const lines = records.map((record) => lineOf(record)).join(',\n');
  const contents = lines === '' ? '[]\n' : `[\n${lines}\n]\n`;
  return { path: `${name}.json`, mediaType, title, contents };
}
