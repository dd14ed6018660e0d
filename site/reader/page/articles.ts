// The records, each as an article, and for each sentence the list of the records based on it.

import {
  type AnyRecord,
  type LocatedQuote,
  locateEvidence,
  type Passage,
  recordsReferringTo,
  textFragmentLink,
} from 'tip-report-laos-2012';
import { passagesOf } from '../../../src/kinds/narrative/passages-of.js';
import { figure } from '../../../src/parts/quantity/words.js';
import { type Field, quoted } from '../../../src/parts/words.js';
import { eachReference } from '../../../src/report/each-reference.js';
import { wordsOf } from '../../../src/report/words-of.js';
import { type Html, html, nothing } from '../../frame/html.js';
import { constants, report } from '../shared/given.js';
import {
  keyOf,
  kinds,
  nameOfKind,
  placeOfPassage,
  recordOf,
  records,
  titleOf,
} from '../shared/records.js';
import { linkTo, wordsHtml } from './links.js';
import { keysOfPassage } from './segments.js';

/** Every record by its type, and after them the records by sentence. */
export function recordsHtml(): Html {
  return html`${kinds.map(kindHtml)}
<section class="kind" data-kind="passage" aria-labelledby="kind/passage">
<h3 id="kind/passage">Records by sentence</h3>
${passagesOf(report.narrative).map(passageArticle)}
</section>\n`;
}

function kindHtml({ heading, kind }: (typeof kinds)[number]): Html {
  const own = records.filter((record) => record.kind === kind);
  return html`<section class="kind" data-kind="${kind}" aria-labelledby="kind/${kind}">
<h3 id="kind/${kind}"><span class="swatch" data-kind="${kind}" aria-hidden="true"></span>${heading} <span class="count">${String(own.length)}</span></h3>
<ul class="index">${own.map(indexItem)}</ul>
${own.map(recordArticle)}
</section>\n`;
}

function indexItem(record: AnyRecord): Html {
  const key = keyOf(record);
  const amount =
    record.kind === 'statistic' ? html`: <b>${figure(record.quantity, record.unit)}</b>` : nothing;
  return html`<li data-record="${key}">${linkTo(key)}${amount}</li>`;
}

function recordArticle(record: AnyRecord): Html {
  const key = keyOf(record);
  return html`<article class="record" id="${key}" aria-labelledby="${key}/title">
<h4 id="${key}/title" tabindex="-1">${titleOf(record)}</h4>
<dl>${wordsOf(record).fields.map(fieldHtml)}</dl>
<h5>Source text</h5>
<ul class="quotes">${locateEvidence(record, { from: report }).map(quoteItem)}</ul>
${list('Coding notes', record.notes)}
${list('Referenced by', referencedBy(record).map(linkTo))}
${importHtml(key)}
<div class="tools-of-record"></div>
<p class="own-link"><a href="#${key}">Permanent link to this record</a></p>
</article>\n`;
}

function importHtml(key: string): Html {
  const name = constants[key];
  if (name === undefined) return nothing;
  return html`<h5>Use in code</h5>
<pre class="import" tabindex="0" role="group" aria-label="Import"><code>import { ${name} } from 'tip-report-laos-2012';</code></pre>`;
}

const emphasized = new Map([
  ['Figure', 'figure'],
  ['Before you compare', 'caveats'],
]);

function fieldHtml({ label, values }: Field): Html {
  return html`<div class="${emphasized.get(label) ?? 'field'}"><dt>${label}</dt>${values.map((value) => html`<dd>${wordsHtml(value)}</dd>`)}</div>`;
}

function quoteItem(located: LocatedQuote): Html {
  const { quote, supports, passage } = located;
  const place = placeOfPassage(passage);
  const fields = supports === undefined ? '' : `, supports ${supports.join(', ')}`;
  return html`<li><blockquote>${quote}</blockquote><p><a href="#passage/${passage.id}">${place}</a>${fields}${sourceLink(located, place)}</p></li>`;
}

function sourceLink(located: LocatedQuote, place: string): Html {
  const url: string | null = report.metadata.source.url;
  if (url === null) return nothing;
  return html`; <a href="${textFragmentLink(located)}" rel="noreferrer">View on ${new URL(url).host}<span class="visually-hidden">: ${place}</span></a>`;
}

function list(heading: string, items: readonly (Html | string)[]): Html {
  if (items.length === 0) return nothing;
  return html`<h5>${heading}</h5><ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

/** The keys of the records that refer to a record without being named in it. */
function referencedBy(record: AnyRecord): readonly string[] {
  if (record.kind === 'organization' || record.kind === 'place') {
    return recordsReferringTo(record, { from: report }).map(keyOf);
  }
  const key = keyOf(record);
  const own = referencesOf(record);
  return records
    .filter((other) => referencesOf(other).includes(key))
    .map(keyOf)
    .filter((other) => !own.includes(other));
}

function referencesOf(record: AnyRecord): readonly string[] {
  const references = eachReference({ record, kind: record.kind, path: '' });
  return Array.from(references, ({ id, to }) => keyOf({ kind: to, id }));
}

function passageArticle(passage: Passage): Html {
  const key = `records/${passage.id}`;
  const keys = keysOfPassage(passage);
  return html`<article class="record" id="${key}" aria-labelledby="${key}/title">
<h4 id="${key}/title" tabindex="-1">${placeOfPassage(passage)}</h4>
<div class="choice"></div>
<blockquote>${passage.text}</blockquote>
${
  keys.length === 0
    ? html`<p>No record is based on it.</p>`
    : html`<h5>Everything recorded from this sentence</h5><ul class="chooser">${keys.map(chooserItem)}</ul>`
}
<div class="tools-of-record"></div>
<p class="own-link"><a href="#passage/${passage.id}">Permanent link to ${quoted(placeOfPassage(passage))}</a></p>
</article>\n`;
}

function chooserItem(key: string): Html {
  return html`<li data-record="${key}"><span class="soft">${nameOfKind(recordOf(key).kind)}</span> ${linkTo(key)}</li>`;
}
