import type { AnyRecord } from 'tip-report-laos-2012';
import { figure } from '../../src/parts/quantity/words.js';
import { capitalized } from '../../src/parts/words.js';
import { pageOfPassage, pageOfRecord } from '../content/addresses.js';
import { citationsHtml } from '../content/citations-html.js';
import { type Content, keyOf, nameOfKind, titleOf } from '../content/content.js';
import {
  caveatsHtml,
  codesHtml,
  fieldsHtml,
  figureHtml,
  importHtml,
  lineHtml,
  notesHtml,
  type Place,
  quotesHtml,
  relatedHtml,
  section,
} from '../content/record-html.js';
import { type Html, html } from '../frame/html.js';
import { pageHtml, rootFrom } from '../frame/page-html.js';
import type { Site } from '../frame/site.js';

/** The page of a record. Printed, it is what one cites: the figure, its quotes, its caveats and the citation. */
export function recordPage(site: Site, content: Content, record: AnyRecord): string {
  const key = keyOf(record);
  const path = pageOfRecord(key);
  const title = titleOf(content, key);
  return pageHtml(site, {
    path,
    title,
    description: descriptionOf(record, title),
    main: mainHtml({ content, root: rootFrom(path) }, record),
    styles: ['records/record.css'],
  });
}

function descriptionOf(record: AnyRecord, title: string): string {
  const amount =
    record.kind === 'statistic' ? ` ${capitalized(figure(record.quantity, record.unit))}.` : '';
  return `${nameOfKind(record.kind)}: ${title}.${amount} With its source text, qualifiers and citation.`;
}

function mainHtml(place: Place, record: AnyRecord): Html {
  const { content, root } = place;
  const key = keyOf(record);
  const [first] = record.evidence;
  return html`<article class="record with-use">
<div>
<p class="path">${nameOfKind(record.kind)} <span class="screen-only">· <a href="${root}records/index.html">All records</a> · <a href="${root}${pageOfPassage(first.passage)}">Read in context</a></span></p>
<h1>${titleOf(content, key)}</h1>
${figureHtml(place, record)}
${lineHtml(place, record)}
${caveatsHtml(place, record)}
${fieldsHtml(place, record)}
${section('Source text', 2, quotesHtml(place, record))}
${section('Coding notes', 2, notesHtml(record))}
<div class="screen-only">${section('Related records', 2, relatedHtml(place, record))}
${section('Mappings to coding schemes', 2, codesHtml(place, record))}</div>
</div>
<div class="use">
${section('Cite this record', 2, citationsHtml(content, record), 'cite')}
<div class="screen-only">${section('Use the data', 2, downloads(place, record))}</div>
</div>
<p class="print-only soft">${printedNote(content, record)}</p>
</article>
`;
}

function downloads(place: Place, record: AnyRecord): Html {
  const { id } = record;
  return html`<ul class="buttons"><li><a class="button" href="${id}.json" download>This record as JSON</a></li><li><a class="button" href="${id}.csv" download>This record as CSV</a></li></ul>
${importHtml(place, record)}`;
}

function printedNote({ dataset }: Content, record: AnyRecord): string {
  const version = dataset === undefined ? '' : ` ${dataset.name}, version ${dataset.version}.`;
  return `Record ${keyOf(record)}.${version} A missing number is not zero.`;
}
