import { dataset, organizations, places, report } from 'tip-report-laos-2012';
import { keyOf, kinds, titleOf } from '../shared/records.js';
import { recordsHtml } from './articles.js';
import { type Html, html } from './html.js';
import { picturesHtml } from './pictures/pictures.js';
import { textHtml } from './text.js';

/** The page: the template with every slot filled. */
export function pageFrom(template: string): string {
  const slots: Readonly<Record<string, Html>> = {
    title: html`${report.title}`,
    tierLine: html`${report.tierLine}`,
    publisher: html`${report.publisher}`,
    published: html`${report.published}`,
    version: html`${dataset.version}`,
    text: textHtml(),
    records: recordsHtml(),
    pictures: picturesHtml(),
    kinds: html`${kinds.map(
      ({ kind, many }) =>
        html`<label><input type="checkbox" name="kind" value="${kind}" checked> <span class="swatch" data-kind="${kind}" aria-hidden="true"></span>${many}</label>`,
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
  const sorted = [...given].sort((left, right) =>
    titleOf(left).localeCompare(titleOf(right), 'en'),
  );
  return html`${sorted.map((each) => html`<option value="${keyOf(each)}">${titleOf(each)}</option>`)}`;
}
