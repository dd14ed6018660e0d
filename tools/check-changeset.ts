// Fails if the changesets raise the version by less than the changes of the data demand.
import { fileURLToPath } from 'node:url';
import { ReleaseError } from './versions/baseline.js';
import { checkChangesets } from './versions/changesets.js';
import { currentData } from './versions/current-data.js';

try {
  console.log(await checkChangesets(fileURLToPath(new URL('..', import.meta.url)), currentData()));
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
