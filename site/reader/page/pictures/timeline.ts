import { rect } from '@observablehq/plot';
import { type TimelineEntry, timeline } from 'tip-report-laos-2012';
import { readEdtf } from '../../../../src/parts/period/edtf.js';
import { keyOf, titleOf } from '../../shared/records.js';
import type { Html } from '../html.js';
import { linkTo, quoted } from '../phrases.js';
import { Drawing, pictureHtml } from './drawing.js';

const events: Readonly<Record<TimelineEntry['event'], string>> = {
  approved: 'Approved',
  drafted: 'Drafted',
  figure: 'Figure',
  finding: 'Finding',
  published: 'Published',
  revised: 'Revised',
};

const entries = timeline();
const note =
  'Dates are as fuzzy as the text has them: a bar covers all that the words leave open. An outlined bar has bounds that are inferred. Facts of a period with open bounds stand below, without a bar.';

export function timelinePicture(): Html {
  return pictureHtml({
    title: 'Timeline',
    label: note,
    draw: drawn,
    columns: ['When (EDTF)', 'The report’s words', 'What', 'Record'],
    rows: entries.map(({ event, inferred, phrase, record, when }) => [
      when === null ? 'bounds left open' : `${when}${inferred ? ' (inferred)' : ''}`,
      phrase === null ? 'day of publication' : quoted(phrase),
      events[event],
      linkTo(keyOf(record)),
    ]),
  });
}

const first = 2006;
const last = 2013;
const years = Array.from({ length: last - first }, (_, at) => first + at);

function drawn(width: number): Html {
  const drawing = new Drawing(width);
  const scale = width / (last - first);
  drawing.write(note, 'soft');
  drawing.space(8);
  for (const [at, year] of years.entries()) {
    drawing.writeAt(String(year), 'soft', at * scale, drawing.height, scale);
  }
  drawing.space(22);
  const top = drawing.height;
  for (const entry of entries.filter(({ when }) => when !== null)) {
    drawing.space(6);
    drawing.write(labelOf(entry), 'label');
    const { from, to } = spanOf(entry.when ?? '');
    drawing.add(
      rect([{}], {
        x1: from,
        // A day is no wider than a line; it is drawn wide enough to be seen.
        x2: Math.max(to, from + 5 / scale),
        y1: drawing.height + 1,
        y2: drawing.height + 11,
        fill: entry.inferred ? 'var(--page)' : 'var(--bar)',
        stroke: 'var(--bar)',
        ...(entry.inferred ? { strokeDasharray: '3 2' } : {}),
      }),
    );
    drawing.space(15);
  }
  drawing.rules(
    years.map((_, at) => at * scale),
    top,
  );
  drawing.space(14);
  drawing.write('Bounds left open', 'heading');
  for (const entry of entries.filter(({ when }) => when === null)) {
    drawing.space(4);
    drawing.write(labelOf(entry), 'label');
  }
  return drawing.svg(
    `What the report dates, the earliest first. ${note} The table below has it all.`,
    [first, last],
  );
}

function labelOf({ event, phrase, record }: TimelineEntry): string {
  const when = phrase === null ? '' : ` ${quoted(phrase)}`;
  return `${events[event]}${when}: ${titleOf(record)}`;
}

/** When an EDTF date or interval begins and ends, in years. */
function spanOf(edtf: string): { readonly from: number; readonly to: number } {
  const { first = '', last = '' } = readEdtf(edtf) ?? {};
  return { from: inYears(first, 0), to: inYears(last, 1) };
}

/** The beginning or, if `end` is 1, the end of a day, in years whose months are equally long. */
function inYears(isoDay: string, end: 0 | 1): number {
  const [year = Number.NaN, month = 1, day = 1] = isoDay.split('-').map(Number);
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return year + (month - 1 + (day - 1 + end) / daysInMonth) / 12;
}
