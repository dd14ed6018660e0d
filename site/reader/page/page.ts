import type { AnyRecord } from 'tip-report-laos-2012';
import { publisherOf } from '../../../src/kinds/metadata/publisher-of.js';
import { type Html, html, nothing } from '../../frame/html.js';
import { constants, dataset, report } from '../shared/given.js';
import { keyOf, kinds, titleOf } from '../shared/records.js';
import { recordsHtml } from './articles.js';
import { tablesHtml } from './tables.js';
import { textHtml } from './text.js';

/** The page: the template with every slot filled. */
export function pageFrom(template: string): string {
  const { metadata, organizations, places } = report;
  const slots: Readonly<Record<string, Html>> = {
    title: html`${metadata.title}`,
    publisher: html`${publisherOf(metadata)}`,
    published: html`${metadata.published}`,
    about: html`${aboutDataset()}${aboutText()}`,
    documentation: isOwn ? html`<li><a href="../index.html">Documentation</a></li>` : nothing,
    text: textHtml(),
    tables: tablesHtml(),
    records: recordsHtml(),
    kinds: html`${kinds.map(
      ({ heading, kind }) =>
        html`<label><input type="checkbox" name="kind" value="${kind}" checked> <span class="swatch" data-kind="${kind}" aria-hidden="true"></span>${heading}</label>`,
    )}`,
    organizations: options(organizations),
    places: options(places),
  };
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const filled = slots[name];
    if (filled === undefined) throw new RangeError(`The template has an unknown slot "${name}".`);
    return filled.text;
  });
}

/** Whether it is the report of this package, whose site has the reader. */
const isOwn = Object.keys(constants).length > 0;

function aboutDataset(): Html {
  if (dataset === undefined) return nothing;
  return html`This page is made from the dataset <code>${dataset.name}</code>, version ${dataset.version}. `;
}

function aboutText(): Html {
  const url: string | null = report.metadata.source.url;
  const license = dataset?.licenses.find(({ covers }) => covers === 'text');
  const rights = license === undefined ? nothing : html`The report’s text: ${license.title}. `;
  const source =
    url === null
      ? nothing
      : html`The text was copied from <a href="${url}" rel="noreferrer">${new URL(url).host}</a>. `;
  return html`${rights}${source}`;
}

function options(given: readonly AnyRecord[]): Html {
  const titled = given.map((record) => ({ key: keyOf(record), title: titleOf(record) }));
  titled.sort((left, right) => left.title.localeCompare(right.title, 'en'));
  return html`${titled.map(({ key, title }) => html`<option value="${key}">${title}</option>`)}`;
}
