import { rect } from '@observablehq/plot';
import { boundsOf, formatQuantity, isMissing, statistics } from 'tip-report-laos-2012';
import { keyOf } from '../../shared/records.js';
import type { Html } from '../html.js';
import { attribution, caveats, figure, linkTo, period } from '../phrases.js';
import { Drawing, pictureHtml } from './drawing.js';

type AStatistic = (typeof statistics)[number];

const counts = statistics.filter(({ unit }) => unit !== 'us-dollars');
const amounts = statistics.filter(({ unit }) => unit === 'us-dollars');

const groups: readonly { readonly heading: string; readonly has: (one: AStatistic) => boolean }[] =
  [
    {
      heading: '“The current reporting period” (inferred: April 1, 2011 to March 31, 2012)',
      has: ({ period: { basis } }) => basis === 'reporting-period',
    },
    {
      heading: '“In 2010”: a calendar year, which is no reporting period',
      has: ({ period: { basis } }) => basis === 'calendar-year',
    },
    {
      heading: '“During the year”: bounds left open',
      has: ({ period: { basis, phrase } }) => basis === 'unspecified' && phrase !== null,
    },
    { heading: 'No period named', has: ({ period: { phrase } }) => phrase === null },
  ];

const caveat =
  'The text sets the figures of 2010 beside those of the reporting period. They cover different months, and the report claims no increase or decrease. Cases, alleged offenders and convictions make no conviction rate. Missing is not zero.';

export function figuresPicture(): Html {
  return pictureHtml({
    title: 'The figures, and what is missing',
    label: `The ${statistics.length} figures of the report by their period. ${caveat}`,
    draw: (width) => drawn(width),
    columns: ['Figure', 'How much', 'Period', 'Who says so', 'What limits a comparison'],
    rows: statistics.map((statistic) => [
      linkTo(keyOf(statistic)),
      figure(statistic),
      period(statistic.period),
      attribution(statistic.attribution),
      statistic.comparability.map((each) => caveats[each]).join(' '),
    ]),
  });
}

const barHeight = 14;
/** Room for the longest value behind its bar. */
const valueWidth = 160;
/** The greatest number that a scale has room for. */
const longest = 200;

function drawn(width: number): Html {
  const most = (longest * width) / (width - valueWidth);
  const scale = width / most;
  const drawing = new Drawing(width);
  drawing.write(caveat, 'soft');
  for (const { has, heading } of groups) {
    drawing.space(14);
    drawing.write(heading, 'heading');
    for (const statistic of counts.filter(has)) row(drawing, statistic, scale);
  }
  drawing.space(14);
  drawing.write('Amounts in US dollars (equivalents), on a scale of their own', 'heading');
  for (const statistic of amounts) row(drawing, statistic, scale);
  return drawing.svg(
    `Figures of the report as bars by their period, those that are missing in words. ${caveat} The table below has them all.`,
    [0, most],
  );
}

/** A label, and below it a bar with its value; in words alone where there is no number, or none that fits. */
function row(drawing: Drawing, statistic: AStatistic, scale: number): void {
  const { quantity, unit } = statistic;
  const words = formatQuantity(quantity, unit);
  const bounds = boundsOf(quantity);
  drawing.space(6);
  drawing.write(statistic.label, 'label');
  const top = drawing.height + 2;
  const bottom = top + barHeight;
  const maximum = bounds?.maximum ?? null;
  if (bounds === null || maximum === null || maximum > longest) {
    const says = isMissing(quantity)
      ? `${words}: no number, and not zero`
      : bounds === null
        ? `${words}: a word, no number`
        : `${words} (beyond this scale)`;
    drawing.write(says, bounds === null ? 'missing' : 'value', 14);
    drawing.add(
      rect([{}], {
        x1: 0,
        x2: 8 / scale,
        y1: top,
        y2: bottom,
        fill: 'none',
        stroke: 'var(--ink-soft)',
        strokeDasharray: '2 2',
      }),
    );
    return;
  }
  const from = quantity.kind === 'range' ? bounds.minimum : 0;
  drawing.add(
    rect([{}], {
      x1: from,
      x2: maximum,
      y1: top,
      y2: bottom,
      fill: 'var(--bar)',
    }),
  );
  drawing.writeAt(words, 'value', maximum * scale + 6, drawing.height, valueWidth);
  drawing.height = bottom + 4;
}
