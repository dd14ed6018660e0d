// The records, each as an article, and for each unit the list of the records that rest on it.

import {
  type AnyRecord,
  locateEvidence,
  narrative,
  textFragmentLink,
  type Unit,
} from 'tip-report-laos-2012';
import { constantOf } from '../shared/constants.js';
import {
  type Kind,
  keyOf,
  kinds,
  nameOfKind,
  recordOf,
  records,
  titleOf,
} from '../shared/records.js';
import { fieldHtml, fieldsOf } from './fields.js';
import { type Html, html, nothing } from './html.js';
import { caveats, figure, linkTo, quoted } from './phrases.js';
import { placeOfUnit } from './place-in-text.js';
import { relationsOf } from './related.js';
import { keysOfUnit } from './segments.js';

/** Every record by its kind, and after them the records by sentence. */
export function recordsHtml(): Html {
  const units = narrative.sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => paragraph.units),
  );
  return html`${kinds.map(kindHtml)}
<section class="kind" data-kind="unit" aria-labelledby="kind/unit">
<h3 id="kind/unit">Records by sentence</h3>
${units.map(unitArticle)}
</section>\n`;
}

function kindHtml({ kind, many }: { readonly kind: Kind; readonly many: string }): Html {
  const own = records.filter((record) => record.kind === kind);
  return html`<section class="kind" data-kind="${kind}" aria-labelledby="kind/${kind}">
<h3 id="kind/${kind}"><span class="swatch" data-kind="${kind}" aria-hidden="true"></span>${many} <span class="count">${own.length}</span></h3>
<ul class="index">${own.map(indexItem)}</ul>
${own.map(recordArticle)}
</section>\n`;
}

function indexItem(record: AnyRecord): Html {
  const key = keyOf(record);
  const amount = record.kind === 'statistic' ? html`: <b>${figure(record)}</b>` : nothing;
  return html`<li data-record="${key}"><a href="#${key}">${titleOf(record)}</a>${amount}</li>`;
}

function recordArticle(record: AnyRecord): Html {
  const key = keyOf(record);
  return html`<article class="record" id="${key}" aria-labelledby="${key}/title">
<h4 id="${key}/title" tabindex="-1">${titleOf(record)}</h4>
${record.kind === 'statistic' ? html`<p class="figure">${figure(record)}</p>` : nothing}
${section('caveats', 'What limits a comparison', caveatsOf(record))}
<dl>${fieldsOf(record).map(fieldHtml)}</dl>
<h5>The words of the report</h5>
<ul class="words">${locateEvidence(record).map((located) => {
    const { quote, supports, unit } = located;
    return html`<li><blockquote>${quote}</blockquote><p><a href="#unit/${unit.id}">${placeOfUnit(unit)}</a>${
      supports === undefined ? nothing : html`, for ${supports.join(', ')}`
    }; <a href="${textFragmentLink(located)}" rel="noreferrer">on the public page<span class="visually-hidden">: ${placeOfUnit(unit)}</span></a></p></li>`;
  })}</ul>
${section('notes', 'How it was read', record.notes)}
${relationsOf(record).map(({ label, keys }) => section('related', label, keys.map(linkTo)))}
<h5>As a typed constant</h5>
<pre class="import" tabindex="0" role="group" aria-label="Import"><code>import { ${constantOf.get(record) ?? ''} } from 'tip-report-laos-2012';</code></pre>
<div class="tools-of-record"></div>
<p class="own-link"><a href="#${key}">Permanent link to this record</a></p>
</article>\n`;
}

function caveatsOf(record: AnyRecord): readonly string[] {
  return record.kind === 'statistic' ? record.comparability.map((caveat) => caveats[caveat]) : [];
}

function section(name: string, heading: string, items: readonly (Html | string)[]): Html {
  if (items.length === 0) return nothing;
  return html`<h5>${heading}</h5><ul class="${name}">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

function unitArticle(unit: Unit): Html {
  const key = `records/${unit.id}`;
  const keys = keysOfUnit(unit);
  return html`<article class="record" id="${key}" aria-labelledby="${key}/title">
<h4 id="${key}/title" tabindex="-1">${placeOfUnit(unit)}</h4>
<div class="choice"></div>
<blockquote>${unit.text}</blockquote>
${
  keys.length === 0
    ? html`<p>No record rests on it.</p>`
    : html`<h5>All records that rest on it</h5><ul class="chooser">${keys.map(chooserItem)}</ul>`
}
<div class="tools-of-record"></div>
<p class="own-link"><a href="#unit/${unit.id}">Permanent link to ${quoted(placeOfUnit(unit))}</a></p>
</article>\n`;
}

function chooserItem(key: string): Html {
  return html`<li><span class="kind-of">${nameOfKind(recordOf(key).kind)}</span> ${linkTo(key)}</li>`;
}
