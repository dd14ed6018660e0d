import { datasetVersion, metadata, organizations, places } from 'tip-report-laos-2012';
import { keyOf, kinds, titleOf } from '../shared/records.js';
import { recordsHtml } from './articles.js';
import { type Html, html } from './html.js';
import { tablesHtml } from './tables.js';
import { textHtml } from './text.js';

/** The page: the template with every slot filled. */
export function pageFrom(template: string): string {
  const slots: Readonly<Record<string, Html>> = {
    title: html`${metadata.title}`,
    publisher: html`${metadata.publisher}`,
    published: html`${metadata.published}`,
    source: html`${metadata.source.url}`,
    version: html`${datasetVersion.version}`,
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

function options(given: typeof organizations | typeof places): Html {
  const titled = given.map((record) => ({ key: keyOf(record), title: titleOf(record) }));
  titled.sort((left, right) => left.title.localeCompare(right.title, 'en'));
  return html`${titled.map(({ key, title }) => html`<option value="${key}">${title}</option>`)}`;
}
