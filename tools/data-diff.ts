// What changed in the data since an earlier version, and how much the version must rise for it.
import { parseArgs } from 'node:util';
import { compare } from './data-diff/compare.js';
import { NoDatasetError } from './data-diff/read-dataset.js';

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
