// What changed in the data since an earlier version, and how much the version must rise for it.
import { parseArgs } from 'node:util';
import { compare } from './data-diff/compare.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' } },
});
const [oldFile, newFile] = positionals;
if (oldFile === undefined) {
  console.error(`Usage: npm run --silent data:diff -- OLD.json [NEW.json] [--json]

OLD.json   dataset.json or crosswalk-entries.json of an earlier version
NEW.json   that of a later one; by default, the data in data/
--json     for machines`);
  process.exitCode = 2;
} else console.log(compare(oldFile, newFile, values.json));
