// Makes the next version of the package and its data: npm run version -- [YYYY-MM-DD]
import { fileURLToPath } from 'node:url';
import { currentData } from './versions/current-data.js';
import { releaseVersion } from './versions/release-version.js';
import { dayOf } from './versions/stamp.js';

const root = fileURLToPath(new URL('..', import.meta.url));
console.log(`Made ${await releaseVersion(root, currentData(), dayOf(process.argv[2]))}.`);
