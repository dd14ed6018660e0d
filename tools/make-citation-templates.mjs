// @ts-check
// Writes how the citation styles write an entry, found out by citeproc from the official styles: npm run citations:make

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { everyItem } from '../src/citations/testing/every-item.js';
import { madeStyles } from './make-citation-templates/made.mjs';
import { officialStyles } from './make-citation-templates/official-styles.mjs';

const output = 'src/citations/styles.ts';

const { styles, uncapitalizedWords } = madeStyles(await officialStyles(), everyItem());
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
