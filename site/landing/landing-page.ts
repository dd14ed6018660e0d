import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  brokerFees,
  complicitOfficialConvictions,
  convictionsInReportingPeriod,
  type DatasetVersion,
  getPassage,
  hotlineCalls,
  investigatedCasesInReportingPeriod,
  locateEvidence,
  metadata,
  officiallyReturnedVictims,
  type Statistic,
  victimCategories,
} from 'tip-report-laos-2012';
import { tierName } from '../../src/kinds/metadata/words.js';
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

const figures: readonly Statistic[] = [
  investigatedCasesInReportingPeriod,
  convictionsInReportingPeriod,
  officiallyReturnedVictims,
  brokerFees,
  hotlineCalls,
  complicitOfficialConvictions,
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
      tier: `${tierName(metadata.tier)} in ${metadata.year}`,
      tierSentence: sentence.text,
      tierSource: html`<a href="${pageOfPassage(sentence.id)}">${placeOfPassage(content, sentence)}</a>. The page of the report is headed “${metadata.tierLine}”.`,
      cards: html`${figures.map((record) => card(place, record))}`,
      groups: groupsHtml(place, trafficked),
      downloads: downloadsHtml(dataset),
      oneLineEach: oneLineEach(site),
      citations: citationsHtml(content, dataset),
      version: `${dataset.version}, released ${dataset.released}`,
      hash: dataset.sha256,
      license: html`Annotations: ${license(dataset, 'annotations')}. Code: ${license(dataset, 'code')}. Text: ${license(dataset, 'text')}.`,
    }),
  });
}

function card(place: Place, record: Statistic): Html {
  const { content } = place;
  const key = keyOf(record);
  const [located] = locateEvidence(record);
  if (located === undefined) throw new Error(`The statistic "${record.id}" has no evidence.`);
  const { passage, quote } = located;
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
<blockquote>${quote}</blockquote>
<p><a href="${pageOfPassage(passage.id)}">${placeOfPassage(content, passage)}</a><span class="screen-only"> · <a href="${pageOfRecord(key)}">Record<span class="visually-hidden">: ${titleOf(content, key)}</span></a> · <a href="${pageOfRecord(key)}#cite">Cite<span class="visually-hidden">: ${titleOf(content, key)}</span></a></span></p>
</li>
`;
}
