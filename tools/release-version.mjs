// @ts-check
// Makes the next version of the package and its data: npm run version -- [YYYY-MM-DD]
import { fileURLToPath } from 'node:url';
import { currentData } from './versions/current-data.mjs';
import { ReleaseError, releaseVersion } from './versions/release-version.mjs';
import { dayOf } from './versions/version-stamp.mjs';

try {
  const day = dayOf(process.argv[2]);
  const root = fileURLToPath(new URL('..', import.meta.url));
  console.log(`Made ${await releaseVersion({ root, ...(await currentData()), day })}.`);
} catch (error) {
  if (!(error instanceof ReleaseError) && !(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof RangeError ? 2 : 1;
}
