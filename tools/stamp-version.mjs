// @ts-check
// Writes the version, the day and the hash of the data into data/version-stamp.ts: npm run data:stamp -- [YYYY-MM-DD]
import { fileURLToPath } from 'node:url';
import { currentData } from './versions/current-data.mjs';
import { dayOf } from './versions/version-stamp.mjs';
import { writeStamp } from './versions/write-stamp.mjs';

try {
  const day = dayOf(process.argv[2]);
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { stamp, changed } = writeStamp({ root, ...(await currentData()), day });
  console.log(
    changed
      ? `Stamped ${stamp.version} of ${stamp.released}: ${stamp.sha256}`
      : `The stamp is right already: ${stamp.version} of ${stamp.released}.`,
  );
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
