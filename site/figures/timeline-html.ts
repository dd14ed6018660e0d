import { type TimelineEntry, timeline } from 'tip-report-laos-2012';
import { readEdtf } from '../../src/parts/period/edtf.js';
import { edtfInWords } from '../../src/parts/period/words.js';
import { quoted, spaced } from '../../src/parts/words.js';
import { keyOf } from '../content/content.js';
import { linkTo, type Place, valuesOf } from '../content/record-html.js';
import { lines, table } from '../content/table-html.js';
import { type Html, html } from '../frame/html.js';

/** Every fact with a date or period, one row each. A bar spans every day that the wording allows. */
export function timelineHtml(place: Place): Html {
  const entries = timeline({ from: place.content.report });
  const years = entries.flatMap(({ when }) => (when === null ? [] : yearsOf(when)));
  const scale = { first: Math.min(...years), last: Math.max(...years) };
  return table(
    html`Earliest first. A bar spans every date that the wording allows; it is dashed if the dates are inferred. Facts without dates come last and have no bar.`,
    [
      'Fact',
      'What',
      'When',
      `${scale.first} to ${scale.last}`,
      'Wording',
      'Source',
      'Qualifiers and status',
    ],
    entries.map((entry) => ({
      head: linkTo(place, keyOf(entry.record)),
      cells: [
        html`${spaced(entry.event)}`,
        html`${whenInWords(entry)}`,
        bar(entry, scale),
        html`${entry.phrase === null ? 'date of publication' : quoted(entry.phrase)}`,
        lines(valuesOf(place, entry.record, 'Source')),
        lines(limitsOf(place, entry)),
      ],
    })),
  );
}

/** The qualifiers, and for an instrument its status: an approval by one body can lack that of another. */
function limitsOf(place: Place, { record }: TimelineEntry): readonly Html[] {
  const qualifiers = valuesOf(place, record, 'Qualifiers');
  if (record.kind !== 'legal-provision') return qualifiers;
  return [...(record.hedges.length === 0 ? [] : qualifiers), ...valuesOf(place, record, 'Status')];
}

function whenInWords({ inferred, when }: TimelineEntry): string {
  if (when === null) return 'dates not specified';
  return inferred ? `${edtfInWords(when)} (inferred)` : edtfInWords(when);
}

interface Scale {
  readonly first: number;
  readonly last: number;
}

/** The bar of a fact, 20 units a year. It is a picture of the column before it, and hidden from screen readers. */
function bar({ inferred, when }: TimelineEntry, { first, last }: Scale): Html {
  const span = when === null ? undefined : readEdtf(when);
  if (span === undefined) return html``;
  const width = (last - first + 1) * 20;
  const at = (day: string, after = 0) =>
    (yearIn(day) - first) * 20 + (dayOfYear(day) + after) / 18.3;
  const start = at(span.first);
  const length = Math.max(3, at(span.last, 1) - start);
  const lines = Array.from({ length: last - first + 2 }, (_, year) => year * 20);
  return html`<svg class="bar-of-time${inferred ? ' inferred' : ''}" viewBox="-1 0 ${String(width + 2)} 12" width="${String(width + 2)}" height="12" aria-hidden="true">${lines.map((x) => html`<path d="M${String(x)} 0v12"/>`)}<rect x="${start.toFixed(1)}" y="3" width="${length.toFixed(1)}" height="6"/></svg>`;
}

function yearsOf(edtf: string): readonly number[] {
  const dated = readEdtf(edtf)?.dates ?? [];
  return dated.flatMap(({ first, last }) => [yearIn(first), yearIn(last)]);
}

function yearIn(day: string): number {
  return Number(day.slice(0, 4));
}

function dayOfYear(day: string): number {
  return (Date.parse(day) - Date.parse(`${day.slice(0, 4)}-01-01`)) / 86_400_000;
}
