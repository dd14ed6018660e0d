import type { Passage, Section } from 'tip-report-laos-2012';
import { type Html, html } from '../../frame/html.js';
import { report } from '../shared/given.js';
import { nameOfKind, placeOfPassage, recordOf, titleOf } from '../shared/records.js';
import { type Segment, segmentsOf } from './segments.js';

/** The whole text with its marks. Passages and separators together are the source, letter for letter. */
export function textHtml(): Html {
  return html`${report.narrative.sections.map(sectionHtml)}`;
}

const origins = {
  editorial: 'heading added by us',
  restored: 'heading restored from the published report',
  source: 'heading from the text',
};

function sectionHtml(section: Section): Html {
  const body = section.paragraphs.map(({ passages }) => paragraph(passages));
  if (section.part !== 'narrative') {
    return html`<details class="matter"><summary>${section.heading}</summary>${body}</details>\n`;
  }
  return html`<section class="part" aria-labelledby="section/${section.id}">
<h3 id="section/${section.id}">${section.heading} <span class="soft">(${origins[section.headingOrigin]})</span></h3>
${body}</section>\n`;
}

function paragraph(passages: readonly Passage[]): Html {
  const items = passages.filter(({ type }) => type === 'item');
  const sentences = html`<p>${passages.filter(({ type }) => type !== 'item').map(passageHtml)}</p>\n`;
  if (items.length === 0) return sentences;
  return html`${sentences}<ol class="items">${items.map((passage) => html`<li>${passageHtml(passage)}</li>`)}</ol>\n`;
}

function passageHtml(passage: Passage): Html {
  const marks = segmentsOf(passage).map((segment) => segmentHtml(segment, passage));
  return html`<span class="passage" id="passage/${passage.id}" tabindex="-1">${marks}</span><a class="permalink" href="#passage/${passage.id}" aria-label="${placeOfPassage(passage)}: link and records"></a><span class="separator">${passage.separator}</span>`;
}

function segmentHtml({ keys, text }: Segment, passage: Passage): Html {
  const [first] = keys;
  if (first === undefined) return html`${text}`;
  const { kind } = recordOf(first);
  // A comma or a space between two marks is marked with them, but would be a link without a name.
  if (!/[\p{L}\p{N}]/u.test(text)) {
    return html`<span class="mark" data-kind="${kind}" data-records="${keys.join(' ')}">${text}</span>`;
  }
  const href = keys.length === 1 ? first : `records/${passage.id}`;
  return html`<a class="mark" href="#${href}" data-kind="${kind}" data-records="${keys.join(' ')}" title="${titleOfMark(keys)}">${text}</a>`;
}

function titleOfMark(keys: readonly string[]): string {
  const marked = keys.map(recordOf);
  const names = marked.map(({ kind }) => nameOfKind(kind));
  return marked.length === 1
    ? `${names.join()}: ${marked.map(titleOf).join()}`
    : `${marked.length} records: ${names.join(', ').toLowerCase()}`;
}
