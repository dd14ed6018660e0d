// Builds the site in dist-site/. Fails on any warning of TypeDoc, and on a broken link: npm run docs

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { datasetVersion } from 'tip-report-laos-2012';
import { brokenLinks } from './check-links.js';
import { ownContent } from './content/own-content.js';
import { allDataFiles, downloads } from './data-page/data-files.js';
import { dataPage } from './data-page/data-page.js';
import { buildDocumentation } from './documentation/build-documentation.js';
import { guidesPage } from './documentation/guides.js';
import { figuresPage } from './figures/figures-page.js';
import { frameFiles, sitemap } from './frame/frame-files.js';
import type { SiteFile } from './frame/site.js';
import { landingPage } from './landing/landing-page.js';
import { ownSite } from './own-site.js';
import { readerFiles } from './reader/reader-files.js';
import { recordFiles } from './record-pages/record-files.js';
import { firstLoad } from './sizes.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const out = 'dist-site';
const site = ownSite();
const content = ownContent();
const data = allDataFiles();

/** A page of each kind, whose size is reported. */
const pageKinds = [
  ['First page', 'index.html'],
  ['Reader', 'reader/index.html'],
  ['Figures', 'figures.html'],
  ['Get the data', 'data.html'],
  ['A record', 'records/statistic/convictions-in-reporting-period.html'],
  ['All records', 'records/index.html'],
  ['A guide', 'guides/citing.html'],
  ['A function', 'api/functions/citations.cite.html'],
  ['A module', 'api/modules/index.html'],
] as const;

const guides = await buildDocumentation(out, site);
write([
  ...frameFiles(site),
  { path: 'index.html', contents: landingPage(site, content, datasetVersion) },
  copyOf('landing/landing.css'),
  { path: 'figures.html', contents: figuresPage(site, content) },
  copyOf('figures/figures.css'),
  { path: 'data.html', contents: dataPage(site, datasetVersion, data) },
  ...downloads(datasetVersion, data),
  ...recordFiles(site, content),
  ...(await readerFiles(site, content)),
  { path: 'guides/index.html', contents: guidesPage(site, guides) },
  copyOf('documentation/documentation.css'),
  copyOf('documentation/documentation.js'),
]);
write(sitemap(site, pages()));

const broken = brokenLinks(out);
if (broken.length > 0) throw new Error(`${broken.length} broken links:\n${broken.join('\n')}`);
for (const [kind, page] of pageKinds) {
  console.log(`${kind}: ${(firstLoad(out, page) / 1000).toFixed(1)} kB at first load, compressed`);
}
console.log(`The site is in ${out}/: open ${out}/index.html.`);

function write(files: readonly SiteFile[]): void {
  for (const { contents, path } of files) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), contents);
  }
}

/** A style sheet or script as it is, in the folder of the site. */
function copyOf(file: string): SiteFile {
  const contents = readFileSync(join('site', file), 'utf8');
  return { path: file.slice(file.lastIndexOf('/') + 1), contents };
}

function pages(): readonly string[] {
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll('\\', '/'));
}
