// The panel: the list of all records, what a search found, a record, or the records of a passage.

import { type Passage, recordsCiting, searchText } from 'tip-report-laos-2012';
import { passagesOf } from '../../../src/kinds/narrative/passages-of.js';
import { pageOfPassage, pageOfRecord } from '../../content/addresses.js';
import {
  keyOf,
  kinds,
  nameOfKind,
  placeOfPassage,
  recordOf,
  titleOf,
} from '../../content/content.js';
import {
  caveatsHtml,
  codesHtml,
  fieldsHtml,
  figureHtml,
  lineHtml,
  linkTo,
  notesHtml,
  quotesHtml,
  relatedHtml,
  section,
} from '../../content/record-html.js';
import { type Html, html, nothing } from '../../frame/html.js';
import type { State } from '../state.js';
import { byId } from './dom.js';
import { content, root } from './given.js';
import { toolsOf } from './record-tools.js';

const place = { content, root };
const resultLimit = 50;

/** What the panel shows. */
export interface View {
  /** The heading of the panel. */
  readonly heading: string;
  /** What is open, for the title of the page; undefined if nothing is. */
  readonly title?: string;
  /** What screen readers announce. */
  readonly message: string;
}

/**
 * Shows what a state asks for.
 *
 * @param shown - The keys of the records that the filters let through.
 * @param chosen - The keys of the records of the mark that was chosen, if there are several.
 */
export function showPanel(
  state: State,
  shown: ReadonlySet<string>,
  chosen: readonly string[],
): View {
  const view = viewOf(state, shown, chosen);
  byId('panel-heading').textContent = view.heading;
  byId('panel-body').innerHTML = view.body.text;
  const tools = document.getElementById('record-tools');
  if (tools !== null && view.item !== undefined) tools.append(...toolsOf(view.item));
  byId('close').hidden = view.heading === 'Records';
  document.documentElement.classList.toggle('open', view.heading !== 'Records');
  byId('panel').scrollTop = 0;
  return view;
}

interface Drawn extends View {
  readonly body: Html;
  readonly item?: Parameters<typeof toolsOf>[0];
}

function viewOf(state: State, shown: ReadonlySet<string>, chosen: readonly string[]): Drawn {
  const { open, query } = state;
  if (content.recordsByKey.has(open)) return recordView(open);
  const passage = passageAt(open);
  if (passage !== undefined) return passageView(passage, chosen);
  const missing = open.includes('/') ? `The report has no record or sentence “${open}”. ` : '';
  const view = query.trim() === '' ? listView(shown) : resultsView(query.trim());
  return { ...view, message: missing + view.message };
}

/** The passage of an address such as `passage/prosecution.4`, if there is one. */
export function passageAt(open: string): Passage | undefined {
  const id = open.replace(/^passage\//, '');
  if (id === open) return undefined;
  return passagesOf(content.report.narrative).find((passage) => passage.id === id);
}

function recordView(key: string): Drawn {
  const record = recordOf(content, key);
  const title = titleOf(content, key);
  return {
    heading: 'Record',
    title,
    message: '',
    item: record,
    body: html`<article class="record" data-open="${key}">
<p class="path">${nameOfKind(record.kind)} <span class="screen-only">· <a href="${root}${pageOfRecord(key)}">Page of this record</a></span></p>
<h3 id="panel-title" tabindex="-1">${title}</h3>
${figureHtml(place, record)}
${lineHtml(place, record)}
${caveatsHtml(place, record)}
${fieldsHtml(place, record)}
${section('Source text', 4, quotesHtml(place, record))}
${section('Coding notes', 4, notesHtml(record))}
<div class="screen-only">${section('Related records', 4, relatedHtml(place, record))}
${section('Mappings to coding schemes', 4, codesHtml(place, record))}</div>
${tools('Cite, copy or link')}
</article>`,
  };
}

function passageView(passage: Passage, chosen: readonly string[]): Drawn {
  const title = placeOfPassage(content, passage);
  const keys = recordsCiting(passage.id, { from: content.report }).map(keyOf);
  return {
    heading: 'Sentence',
    title,
    message: '',
    item: passage,
    body: html`<article class="record" data-open="passage/${passage.id}">
<h3 id="panel-title" tabindex="-1">${title}</h3>
${chosen.length === 0 ? nothing : section(`This passage supports ${chosen.length} records`, 4, keyList(chosen, 'choice'))}
<blockquote>${passage.text}</blockquote>
${keys.length === 0 ? html`<p>No record is based on it.</p>` : section('Everything recorded from this sentence', 4, keyList(keys))}
${tools('Cite, copy or link')}
</article>`,
  };
}

function tools(label: string): Html {
  return html`<details class="fold"><summary>${label}</summary><div id="record-tools"></div></details>`;
}

function keyList(keys: readonly string[], name = 'list'): Html {
  return html`<ul class="${name}">${keys.map((key) => html`<li><span class="soft">${nameOfKind(recordOf(content, key).kind)}</span> ${linkTo(place, key)}</li>`)}</ul>`;
}

function listView(shown: ReadonlySet<string>): Omit<Drawn, 'title'> {
  const { records } = content;
  const own = records.filter((record) => shown.has(keyOf(record)));
  return {
    heading: 'Records',
    message:
      own.length === records.length
        ? `Showing all ${records.length} records.`
        : `Showing ${own.length} of ${records.length} records.`,
    body: html`${kinds.map(({ heading, kind }) => {
      const keys = own.filter((record) => record.kind === kind).map(keyOf);
      const items = keys.map((key) => html`<li>${linkTo(place, key)}</li>`);
      return section(
        `${heading} (${keys.length})`,
        3,
        items.length === 0 ? nothing : html`<ul class="list">${items}</ul>`,
      );
    })}`,
  };
}

function resultsView(query: string): Omit<Drawn, 'title'> {
  const found = searchText(query, { from: content.report });
  const count = found.length === 1 ? '1 result' : `${found.length} results`;
  const rest = found.length > resultLimit ? `; the best ${resultLimit} are listed` : '';
  const message =
    found.length === 0 ? `No results for “${query}”.` : `${count} for “${query}”${rest}.`;
  return {
    heading: 'Results',
    message,
    body: html`<p>${message}</p><ol class="results">${found
      .slice(0, resultLimit)
      .map(({ item }) =>
        item.kind === 'passage'
          ? html`<li><span class="soft">Text</span> <a href="${root}${pageOfPassage(item.id)}" data-passage="${item.id}">${item.text}</a></li>`
          : html`<li><span class="soft">${nameOfKind(item.kind)}</span> ${linkTo(place, keyOf(item))}</li>`,
      )}</ol>`,
  };
}
