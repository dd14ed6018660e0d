// Writes dist/data: the data files of this report, and the JSON Schemas of every report.
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
import { dataFiles } from 'tip-report-laos-2012/data-files';
import { schemaFiles } from './schema-files.js';

const folder = fileURLToPath(new URL('../dist/data', import.meta.url));
const crosswalks = {
  report: tipReportLaos2012.metadata.id,
  schemes: crosswalkSchemes,
  entries: crosswalkEntries,
  omissions: crosswalkOmissions,
  hti: htiTable(),
};
const files = [
  ...dataFiles([tipReportLaos2012], { dataset: datasetVersion, crosswalks: [crosswalks] }),
  ...schemaFiles(),
];
for (const { path, contents } of files) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), contents);
}
