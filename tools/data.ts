// Writes the files that are made from the data, and names those that changed: npm run data
// Only names them, and fails if there are any: npm run data -- --check
import { writeFileSync } from 'node:fs';
import { isStale } from './data/generated-file.js';
import { generators } from './data/generators.js';

const isCheck = process.argv.includes('--check');
let stale = 0;
for (const generate of generators) {
  for (const file of generate().filter(isStale)) {
    if (!isCheck) writeFileSync(file.path, file.contents);
    console.log(`${isCheck ? 'out of date' : 'wrote'}: ${file.path}`);
    stale += 1;
  }
}
if (stale === 0) console.log('All files made from the data are up to date.');
if (isCheck && stale > 0) process.exitCode = 1;
