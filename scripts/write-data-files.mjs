// @ts-check
// Writes dist/data: the files of the records that were built. The code that makes them is no part of the package.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { dataset, tipReportLaos2012 } from 'tip-report-laos-2012';
import {
  crosswalkEntries,
  crosswalkOmissions,
  crosswalkSchemes,
  htiTable,
} from 'tip-report-laos-2012/crosswalks';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'dist', 'data');

const crosswalks = {
  schemes: crosswalkSchemes,
  entries: crosswalkEntries,
  omissions: crosswalkOmissions,
  hti: htiTable(),
};
for (const { path, contents } of (await maker())(tipReportLaos2012, dataset, crosswalks)) {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), contents);
}

/** @returns {Promise<typeof import('../src/data-files/data-files.js').dataFiles>} */
async function maker() {
  // Within the project, so that what it imports is found.
  const temporary = await mkdtemp(join(root, 'node_modules', '.data-files-'));
  try {
    const outfile = join(temporary, 'data-files.mjs');
    await build({
      entryPoints: [join(root, 'src/data-files/data-files.ts')],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      logLevel: 'warning',
    });
    return (await import(outfile)).dataFiles;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
