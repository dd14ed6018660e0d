import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  allegedOffendersInReportingPeriod,
  brokerFees,
  complicitOfficialConvictions,
  convictions2010,
  convictionsInReportingPeriod,
  type DatasetVersion,
  getPassage,
  hotlineCalls,
  investigatedCases2010,
  investigatedCasesInReportingPeriod,
  type LocatedQuote,
  locateEvidence,
  metadata,
  officiallyReturnedVictims,
  type Statistic,
  type TipReport,
  victimCategories,
} from 'tip-report-laos-2012';
import { tierMeanings } from '../../src/kinds/metadata/meanings.js';
import { tierName } from '../../src/kinds/metadata/words.js';
import { edtfInWords } from '../../src/parts/period/words.js';
import { figure } from '../../src/parts/quantity/words.js';
import { pageOfPassage, pageOfRecord } from '../content/addresses.js';
import { citationsHtml } from '../content/citations-html.js';
import { type Content, keyOf, placeOfPassage, titleOf } from '../content/content.js';
import { groupsHtml } from '../content/groups-html.js';
import { amountHtml, type Place, valuesOf } from '../content/record-html.js';
import { downloadsHtml, license, oneLineEach } from '../data-page/data-page.js';
import { filled, type Html, html, joined, nothing } from '../frame/html.js';
import { pageHtml } from '../frame/page-html.js';
import type { Site } from '../frame/site.js';
import { datasetForSearchEngines } from './dataset-for-search-engines.js';

/** The figures shown, each with the figure that the report compares it with, if there is one. */
const figures: readonly { readonly record: Statistic; readonly compared?: Statistic }[] = [
  { record: investigatedCasesInReportingPeriod, compared: investigatedCases2010 },
  { record: allegedOffendersInReportingPeriod },
  { record: convictionsInReportingPeriod, compared: convictions2010 },
  { record: officiallyReturnedVictims },
  { record: brokerFees },
  { record: hotlineCalls },
  { record: complicitOfficialConvictions },
];

const template = readFileSync(join(import.meta.dirname, 'landing.html'), 'utf8');

/** The first page: the template, filled from the data. */
export function landingPage(site: Site, content: Content, dataset: DatasetVersion): string {
  const place = { content, root: '' };
  const trafficked = victimCategories.filter(({ routes }) =>
    routes.some(({ role }) => role !== 'return'),
  );
  const sentence = getPassage('assessment.1');
  return pageHtml(site, {
    path: 'index.html',
    title: '2012 Trafficking in Persons Report: Laos',
    description:
      'The 2012 Trafficking in Persons Report on Laos as data: every figure, group, law and finding with the sentence it comes from.',
    styles: ['landing.css'],
    head: datasetForSearchEngines(site, content, dataset),
    main: filled(template, {
      title: '2012 Trafficking in Persons Report: Laos',
      published: publishedHtml(metadata),
      tier: `${tierName(metadata.tier)} in the ${metadata.year} report`,
      tierSentence: sentence.text,
      tierSource: html`<a href="${pageOfPassage(sentence.id)}">${placeOfPassage(content, sentence)}</a>. The page of the report is headed “${metadata.tierLine}”.`,
      tierMeaning: html`Tier ${metadata.tier}: ${tierMeanings[metadata.tier]}. <a href="guides/tip-report.html#what-a-tier-says">What a tier says</a>.`,
      cards: html`${figures.map(({ compared, record }) => card(place, record, compared))}`,
      groups: groupsHtml(place, trafficked),
      groupCount: String(victimCategories.length),
      downloads: downloadsHtml(dataset),
      oneLineEach: oneLineEach(site),
      reportCitations: citationsHtml(content, metadata),
      citations: citationsHtml(content, dataset),
      version: `${dataset.version}, released ${dataset.released}`,
      hash: dataset.sha256,
      license: html`Annotations: ${license(dataset, 'annotations')}. Code: ${license(dataset, 'code')}. Text: ${license(dataset, 'text')}.`,
    }),
  });
}

/** When the report was published, and where its text is. */
function publishedHtml({ published, source }: TipReport['metadata']): Html {
  const original =
    source.url === null
      ? nothing
      : html` <a href="${source.url}" rel="noreferrer">Original text on Refworld</a>.`;
  return html`Published ${edtfInWords(published)}.${original}`;
}

function card(place: Place, record: Statistic, compared?: Statistic): Html {
  const { content } = place;
  const key = keyOf(record);
  // A figure that the report gives twice has a quote for each.
  const quotes = locateEvidence(record).filter(
    ({ supports }) => supports === undefined || supports.includes('quantity'),
  );
  const value = (label: string) => joined(valuesOf(place, record, label), ', ');
  const period = joined([value('Period'), ...valuesOf(place, record, 'Dates')], ', ');
  const kind = record.quantity.kind === 'missing' ? 'card missing' : 'card';
  return html`<li class="${kind}">
<h3>${titleOf(content, key)}</h3>
${amountHtml(record)}
<dl>
<div><dt>Period</dt><dd>${period}</dd></div>
<div><dt>Source</dt><dd>${value('Source')}</dd></div>
${record.hedges.length === 0 ? nothing : html`<div><dt>Qualifiers</dt><dd>${value('Qualifiers')}</dd></div>`}
</dl>
${quotes.map((located) => quoteHtml(content, located))}${compared === undefined ? nothing : comparedHtml(place, compared)}
<p class="screen-only"><a href="${pageOfRecord(key)}">Full record<span class="visually-hidden">: ${titleOf(content, key)}</span></a> · <a href="${pageOfRecord(key)}#cite">Cite this figure<span class="visually-hidden">: ${titleOf(content, key)}</span></a></p>
</li>
`;
}

function quoteHtml(content: Content, { passage, quote }: LocatedQuote): Html {
  return html`<blockquote>${quote}</blockquote>
<p><a href="${pageOfPassage(passage.id)}">${placeOfPassage(content, passage)}</a></p>
`;
}

function comparedHtml(place: Place, record: Statistic): Html {
  const { quantity, unit } = record;
  const period = joined(valuesOf(place, record, 'Period'), ', ');
  return html`<p>The report compares this with <a href="${pageOfRecord(keyOf(record))}">${figure(quantity, unit)}</a> ${period}. It doesn’t say that the number rose or fell.</p>`;
}
