import { narrative, type Section, type Unit } from 'tip-report-laos-2012';
import { nameOfKind, recordOf, titleOf } from '../shared/records.js';
import { type Html, html } from './html.js';
import { placeOfUnit } from './place-in-text.js';
import { type Segment, segmentsOf } from './segments.js';

/** The whole text with its marks. Units and separators, joined, are the source letter for letter. */
export function textHtml(): Html {
  return html`${narrative.sections.map(sectionHtml)}`;
}

const origins = {
  editorial: 'heading ours; the text has none',
  restored: 'heading of the published report, which the copy lost',
  source: 'heading in the words of the text',
};

function sectionHtml(section: Section): Html {
  const body = section.paragraphs.map(({ units }) =>
    units.some(({ type }) => type === 'item') ? listOfItems(units) : paragraph(units),
  );
  if (section.part !== 'narrative') {
    return html`<details class="matter"><summary>${section.heading}</summary>${body}</details>\n`;
  }
  return html`<section class="part" aria-labelledby="section/${section.id}">
<h3 id="section/${section.id}">${section.heading} <span class="origin">(${origins[section.headingOrigin]})</span></h3>
${body}</section>\n`;
}

function paragraph(units: readonly Unit[]): Html {
  return html`<p>${units.map(unitHtml)}</p>\n`;
}

function listOfItems(units: readonly Unit[]): Html {
  const items = units.filter(({ type }) => type === 'item');
  return html`<p>${units.filter(({ type }) => type !== 'item').map(unitHtml)}</p>
<ol class="items">${items.map((unit) => html`<li>${unitHtml(unit)}</li>`)}</ol>\n`;
}

function unitHtml(unit: Unit): Html {
  const marks = segmentsOf(unit).map((segment) => segmentHtml(segment, unit));
  const place = placeOfUnit(unit);
  return html`<span class="unit" id="unit/${unit.id}" tabindex="-1">${marks}</span><a class="permalink" href="#unit/${unit.id}" aria-label="${place}: link and records"></a><span class="separator">${unit.separator}</span>`;
}

function segmentHtml({ keys, text }: Segment, unit: Unit): Html {
  const [first] = keys;
  if (first === undefined) return html`${text}`;
  const { kind } = recordOf(first);
  // A comma or a space between two marks is marked with them, but opens nothing: a link of that name says nothing.
  if (!/[\p{L}\p{N}]/u.test(text)) {
    return html`<span class="mark" data-kind="${kind}" data-records="${keys.join(' ')}">${text}</span>`;
  }
  const href = keys.length === 1 ? first : `records/${unit.id}`;
  return html`<a class="mark" href="#${href}" data-kind="${kind}" data-records="${keys.join(' ')}" title="${titleOfMark(keys)}">${text}</a>`;
}

/** What a mark opens: a record by its kind and name, or how many there are to choose from. */
function titleOfMark(keys: readonly string[]): string {
  const [first = '', ...others] = keys;
  if (others.length === 0) {
    const record = recordOf(first);
    return `${nameOfKind(record.kind)}: ${titleOf(record)}`;
  }
  const names = keys.map((key) => nameOfKind(recordOf(key).kind).toLowerCase());
  return `${keys.length} records: ${names.join(', ')}`;
}
