// @ts-check
// Writes how the citation styles write an entry, found out by citeproc from the official styles: npm run citations:make

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { madeStyles } from './make-citation-templates/made.mjs';
import { officialStyles } from './make-citation-templates/official-styles.mjs';

const output = 'src/citations/styles.ts';

const { styles, uncapitalizedWords } = madeStyles(await officialStyles(), await everyItem());
writeFileSync(
  output,
  `// Written by \`npm run citations:make\` from what citeproc makes of the official styles. A test compares both.

import type { TextStyle } from './formats.js';
import type { StyleTemplates } from './text.js';

export const styles: Readonly<Record<TextStyle, StyleTemplates>> = ${JSON.stringify(styles)};

/** The words that stay small in headline capitals, of those in the titles of the records. */
export const uncapitalizedWords: readonly string[] = ${JSON.stringify(uncapitalizedWords)};
`,
);
execFileSync('npx', ['biome', 'check', '--write', output], { stdio: 'inherit' });
console.log(`wrote ${output}`);

/** Everything that can be cited, as items, from the sources: they can't be built before this file is there. */
async function everyItem() {
  const folder = mkdtempSync(join(tmpdir(), 'citations-'));
  try {
    const outfile = join(folder, 'items.mjs');
    await build({
      entryPoints: ['tests/citations/every-item.ts'],
      bundle: true,
      format: 'esm',
      conditions: ['tip-report-laos-2012:source'],
      outfile,
    });
    return (await import(pathToFileURL(outfile).href)).everyItem;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
