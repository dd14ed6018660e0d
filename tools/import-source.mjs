// @ts-check
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Imports a TypeScript module of the project as it stands, with all that it imports: not a build, which may be older.
 *
 * @param {string} path Its path in the project, such as `data/report.ts`.
 * @returns {Promise<any>} What it exports.
 */
export async function importSource(path) {
  const folder = await mkdtemp(join(tmpdir(), 'tip-report-laos-2012-'));
  try {
    const outfile = join(folder, 'module.mjs');
    await build({
      entryPoints: [join(root, path)],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      conditions: ['tip-report-laos-2012:source'],
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
