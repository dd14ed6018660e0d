// Makes the next version of the package and its data: npm run version -- [YYYY-MM-DD]
import { fileURLToPath } from 'node:url';
import { ReleaseError } from './versions/baseline.js';
import { currentData } from './versions/current-data.js';
import { releaseVersion } from './versions/release-version.js';
import { dayOf } from './versions/stamp.js';

try {
  const day = dayOf(process.argv[2]);
  const root = fileURLToPath(new URL('..', import.meta.url));
  console.log(`Made ${await releaseVersion(root, currentData(), day)}.`);
} catch (error) {
  if (!(error instanceof ReleaseError) && !(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof RangeError ? 2 : 1;
}
