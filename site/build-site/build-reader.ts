/// <reference lib="dom" />

import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { pageFrom } from '../reader/page/page.js';

const source = fileURLToPath(new URL('../reader/', import.meta.url));
const site = fileURLToPath(new URL('../../dist-site/reader/', import.meta.url));

/** Writes the reader, the report as an annotated page, to `dist-site/reader/`: a page of HTML, and its script. */
export async function buildReader(): Promise<void> {
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  for (const file of ['reader.css', 'icon.svg']) copyFileSync(source + file, site + file);
  writeFileSync(`${site}index.html`, pageFrom(readFileSync(`${source}page.html`, 'utf8')));
  await build({
    entryPoints: [`${source}browser/reader.ts`],
    outfile: `${site}reader.js`,
    bundle: true,
    // A page that is opened from a folder can load no modules.
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    conditions: ['tip-report-laos-2012:source'],
    logLevel: 'warning',
  });
}
