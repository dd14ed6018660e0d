// @ts-check
// Writes the reader, the report as an annotated page, to `dist-site/reader/`: HTML made here, and a script for what is alive.

import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundleScript } from './build-reader/bundle-script.mjs';

const source = fileURLToPath(new URL('./reader/', import.meta.url));
const site = fileURLToPath(new URL('../dist-site/reader/', import.meta.url));

// By its address: the page is checked with the types of browsers.
const { pageFrom } = await import(new URL('./reader/page/page.ts', import.meta.url).href);
const page = pageFrom(readFileSync(`${source}page.html`, 'utf8'));
const script = await bundleScript(source);

rmSync(site, { recursive: true, force: true });
mkdirSync(site, { recursive: true });
copyFileSync(`${source}reader.css`, `${site}reader.css`);
copyFileSync(`${source}icon.svg`, `${site}icon.svg`);
writeFileSync(`${site}reader.js`, script);
writeFileSync(`${site}index.html`, page);
console.log(
  `Reader: dist-site/reader/index.html (${kilobytes(page)} KB), reader.js (${kilobytes(script)} KB).`,
);

/** @param {string} text */
function kilobytes(text) {
  return Math.round(Buffer.byteLength(text) / 1000);
}
