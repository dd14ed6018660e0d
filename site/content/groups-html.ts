import type { VictimCategory } from 'tip-report-laos-2012';
import { quoted } from '../../src/parts/words.js';
import { type Html, html } from '../frame/html.js';
import { pageOfRecord } from './addresses.js';
import { keyOf } from './content.js';
import { type Place, valuesOf } from './record-html.js';
import { lines, table } from './table-html.js';

/** Who is exploited how and where, in the report's wording: one row a group, with the qualifiers and the status. */
export function groupsHtml(place: Place, groups: readonly VictimCategory[]): Html {
  const labels = ['Status', 'Exploitation', 'Routes', 'Qualifiers'];
  return table(
    html`Groups that the report describes, in its words. For most of them, it doesn’t say how many people they are. A group called vulnerable is not a group of victims. The report doesn’t say what share of a group is exploited.`,
    ['Who', 'Status', 'How', 'Where', 'Qualifiers'],
    groups.map((record) => ({
      head: html`<a href="${place.root}${pageOfRecord(keyOf(record))}">${quoted(record.who.phrase)}</a>`,
      cells: labels.map((label) => lines(valuesOf(place, record, label))),
    })),
  );
}
