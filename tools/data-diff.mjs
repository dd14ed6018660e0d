// @ts-check
// What changed in the data since an earlier version, and how much the version must rise for it.
import { parseArgs } from 'node:util';
import { dataChanges } from './data-diff/data-changes.mjs';
import {
  collectionsOf,
  crosswalksOf,
  NoDatasetError,
  readDataset,
} from './data-diff/read-dataset.mjs';
import { summaryForMachines, summaryForPeople } from './data-diff/summary.mjs';
import { currentData } from './versions/current-data.mjs';

const usage = `Usage: npm run --silent data:diff -- OLD.json [NEW.json] [--json]

OLD.json   dataset.json or crosswalk-entries.json of an earlier version
NEW.json   that of a later one; without it, the data as they stand in data/
--json     for machines`;

// A reader that has seen enough, such as `head`, closes the pipe: that is no error.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help === true) console.log(usage);
  else await compare(positionals, values.json === true);
} catch (error) {
  if (!(error instanceof NoDatasetError) && !isOfArguments(error)) throw error;
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
}

/**
 * @param {string[]} files
 * @param {boolean} forMachines
 */
async function compare([oldFile, newFile, ...others], forMachines) {
  if (oldFile === undefined || others.length > 0) {
    throw new NoDatasetError(
      `${others.length + (oldFile === undefined ? 0 : 2)} files were given; expected one or two.`,
    );
  }
  const before = readDataset(oldFile);
  const after = newFile === undefined ? await current(before.holds) : readDataset(newFile);
  if (before.holds !== after.holds) {
    throw new NoDatasetError(
      `One of ${oldFile} and ${newFile} holds crosswalk entries, and the other a dataset; expected two files of one kind.`,
    );
  }
  const changes = dataChanges(before.collections, after.collections);
  console.log(
    forMachines ? JSON.stringify(summaryForMachines(changes), null, 2) : summaryForPeople(changes),
  );
}

/** @param {'crosswalks' | 'data'} holds */
async function current(holds) {
  const { data, crosswalks } = await currentData();
  const collections =
    holds === 'data' ? collectionsOf(data, 'data/') : crosswalksOf(crosswalks, 'data/crosswalks/');
  return { holds, collections };
}

/**
 * Whether `parseArgs` threw it.
 *
 * @param {unknown} error
 * @returns {error is Error}
 */
function isOfArguments(error) {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_')
  );
}
