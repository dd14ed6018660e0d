// The figures, routes and dates of the report, as tables.

import { type AnyRecord, type Statistic, timeline } from 'tip-report-laos-2012';
import { dates, period } from '../../../src/parts/period/words.js';
import { capitalized, quoted } from '../../../src/parts/words.js';
import { wordsOf } from '../../../src/report/words-of.js';
import { type Html, html, nothing } from '../../frame/html.js';
import { report } from '../shared/given.js';
import { keyOf } from '../shared/records.js';
import { linkTo, wordsHtml } from './links.js';

/** Rows, under a heading if the table has several groups. */
interface Group {
  readonly heading?: string;
  readonly rows: readonly (readonly Html[])[];
}

export function tablesHtml(): Html {
  return html`${figures()}${routes()}${dated()}`;
}

function figures(): Html {
  const labels = ['Figure', 'Source', 'Qualifiers', 'Before you compare'];
  const { statistics } = report;
  const headings = new Set(statistics.map(periodHeading));
  return table(
    'Figures',
    'Grouped by period. A calendar year and a reporting period cover different months, and the report claims no increase or decrease. Cases, alleged offenders and convictions can’t be turned into a conviction rate. A missing number is not zero.',
    ['Statistic', ...labels],
    Array.from(headings, (heading) => {
      const own = statistics.filter((record) => periodHeading(record) === heading);
      const sorted = own.toSorted((left, right) => left.unit.localeCompare(right.unit, 'en'));
      return { heading, rows: sorted.map((record) => rowOf(record, labels)) };
    }),
  );
}

function periodHeading(record: Statistic): string {
  return capitalized([period(record.period), ...dates(record.period)].join(', '));
}

function routes(): Html {
  const labels = ['Status', 'Routes', 'Exploitation', 'Qualifiers'];
  const withRoutes = report.victimCategories.filter((record) => record.routes.length > 0);
  return table(
    'Routes',
    'From where to where the report says that people are taken or return. It doesn’t say how many.',
    ['Group', ...labels],
    [{ rows: withRoutes.map((record) => rowOf(record, labels)) }],
  );
}

function dated(): Html {
  const rows = timeline({ from: report }).map(({ event, inferred, phrase, record, when }) => [
    html`${when ?? 'dates not specified'}${inferred ? ' (inferred)' : ''}`,
    html`${phrase === null ? 'date of publication' : quoted(phrase)}`,
    html`${event}`,
    linkTo(keyOf(record)),
    field(record, 'Qualifiers'),
  ]);
  return table(
    'Timeline',
    'Dates are in EDTF, as precise as the wording allows, with the earliest first. Facts without specified dates come last.',
    ['Date', 'Wording', 'Event', 'Record', 'Qualifiers'],
    [{ rows }],
  );
}

function rowOf(record: AnyRecord, labels: readonly string[]): readonly Html[] {
  return [linkTo(keyOf(record)), ...labels.map((label) => field(record, label))];
}

/** What a record says under a label. */
function field(record: AnyRecord, label: string): Html {
  const values = wordsOf(record).fields.find((each) => each.label === label)?.values ?? [];
  return html`${values.map((value) => html`<div>${wordsHtml(value)}</div>`)}`;
}

function table(
  title: string,
  note: string,
  columns: readonly string[],
  groups: readonly Group[],
): Html {
  return html`<h3>${title}</h3>
<p class="soft">${note}</p>
<div class="table" role="region" aria-label="${title}" tabindex="0"><table>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
${groups.map(
  ({ heading, rows }) =>
    html`<tbody>${
      heading === undefined
        ? nothing
        : html`<tr><th colspan="${String(columns.length)}" scope="rowgroup">${heading}</th></tr>`
    }${rows.map(row)}</tbody>`,
)}
</table></div>\n`;
}

function row(cells: readonly Html[]): Html {
  return html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`;
}
