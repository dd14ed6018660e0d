// @ts-check
// Writes dist/data: the files of the records that were built. The code that makes them is no part of the package.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataset, tipReportLaos2012 } from 'tip-report-laos-2012';
import {
  crosswalkEntries,
  crosswalkOmissions,
  crosswalkSchemes,
  htiTable,
} from 'tip-report-laos-2012/crosswalks';
import { importSource } from '../tools/import-source.mjs';

const folder = fileURLToPath(new URL('../dist/data', import.meta.url));

const crosswalks = {
  schemes: crosswalkSchemes,
  entries: crosswalkEntries,
  omissions: crosswalkOmissions,
  hti: htiTable(),
};
/** @type {typeof import('./data-files.js')} */
const { dataFiles } = await importSource('build/data-files.ts');
for (const { path, contents } of dataFiles(tipReportLaos2012, dataset, crosswalks)) {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), contents);
}
