// @ts-check
// Refuses changesets that raise the version by less than the changes of the data demand.
import { fileURLToPath } from 'node:url';
import { checkChangesets } from './versions/changeset-check.mjs';
import { currentData } from './versions/current-data.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { passes, message } = await checkChangesets({ root, ...(await currentData()) });
if (passes) {
  console.log(message);
} else {
  console.error(message);
  process.exitCode = 1;
}
