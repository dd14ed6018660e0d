// What changed in the data since an earlier version, and how much the version must rise for it.
import { parseArgs } from 'node:util';
import { compare } from './data-diff/compare.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' } },
});
const [older, newer] = positionals;
if (older === undefined) {
  console.error(`Usage: npm run --silent data:diff -- OLD [NEW] [--json]

OLD      an earlier version, such as 1.0.0, or its dataset.json or crosswalk-entries.json
NEW      a later one; by default, the data in data/
--json   for machines`);
  process.exitCode = 2;
} else console.log(compare(older, newer, values.json));
