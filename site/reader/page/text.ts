import { narrative, type Section, type Unit } from 'tip-report-laos-2012';
import { nameOfKind, placeOfUnit, recordOf, titleOf } from '../shared/records.js';
import { type Html, html } from './html.js';
import { type Segment, segmentsOf } from './segments.js';

/** The whole text with its marks. Units and separators together are the source, letter for letter. */
export function textHtml(): Html {
  return html`${narrative.sections.map(sectionHtml)}`;
}

const origins = {
  editorial: 'heading added by us',
  restored: 'heading restored from the published report',
  source: 'heading from the text',
};

function sectionHtml(section: Section): Html {
  const body = section.paragraphs.map(({ units }) => paragraph(units));
  if (section.part !== 'narrative') {
    return html`<details class="matter"><summary>${section.heading}</summary>${body}</details>\n`;
  }
  return html`<section class="part" aria-labelledby="section/${section.id}">
<h3 id="section/${section.id}">${section.heading} <span class="soft">(${origins[section.headingOrigin]})</span></h3>
${body}</section>\n`;
}

function paragraph(units: readonly Unit[]): Html {
  const items = units.filter(({ type }) => type === 'item');
  const sentences = html`<p>${units.filter(({ type }) => type !== 'item').map(unitHtml)}</p>\n`;
  if (items.length === 0) return sentences;
  return html`${sentences}<ol class="items">${items.map((unit) => html`<li>${unitHtml(unit)}</li>`)}</ol>\n`;
}

function unitHtml(unit: Unit): Html {
  const marks = segmentsOf(unit).map((segment) => segmentHtml(segment, unit));
  return html`<span class="unit" id="unit/${unit.id}" tabindex="-1">${marks}</span><a class="permalink" href="#unit/${unit.id}" aria-label="${placeOfUnit(unit)}: link and records"></a><span class="separator">${unit.separator}</span>`;
}

function segmentHtml({ keys, text }: Segment, unit: Unit): Html {
  const [first] = keys;
  if (first === undefined) return html`${text}`;
  const { kind } = recordOf(first);
  // A comma or a space between two marks is marked with them, but would be a link without a name.
  if (!/[\p{L}\p{N}]/u.test(text)) {
    return html`<span class="mark" data-kind="${kind}" data-records="${keys.join(' ')}">${text}</span>`;
  }
  const href = keys.length === 1 ? first : `records/${unit.id}`;
  return html`<a class="mark" href="#${href}" data-kind="${kind}" data-records="${keys.join(' ')}" title="${titleOfMark(keys)}">${text}</a>`;
}

function titleOfMark(keys: readonly string[]): string {
  const marked = keys.map(recordOf);
  const names = marked.map(({ kind }) => nameOfKind(kind));
  return marked.length === 1
    ? `${names.join()}: ${marked.map(titleOf).join()}`
    : `${marked.length} records: ${names.join(', ').toLowerCase()}`;
}
