// The text with its marks. The script draws the marks again with the same functions if others are shown.

import type { Passage, Section } from 'tip-report-laos-2012';
import { pageOfRecord, recordsOfPassage } from '../content/addresses.js';
import { type Content, nameOfKind, placeOfPassage, recordOf, titleOf } from '../content/content.js';
import { type Html, html, nothing } from '../frame/html.js';
import { type QuotesByPassage, type Segment, segmentsOf } from './segments.js';

/** What the text shows. */
export interface Shown {
  readonly content: Content;
  readonly quotes: QuotesByPassage;
  /** Whether the marks of a record are shown. */
  readonly isShown: (key: string) => boolean;
  /** The key of the record that is open. */
  readonly chosen?: string;
}

/** The whole text. Passages and separators together are the source, letter for letter. */
export function textHtml(shown: Shown): Html {
  return html`${shown.content.report.narrative.sections.map((section) => sectionHtml(shown, section))}`;
}

const origins = {
  editorial: 'heading added by us',
  restored: 'heading restored from the published report',
  source: 'heading from the text',
};

function sectionHtml(shown: Shown, section: Section): Html {
  const body = section.paragraphs.map(({ passages }) => paragraph(shown, passages));
  if (section.part !== 'narrative') {
    return html`<details class="matter"><summary>${section.heading}</summary>${body}</details>\n`;
  }
  return html`<section class="part" aria-labelledby="section/${section.id}">
<h2 id="section/${section.id}">${section.heading} <span class="soft">(${origins[section.headingOrigin]})</span></h2>
${body}</section>\n`;
}

function paragraph(shown: Shown, passages: readonly Passage[]): Html {
  const sentences = passages.filter(({ type }) => type !== 'item');
  const items = passages.filter(({ type }) => type === 'item');
  return html`<p>${sentences.map((passage) => passageHtml(shown, passage))}</p>
${items.length === 0 ? nothing : html`<ol class="items">${items.map((passage) => html`<li>${passageHtml(shown, passage)}</li>`)}</ol>\n`}`;
}

function passageHtml(shown: Shown, passage: Passage): Html {
  const { id, separator } = passage;
  const where = placeOfPassage(shown.content, passage);
  return html`<span class="passage" id="passage/${id}" tabindex="-1">${marksHtml(shown, passage)}</span><a class="permalink" href="#passage/${id}" data-passage="${id}" aria-label="${where}: link and records"></a><span class="separator">${separator}</span>`;
}

/** A passage's text with the marks of the records that are shown, and of the one that is open. */
export function marksHtml(shown: Shown, passage: Passage): Html {
  const all = shown.quotes.get(passage.id) ?? [];
  const quotes = all.filter(({ key }) => shown.isShown(key) || key === shown.chosen);
  return html`${segmentsOf(passage, quotes).map((segment) => markHtml(shown, segment, passage))}`;
}

function markHtml({ chosen, content }: Shown, { keys, text }: Segment, { id }: Passage): Html {
  const [first] = keys;
  if (first === undefined) return html`${text}`;
  const key = chosen !== undefined && keys.includes(chosen) ? chosen : first;
  const name = key === chosen ? 'mark chosen' : 'mark';
  const attributes = html`class="${name}" data-kind="${recordOf(content, key).kind}"`;
  // A comma or a space between two marks is marked with them, but would be a link without a name.
  if (!/[\p{L}\p{N}]/u.test(text)) return html`<span ${attributes}>${text}</span>`;
  const several = keys.length > 1;
  const href = `../${several ? recordsOfPassage(id) : pageOfRecord(first)}`;
  const count = several ? html` data-count="${String(keys.length)}"` : nothing;
  // The count follows the last word, not the space after it.
  const words = text.trimEnd();
  const space = text.slice(words.length);
  return html`<a ${attributes} href="${href}" draggable="false" data-records="${keys.join(' ')}"${count} title="${nameOfMark(content, keys)}">${words}</a>${space === '' ? nothing : html`<span ${attributes}>${space}</span>`}`;
}

function nameOfMark(content: Content, keys: readonly string[]): string {
  const names = keys.map((key) => nameOfKind(recordOf(content, key).kind));
  return keys.length === 1
    ? `${names.join()}: ${keys.map((key) => titleOf(content, key)).join()}`
    : `${keys.length} records: ${names.join(', ').toLowerCase()}`;
}
