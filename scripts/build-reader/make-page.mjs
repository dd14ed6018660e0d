// @ts-check
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * The page as HTML. What makes it is TypeScript, which is bundled to run here.
 *
 * @param {string} source
 * @returns {Promise<string>}
 */
export async function makePage(source) {
  const folder = mkdtempSync(join(tmpdir(), 'reader-'));
  try {
    const outfile = join(folder, 'page.mjs');
    await build({
      entryPoints: [`${source}page/page.ts`],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      conditions: ['tip-report-laos-2012:source'],
      logLevel: 'warning',
    });
    const { pageFrom } = await import(pathToFileURL(outfile).href);
    return pageFrom(readFileSync(`${source}page.html`, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
