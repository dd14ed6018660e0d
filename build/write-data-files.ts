// Writes dist/data, the data as files. The package doesn't contain the code that makes them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { datasetVersion, tipReportLaos2012 } from 'tip-report-laos-2012';
import {
  crosswalkEntries,
  crosswalkOmissions,
  crosswalkSchemes,
  htiTable,
} from 'tip-report-laos-2012/crosswalks';
import { dataFiles } from './data-files.js';

const folder = fileURLToPath(new URL('../dist/data', import.meta.url));
const crosswalks = {
  schemes: crosswalkSchemes,
  entries: crosswalkEntries,
  omissions: crosswalkOmissions,
  hti: htiTable(),
};
for (const { path, contents } of dataFiles(tipReportLaos2012, datasetVersion, crosswalks)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), contents);
}
