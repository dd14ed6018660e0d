import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findScript } from './find-field.js';
import { html } from './html.js';
import { pageHtml } from './page-html.js';
import type { Site, SiteFile } from './site.js';

/** The files that every page uses, and the page that a server shows if there is none. */
export function frameFiles(site: Site): readonly SiteFile[] {
  return [
    ...['site.css', 'icon.svg', findScript].map((path) => ({
      path,
      contents: readFileSync(join(import.meta.dirname, path), 'utf8'),
    })),
    { path: '404.html', contents: notFound(site) },
  ];
}

/** A server shows this page at any address, so its links are whole ones, if the address of the site is known. */
function notFound(site: Site): string {
  // It has no address of its own.
  const page = pageHtml(
    { ...site, address: undefined },
    {
      path: '404.html',
      title: 'Page not found',
      description: 'There is no page at this address.',
      head: html`<meta name="robots" content="noindex">`,
      main: html`<h1>Page not found</h1>
<p>There is no page at this address. The <a href="records/index.html">list of all records</a> has a link to each record, and <a href="reader/index.html">the reader</a> can search the text.</p>
`,
    },
  );
  const { address } = site;
  if (address === undefined) return page;
  return page.replaceAll(/ (href|src)="(?![a-z]+:|#)/g, ` $1="${address}`);
}

/** The list of pages for search engines; none if the address of the site is not known. */
export function sitemap({ address }: Site, pages: readonly string[]): readonly SiteFile[] {
  if (address === undefined) return [];
  const listed = pages.filter((path) => path !== '404.html').toSorted();
  const contents = html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${listed.map((path) => html`<url><loc>${address}${path.split('/').map(encodeURIComponent).join('/')}</loc></url>\n`)}</urlset>
`;
  return [{ path: 'sitemap.xml', contents: contents.text }];
}
