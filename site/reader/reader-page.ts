import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyRecord, ReportMetadata } from 'tip-report-laos-2012';
import { tierName } from '../../src/kinds/metadata/words.js';
import { sourceAddress } from '../content/addresses.js';
import { type Content, keyOf, kinds, titleOf } from '../content/content.js';
import { filled, type Html, html, nothing } from '../frame/html.js';
import { pageHtml } from '../frame/page-html.js';
import type { Site } from '../frame/site.js';
import { quotesIn } from './segments.js';
import { kindsAtFirst } from './state.js';
import { textHtml } from './text-html.js';

const template = readFileSync(join(import.meta.dirname, 'reader.html'), 'utf8');

/** The annotated report. The script adds search, filters and the panel. */
export function readerPage(site: Site, content: Content): string {
  const { metadata, organizations, places } = content.report;
  const text = textHtml({
    content,
    quotes: quotesIn(content),
    isShown: (key) => kindsAtFirst.some((kind) => key.startsWith(`${kind}/`)),
  });
  return pageHtml(site, {
    path: 'reader/index.html',
    title: 'Annotated report',
    part: 'Read',
    description: `${metadata.title}: the text, with every annotated passage underlined and explained.`,
    styles: ['records/record.css', 'reader/reader.css'],
    scripts: ['reader/report.js', 'reader/reader.js'],
    main: filled(template, {
      title: metadata.title,
      published: publicationOf(metadata),
      country: metadata.countryName,
      tier: tierName(metadata.tier),
      version: versionOf(content),
      places: options(content, places),
      organizations: options(content, organizations),
      chips: html`${kinds.map(({ heading, kind }) => chip(content, kind, heading))}`,
      text,
    }),
    beside: panel(content),
  });
}

function publicationOf({ published, publisher }: ReportMetadata): string {
  return publisher === null ? `Published ${published}` : `${publisher}, published ${published}`;
}

function chip({ records }: Content, kind: AnyRecord['kind'], heading: string): Html {
  const count = records.filter((record) => record.kind === kind).length;
  const checked = kindsAtFirst.includes(kind) ? html` checked` : nothing;
  return html`<span class="chip" data-kind="${kind}"><label><input type="checkbox" name="kind" value="${kind}" form="tools"${checked}> <span class="sample" data-kind="${kind}">${heading}</span> <span class="count">${String(count)}</span></label><button type="button" class="only js" data-only="${kind}" hidden>only<span class="visually-hidden"> ${heading.toLowerCase()}</span></button></span>
`;
}

function options(content: Content, given: readonly AnyRecord[]): Html {
  const titled = given.map((record) => ({ id: record.id, title: titleOf(content, keyOf(record)) }));
  titled.sort((left, right) => left.title.localeCompare(right.title, 'en'));
  return html`${titled.map(({ id, title }) => html`<option value="${id}">${title}</option>`)}`;
}

function panel({ report }: Content): Html {
  const address = sourceAddress(report.metadata);
  const source =
    address === undefined
      ? nothing
      : html` The text was copied from <a href="${address.href}" rel="noreferrer">${address.host}</a>.`;
  return html`<aside id="panel" aria-labelledby="panel-heading" tabindex="-1">
<div class="panel-bar"><h2 id="panel-heading">Records</h2><button type="button" id="close" hidden>Close</button></div>
<div id="panel-body"><p>See <a href="../records/index.html">all records</a>, or <a href="../records/by-sentence.html">the records of each sentence</a>.${source}</p></div>
</aside>
`;
}

function versionOf({ dataset }: Content): string {
  return dataset === undefined ? '' : `Dataset ${dataset.name}, version ${dataset.version}.`;
}
