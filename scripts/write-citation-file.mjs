// @ts-check
// Writes CITATION.cff from the constants in data/, not from a build, which may have an older version: npm run data:stamp

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { citationFile } from './write-citation-file/citation-file.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const { outputFiles } = await build({
  stdin: {
    contents: `export { dataset } from './data/dataset-version.ts';
      export { report } from './data/report.ts';`,
    resolveDir: root,
  },
  bundle: true,
  format: 'esm',
  write: false,
});
const code = outputFiles[0]?.text ?? '';
const { dataset, report } = await import(`data:text/javascript,${encodeURIComponent(code)}`);

writeFileSync(`${root}CITATION.cff`, citationFile(dataset, report));
console.log(`Wrote CITATION.cff of ${dataset.version}.`);
