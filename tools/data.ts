// Writes the files that are made from the data, and names those that changed: npm run data
// Only names them, and fails if there are any: npm run data -- --check
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { isStale } from './data/generated-file.js';
import { generators } from './data/generators.js';
import { recordLists } from './data/lists.js';

const isCheck = process.argv.includes('--check');
let stale = 0;
for (const generate of generators) {
  for (const file of (await generate()).filter(isStale)) {
    if (!isCheck) writeFileSync(file.path, file.contents);
    console.log(`${isCheck ? 'out of date' : 'wrote'}: ${file.path}`);
    stale += 1;
  }
  if (generate === recordLists && stale > 0 && !isCheck) {
    // The other files follow from the new lists, which this process has loaded as they were.
    const given = [...process.execArgv, ...process.argv.slice(1)];
    const { status } = spawnSync(process.execPath, given, { stdio: 'inherit' });
    process.exit(status ?? 1);
  }
}
if (stale === 0) console.log('All files made from the data are up to date.');
if (isCheck && stale > 0) process.exitCode = 1;
