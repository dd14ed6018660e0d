import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { pageFrom } from './reader/page/page.js';

const source = join(import.meta.dirname, 'reader');

/** Writes the reader, the report as an annotated page, to a folder, which it empties first. */
export async function buildReader(outFolder: string): Promise<void> {
  rmSync(outFolder, { recursive: true, force: true });
  mkdirSync(outFolder, { recursive: true });
  for (const file of ['reader.css', 'icon.svg']) {
    copyFileSync(join(source, file), join(outFolder, file));
  }
  const template = readFileSync(join(source, 'page.html'), 'utf8');
  writeFileSync(join(outFolder, 'index.html'), pageFrom(template));
  await build({
    entryPoints: [join(source, 'browser/reader.ts')],
    outfile: join(outFolder, 'reader.js'),
    bundle: true,
    // A page opened from a folder can't load modules.
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    conditions: ['tip-report-laos-2012:source'],
    logLevel: 'warning',
  });
}
