// @ts-check
// Writes CITATION.cff from the constants in data/, not from a build, which may have an older version: npm run data:stamp

import { writeFileSync } from 'node:fs';
import { importSource } from './import-source.mjs';
import { citationFile } from './write-citation-file/citation-file.mjs';

const { dataset } = await importSource('data/dataset-version.ts');
const { report } = await importSource('data/report.ts');

writeFileSync(new URL('../CITATION.cff', import.meta.url), citationFile(dataset, report));
console.log(`Wrote CITATION.cff of ${dataset.version}.`);
