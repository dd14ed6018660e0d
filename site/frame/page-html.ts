import { type Html, html, nothing } from './html.js';
import type { Site } from './site.js';

/** A page, without what all pages share. */
export interface Page {
  /** Its path in the site, such as `records/index.html`. */
  readonly path: string;
  readonly title: string;
  /** One sentence, for search engines and previews. */
  readonly description: string;
  /** The label of the link in the bar that leads to this part of the site. */
  readonly part?: string;
  readonly main: Html;
  /** What comes after the main part, such as a list of related pages. */
  readonly beside?: Html;
  /** Style sheets and scripts by their paths in the site. */
  readonly styles?: readonly string[];
  readonly scripts?: readonly string[];
  /** More elements of the head. */
  readonly head?: Html;
}

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** The way from a page to the folder of the site: empty, or `../` for each folder that the page is in. */
export function rootFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

export function pageHtml(site: Site, page: Page): string {
  const { beside = nothing, description, main, path, title } = page;
  const root = rootFrom(path);
  const wide = page.beside === undefined ? 'page' : 'page with-aside';
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title} – ${site.name}</title>
<meta name="description" content="${description}">
${preview(site, page)}<link rel="icon" href="${root}icon.svg" type="image/svg+xml">
${['site.css', ...(page.styles ?? [])].map((file) => html`<link rel="stylesheet" href="${root}${file}">\n`)}${(page.scripts ?? []).map((file) => html`<script src="${root}${file}" defer></script>\n`)}${page.head ?? nothing}</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="bar">
<nav aria-label="Site">
<a class="home" href="${root}${site.bar[0]?.path ?? ''}">${site.name}</a>
<ul>${site.bar.slice(1).map(({ label, path: to }) => html`<li><a href="${root}${to}"${label === page.part ? html` aria-current="true"` : nothing}>${label}</a></li>`)}</ul>
</nav>
</header>
<div class="${wide}">
<main id="main" tabindex="-1">
${main}</main>
${beside}</div>
<footer>
<p>${site.disclaimer} <a href="${root}${site.corrections}">Report an error</a></p>
</footer>
</body>
</html>
`.text;
}

/** What other sites show of the page. An address is given only if it is known. */
function preview(site: Site, { description, path, title }: Page): Html {
  const address =
    site.address === undefined
      ? nothing
      : html`<link rel="canonical" href="${site.address}${path}">
<meta property="og:url" content="${site.address}${path}">
`;
  return html`${address}<meta property="og:type" content="website">
<meta property="og:site_name" content="${site.name}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
`;
}
