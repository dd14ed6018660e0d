// The figures, routes and dates of the report, as tables. Every row leads to its record.

import type { Statistic } from 'tip-report-laos-2012';
import { dates, period } from '../../src/parts/period/words.js';
import { capitalized, quoted, spaced } from '../../src/parts/words.js';
import { type Content, keyOf } from '../content/content.js';
import { groupsHtml } from '../content/groups-html.js';
import { linkTo, type Place, textHtml, valuesOf } from '../content/record-html.js';
import { lines, type Row, table } from '../content/table-html.js';
import { type Html, html, joined } from '../frame/html.js';
import { pageHtml } from '../frame/page-html.js';
import type { Site } from '../frame/site.js';
import { timelineHtml } from './timeline-html.js';

export function figuresPage(site: Site, content: Content): string {
  const place = { content, root: '' };
  return pageHtml(site, {
    path: 'figures.html',
    title: 'Figures',
    part: 'Figures',
    description:
      'Every figure of the report with its period, source and qualifiers, and with gaps shown as missing.',
    styles: ['figures.css'],
    main: html`<h1>Figures</h1>
<div class="caveat">
<p>A calendar year and a reporting period cover different months. The report doesn’t say that cases or convictions rose or fell. It mentions “fewer reported instances” of internal trafficking, and doesn’t say fewer than what.</p>
<p>Cases, alleged offenders and convictions can’t be turned into a conviction rate. None of the figures says how common trafficking is. The report gives no number of prosecutions.</p>
<p>A missing number is not zero.</p>
</div>
<p class="screen-only">On this page: <a href="#by-period">figures by period</a> · <a href="#groups">who, how and where</a> · <a href="#timeline">timeline</a></p>
<section aria-labelledby="by-period"><h2 id="by-period">Figures by period</h2>
${figures(place)}</section>
<section aria-labelledby="groups"><h2 id="groups">Who, how and where</h2>
${groupsHtml(place, content.report.victimCategories)}</section>
<section aria-labelledby="timeline"><h2 id="timeline">Timeline</h2>
${timelineHtml(place)}</section>
`,
  });
}

/** A table a period, its rows sorted by unit: figures of different periods and units are not side by side. */
function figures(place: Place): Html {
  const { statistics } = place.content.report;
  const dated = statistics.toSorted(withoutPeriodLast);
  const periods = [...new Set(dated.map(periodOf))];
  return html`${periods.map((heading) => {
    const own = statistics.filter((record) => periodOf(record) === heading);
    const sorted = own.toSorted((left, right) => left.unit.localeCompare(right.unit, 'en'));
    return table(
      html`<b>${textHtml(heading)}</b>`,
      ['Statistic', 'Unit', 'Figure', 'Period', 'Source', 'Qualifiers', 'Before you compare'],
      sorted.map((record) => figureRow(place, record)),
    );
  })}`;
}

function withoutPeriodLast(left: Statistic, right: Statistic): number {
  return Number(left.period.phrase === null) - Number(right.period.phrase === null);
}

function periodOf({ period: given }: Statistic): string {
  const { basis } = given;
  return basis === 'unspecified'
    ? capitalized(period(given))
    : capitalized([spaced(basis), ...dates(given)].join(', '));
}

function figureRow(place: Place, record: Statistic): Row {
  const { kind } = record.quantity;
  const cell = (label: string) => lines(valuesOf(place, record, label));
  const { phrase } = record.period;
  const missing = valuesOf(place, record, 'How it is missing');
  return {
    head: linkTo(place, keyOf(record)),
    cells: [
      cell('Unit'),
      html`<b>${cell('Figure')}</b>`,
      html`${phrase === null ? 'not stated' : quoted(phrase)}`,
      cell('Source'),
      cell('Qualifiers'),
      lines([
        ...(missing.length === 0 ? [] : [joined(missing, '; ')]),
        ...valuesOf(place, record, 'Before you compare'),
      ]),
    ],
    ...(kind === 'missing' && { className: 'missing' }),
  };
}
