// The lists of all records: by type, and by the sentence that they are based on.

import { type Passage, recordsCiting } from 'tip-report-laos-2012';
import { figure } from '../../src/parts/quantity/words.js';
import { pageOfPassage } from '../content/addresses.js';
import { type Content, keyOf, kinds, nameOfKind, placeOfPassage } from '../content/content.js';
import { linkTo, type Place } from '../content/record-html.js';
import { findField, findScript } from '../frame/find-field.js';
import { type Html, html, nothing } from '../frame/html.js';
import { pageHtml } from '../frame/page-html.js';
import type { Site } from '../frame/site.js';

const root = '../';

export function recordsByType(site: Site, content: Content): string {
  const place = { content, root };
  return pageHtml(site, {
    path: 'records/index.html',
    title: 'All records',
    description: 'Every record of the dataset, by type, each with a page of its own.',
    styles: ['records/record.css'],
    scripts: [findScript],
    main: html`<h1>All records</h1>
<p class="lead">Each record is based on quotes from the report. <a href="by-sentence.html">List them by sentence</a>.</p>
${findField}${kinds.map(({ heading, kind }) => {
  const own = content.records.filter((record) => record.kind === kind);
  return html`<section aria-labelledby="${kind}"><h2 id="${kind}">${heading} <span class="soft">${String(own.length)}</span></h2>
<ul class="list">${own.map((record) => html`<li>${linkTo(place, keyOf(record))}${record.kind === 'statistic' ? html`: <b>${figure(record.quantity, record.unit)}</b>` : nothing}</li>`)}</ul></section>
`;
})}`,
  });
}

export function recordsBySentence(site: Site, content: Content): string {
  const place = { content, root };
  return pageHtml(site, {
    path: 'records/by-sentence.html',
    title: 'Records by sentence',
    description: 'Every sentence of the report, with the records that are based on it.',
    styles: ['records/record.css'],
    main: html`<h1>Records by sentence</h1>
<p class="lead">Every sentence of the report, with the records that are based on it. <a href="index.html">List the records by type</a>.</p>
${content.report.narrative.sections.map(
  ({
    heading,
    id,
    paragraphs,
  }) => html`<section aria-labelledby="section/${id}"><h2 id="section/${id}">${heading}</h2>
${paragraphs.flatMap(({ passages }) => passages.map((passage) => sentence(place, passage)))}</section>
`,
)}`,
  });
}

function sentence(place: Place, passage: Passage): Html {
  const { content } = place;
  const records = recordsCiting(passage.id, { from: content.report });
  return html`<h3 id="${passage.id}"><a href="${root}${pageOfPassage(passage.id)}">${placeOfPassage(content, passage)}</a></h3>
<blockquote>${passage.text}</blockquote>
${records.length === 0 ? html`<p class="soft">No record is based on it.</p>` : html`<ul class="list">${records.map((record) => html`<li><span class="soft">${nameOfKind(record.kind)}</span> ${linkTo(place, keyOf(record))}</li>`)}</ul>`}
`;
}
