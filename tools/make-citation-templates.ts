// Writes the templates of the citation styles, from what citeproc makes of the official ones: npm run citations:make

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { everyItem } from '../src/citations/testing/every-item.js';
import { officialStyles } from './make-citation-templates/official-styles.js';
import { templatesOf } from './make-citation-templates/templates-of.js';
import { smallWords, uncapitalizedWords } from './make-citation-templates/uncapitalized-words.js';

const output = 'src/citations/styles.ts';
const official = await officialStyles();
const styles = Object.fromEntries(
  Object.entries(official).map(([style, render]) => [style, templatesOf(render)]),
);
const words = uncapitalizedWords(official['chicago-author-date'], [...everyItem(), ...smallWords]);
writeFileSync(
  output,
  `// Written by \`npm run citations:make\` from what citeproc makes of the official styles. A test compares both.

import type { TextStyle } from './formats.js';
import type { StyleTemplates } from './style-templates.js';

export const styles: Readonly<Record<TextStyle, StyleTemplates>> = ${JSON.stringify(styles)};

/** The words that stay lowercase in title case. */
export const uncapitalizedWords: readonly string[] = ${JSON.stringify(words)};
`,
);
execFileSync('npx', ['biome', 'check', '--write', output], { stdio: 'inherit' });
console.log(`wrote ${output}`);
