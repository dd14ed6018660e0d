// Fails if the changesets raise the version by less than the changes of the data demand.
import { fileURLToPath } from 'node:url';
import { checkChangesets } from './versions/changesets.js';
import { currentData } from './versions/current-data.js';

console.log(await checkChangesets(fileURLToPath(new URL('..', import.meta.url)), currentData()));
