// What changed in the data since an earlier version, and how much the version must rise for it.
import { parseArgs } from 'node:util';
import { dataChanges } from './data-diff/data-changes.js';
import {
  collectionsOf,
  crosswalksOf,
  NoDatasetError,
  readDataset,
} from './data-diff/read-dataset.js';
import { summaryForMachines, summaryForPeople } from './data-diff/summary.js';
import { currentData } from './versions/current-data.js';

const usage = `Usage: npm run --silent data:diff -- OLD.json [NEW.json] [--json]

OLD.json   dataset.json or crosswalk-entries.json of an earlier version
NEW.json   that of a later one; by default, the data in data/
--json     for machines`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  console.log(values.help === true ? usage : compare(positionals, values.json === true));
} catch (error) {
  const isOfArguments =
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
  if (!(error instanceof NoDatasetError) && !isOfArguments) throw error;
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
}

function compare([oldFile, newFile, ...others]: string[], forMachines: boolean): string {
  if (oldFile === undefined || others.length > 0) {
    throw new NoDatasetError('Expected one or two files.');
  }
  const before = readDataset(oldFile);
  const after = newFile === undefined ? current(before.holds) : readDataset(newFile);
  if (before.holds !== after.holds) {
    throw new NoDatasetError(
      `One of ${oldFile} and ${newFile} has crosswalk entries, the other a dataset; expected two of the same.`,
    );
  }
  const changes = dataChanges(before.collections, after.collections);
  return forMachines
    ? JSON.stringify(summaryForMachines(changes), null, 2)
    : summaryForPeople(changes);
}

function current(holds: 'crosswalks' | 'data') {
  const { data, crosswalks } = currentData();
  return {
    holds,
    collections:
      holds === 'data'
        ? collectionsOf(data, 'data/')
        : crosswalksOf(crosswalks, 'data/crosswalks/'),
  };
}
