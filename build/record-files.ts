import canonicalize from 'canonicalize';
import type { CrosswalkEntry } from '../src/crosswalks/crosswalk.js';
import type { Dataset } from '../src/report/dataset.js';
import type { DataFile } from './data-file.js';

const mediaType = 'application/json';

/** The whole dataset as canonical JSON (RFC 8785): the bytes that `sha256` of the dataset's version is the hash of. */
export function datasetFile(dataset: Dataset): DataFile {
  const contents = canonicalize(dataset);
  if (contents === undefined) throw new TypeError('The dataset is not JSON: expected an object.');
  return { path: 'dataset.json', mediaType, title: 'The whole dataset', contents };
}

/** The records as JSON, a file a kind, in the order of the collections and with their fields in order. */
export function recordFiles(dataset: Dataset): readonly DataFile[] {
  return [
    objectFile('report', 'The report', dataset.report),
    objectFile('narrative', 'The text', dataset.narrative),
    listFile('statistics', 'Statistics', dataset.statistics),
    listFile('victim-categories', 'Victim categories', dataset.victimCategories),
    listFile('legal-provisions', 'Legal provisions', dataset.legalProvisions),
    listFile('recommendations', 'Recommendations', dataset.recommendations),
    listFile('findings', 'Findings', dataset.findings),
    listFile('organizations', 'Organizations', dataset.organizations),
    listFile('places', 'Places', dataset.places),
  ];
}

/**
 * The entries of the crosswalks, each a line of canonical JSON (RFC 8785), so that the bytes are the same exactly where
 * the entries are: those that `crosswalks.sha256` of the dataset's version is the hash of.
 */
export function crosswalkFile(entries: readonly CrosswalkEntry[]): DataFile {
  return listFile('crosswalk-entries', 'Codes of the schemes', entries, canonicalize);
}

function objectFile(name: string, title: string, value: object): DataFile {
  return { path: `${name}.json`, mediaType, title, contents: `${JSON.stringify(value)}\n` };
}

/** A list with one record a line, so that two versions can be compared line by line. */
function listFile(
  name: string,
  title: string,
  records: readonly object[],
  lineOf: (record: object) => string | undefined = JSON.stringify,
): DataFile {
  const lines = records.map((record) => lineOf(record)).join(',\n');
  return {
    path: `${name}.json`,
    mediaType,
    title,
    contents: lines === '' ? '[]\n' : `[\n${lines}\n]\n`,
  };
}
