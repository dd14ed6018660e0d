// The parts of a record that its page and the reader show. Links lead to the pages of the site; `root` is the way to its
// folder.

import {
  type AnyRecord,
  type LocatedQuote,
  locateEvidence,
  recordsReferringTo,
  type Statistic,
  textFragmentLink,
} from 'tip-report-laos-2012';
import { amountAndNote } from '../../src/parts/quantity/words.js';
import { capitalized, type Field, uncapitalized, type Words } from '../../src/parts/words.js';
import { type Html, html, joined, nothing } from '../frame/html.js';
import { pageOfPassage, pageOfRecord, sourceAddress } from './addresses.js';
import { type Content, keyOf, nameOfKind, placeOfPassage, recordOf, titleOf } from './content.js';
import { nameInWords } from './name-in-words.js';

/** Where a page is, and what it shows. */
export interface Place {
  readonly content: Content;
  readonly root: string;
}

export function linkTo({ content, root }: Place, key: string): Html {
  return html`<a href="${root}${pageOfRecord(key)}" data-record="${key}">${titleOf(content, key)}</a>`;
}

/** Words, with the records they mention as links. */
function wordsHtml(place: Place, words: Words): Html {
  return html`${words.map((run) => (typeof run === 'string' ? textHtml(run) : linkTo(place, keyOf(run))))}`;
}

/** Text whose dates are not broken into lines at their hyphens. */
export function textHtml(text: string): Html {
  const parts = text.split(/(\d{4}-\d{2}(?:-\d{2})?)/);
  return html`${parts.map((part, at) => (at % 2 === 0 ? part : html`<span class="date">${part}</span>`))}`;
}

/** What a record says under a label: a value a line. */
export function valuesOf(place: Place, record: AnyRecord, label: string): readonly Html[] {
  const fields = place.content.wordsByKey.get(keyOf(record))?.fields ?? [];
  return (fields.find((field) => field.label === label)?.values ?? []).map((value) =>
    wordsHtml(place, value),
  );
}

/** The fields that name other records, each with what it says of them. */
const relations = {
  'Part of': ': this is part of it',
  'Part of (our interpretation)': ': this is part of it, by our interpretation',
  'Related records': '',
};

/** Labels of fields that have a place of their own. */
const placed = [
  'Figure',
  'How it is missing',
  'Period',
  'Dates',
  'Source',
  'Before you compare',
  ...Object.keys(relations),
];

/** The figure of a statistic, or how it is missing. */
export function figureHtml(place: Place, record: AnyRecord): Html {
  if (record.kind !== 'statistic') return nothing;
  const how = valuesOf(place, record, 'How it is missing');
  return html`${amountHtml(record)}${how.length === 0 ? nothing : html`<p class="soft">${joined(how, '; ')}</p>`}`;
}

/** The figure in large type, and what explains it in small type. A missing one says so in words. */
export function amountHtml({ quantity, unit }: Statistic): Html {
  const { amount, note } = amountAndNote(quantity, unit);
  return html`<p class="amount">${capitalized(amount)}${note === '' ? nothing : html` <small>(${note})</small>`}</p>`;
}

/** The period and the source, in one line. */
export function lineHtml(place: Place, record: AnyRecord): Html {
  const dates = [...valuesOf(place, record, 'Period'), ...valuesOf(place, record, 'Dates')];
  const period = dates.length === 0 ? [] : [html`Period: ${joined(dates, ', ')}`];
  const source = valuesOf(place, record, 'Source').map((value) => html`Source: ${value}`);
  const parts = [...period, ...source];
  return parts.length === 0 ? nothing : html`<p class="line-of-record">${joined(parts, ' · ')}</p>`;
}

export function caveatsHtml(place: Place, record: AnyRecord): Html {
  const caveats = valuesOf(place, record, 'Before you compare');
  if (caveats.length === 0) return nothing;
  return html`<div class="caveat"><p><b>Before you compare</b></p><ul>${caveats.map((caveat) => html`<li>${caveat}</li>`)}</ul></div>`;
}

/** All other fields. */
export function fieldsHtml(place: Place, record: AnyRecord): Html {
  const fields = place.content.wordsByKey.get(keyOf(record))?.fields ?? [];
  const others = fields.filter(({ label }) => !placed.includes(label));
  if (others.length === 0) return nothing;
  return html`<dl class="fields">${others.map((field) => fieldHtml(place, field))}</dl>`;
}

function fieldHtml(place: Place, { label, values }: Field): Html {
  return html`<div><dt>${label}</dt>${values.map((value) => html`<dd>${wordsHtml(place, value)}</dd>`)}</div>`;
}

export function quotesHtml(place: Place, record: AnyRecord): Html {
  const located = locateEvidence(record, { from: place.content.report });
  return html`<ul class="quotes">${located.map((quote) => quoteHtml(place, quote))}</ul>`;
}

function quoteHtml({ content, root }: Place, located: LocatedQuote): Html {
  const { passage, quote, supports } = located;
  const where = placeOfPassage(content, passage);
  const fields =
    supports === undefined ? '' : `, supports: ${supports.map(fieldInWords).join(', ')}`;
  return html`<li><blockquote>${quote}</blockquote><p><a href="${root}${pageOfPassage(passage.id)}" data-passage="${passage.id}">${where}</a><span class="supports">${fields}</span>${sourceLink(content, located, where)}</p></li>`;
}

/** The path of a field, such as `hedges[0].phrase`, in words. */
function fieldInWords(path: string): string {
  const [name = path] = path.split(/[.[]/);
  return namesOfFields.get(name) ?? nameInWords(name);
}

const namesOfFields: ReadonlyMap<string, string> = new Map([
  ['attribution', 'source'],
  ['comparability', 'caveats'],
  ['hedges', 'qualifiers'],
  ['population', 'who or what is counted'],
  ['quantity', 'figure'],
]);

function sourceLink({ report }: Content, located: LocatedQuote, where: string): Html {
  const address = sourceAddress(report.metadata);
  if (address === undefined) return nothing;
  return html`<span class="screen-only">; <a href="${textFragmentLink(located)}" rel="noreferrer">View on ${address.host}<span class="visually-hidden">: ${where}</span></a></span>`;
}

/** The records that it is related to, each with its type, and those that refer to it. */
export function relatedHtml(place: Place, record: AnyRecord): Html {
  const own = Object.entries(relations).flatMap(([label, relation]) =>
    keysUnder(place.content, record, label).map((key) => ({ key, relation })),
  );
  const known = new Set(own.map(({ key }) => key));
  const others = referencedBy(place.content, record).filter((key) => !known.has(key));
  const items = [...own, ...others.map((key) => ({ key, relation: '' }))];
  if (items.length === 0) return nothing;
  return html`<ul class="related">${items.map(({ key, relation }) => html`<li><span class="soft">${nameOfKind(recordOf(place.content, key).kind)}</span> ${linkTo(place, key)}${relation}</li>`)}</ul>`;
}

function keysUnder({ wordsByKey }: Content, record: AnyRecord, label: string): readonly string[] {
  const fields = wordsByKey.get(keyOf(record))?.fields ?? [];
  const values = fields.find((field) => field.label === label)?.values ?? [];
  return values.flat().flatMap((run) => (typeof run === 'string' ? [] : [keyOf(run)]));
}

/** The keys of the records that refer to a record. */
function referencedBy({ report }: Content, record: AnyRecord): readonly string[] {
  return record.kind === 'report' ? [] : recordsReferringTo(record, { from: report }).map(keyOf);
}

/** The codes in coding schemes that are based on the record, with whose they are. */
export function codesHtml({ content }: Place, record: AnyRecord): Html {
  const codes = content.codes[keyOf(record)] ?? [];
  const schemes = [...new Set(codes.map(({ scheme }) => scheme))];
  if (schemes.length === 0) return nothing;
  return html`<p class="soft">These codes are ours, not the report’s. Each follows from this record, alone or with others.</p>${schemes.map(
    (scheme) => html`<p class="scheme">${scheme}</p>
<ul>${codes
      .filter((code) => code.scheme === scheme)
      .map(
        ({ code, reasons, variable }) =>
          html`<li>${variable}: <b>${code}</b>${reasons === undefined ? nothing : html`<div class="soft">${reasons.rationale}${reasons.alternative === null ? nothing : html` Coders could reasonably disagree. The alternative is ${reasons.alternative.code}. It depends on ${uncapitalized(reasons.alternative.dependsOn)}`}</div>`}</li>`,
      )}</ul>`,
  )}`;
}

const headings = {
  2: (heading: string, id: Html) => html`<h2${id}>${heading}</h2>`,
  3: (heading: string, id: Html) => html`<h3${id}>${heading}</h3>`,
  4: (heading: string, id: Html) => html`<h4${id}>${heading}</h4>`,
};

/** A part under a heading; nothing if it is empty. */
export function section(heading: string, level: 2 | 3 | 4, body: Html, id?: string): Html {
  if (body.text === '') return nothing;
  const anchor = id === undefined ? nothing : html` id="${id}"`;
  return html`${headings[level](heading, anchor)}
${body}
`;
}

export function notesHtml({ notes }: AnyRecord): Html {
  return notes.length === 0
    ? nothing
    : html`<ul class="notes">${notes.map((note) => html`<li>${note}</li>`)}</ul>`;
}

export function importHtml({ content }: Place, record: AnyRecord): Html {
  const name = content.constants[keyOf(record)];
  if (name === undefined) return nothing;
  return html`<pre class="import wrapped" tabindex="0" role="group" aria-label="Import"><code>import { ${name} } from 'tip-report-laos-2012';</code></pre>`;
}
