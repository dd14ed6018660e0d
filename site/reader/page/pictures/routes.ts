import { arrow, dot } from '@observablehq/plot';
import {
  type Endpoint,
  type Route,
  type VictimCategory,
  victimCategories,
} from 'tip-report-laos-2012';
import { keyOf } from '../../shared/records.js';
import type { Html } from '../html.js';
import { endpoint, hedges, inWords, linkTo, quoted, route, routeRoles } from '../phrases.js';
import { Drawing, pictureHtml } from './drawing.js';

const roles = ['source', 'transit', 'destination', 'internal', 'not-stated', 'return'] as const;

const routes = (victimCategories as readonly VictimCategory[]).flatMap((category) =>
  category.routes.map((each) => ({ category, route: each })),
);

const note =
  'Arrows show from where to where the report says that people are taken, or return; they say nothing of how many. “Not stated”: the report does not say. * Inferred from a nationality or from what stands around.';

export function routesPicture(): Html {
  return pictureHtml({
    title: 'Routes, exploitation and sectors',
    label: note,
    draw: drawn,
    columns: ['Who', 'Route', 'Exploitation and sectors', 'Words that limit it'],
    rows: routes.map(({ category, route: each }) => [
      linkTo(keyOf(category)),
      route(each),
      exploitation(category),
      category.hedges.length === 0 ? 'none' : hedges(category.hedges).join('; '),
    ]),
  });
}

function exploitation({ exploitation: forms }: VictimCategory): string {
  if (forms.length === 0) return 'no form of exploitation in these words';
  return forms
    .map(({ form, phrase, sectors }) => {
      const how = form === 'unspecified' ? `${quoted(phrase)} (no form named)` : inWords(form);
      if (sectors.length === 0) return how;
      return `${how} (${sectors.map((sector) => sector.phrase).join(', ')})`;
    })
    .join('; ');
}

function drawn(width: number): Html {
  const drawing = new Drawing(width);
  drawing.write(note, 'soft');
  for (const role of roles) {
    const own = routes.filter((each) => each.route.role === role);
    if (own.length === 0) continue;
    drawing.space(16);
    drawing.write(routeRoles[role], 'heading');
    for (const each of own) {
      drawing.space(8);
      drawing.write(`${quoted(each.category.who.phrase)}: ${exploitation(each.category)}`, 'label');
      line(drawing, each.route);
    }
  }
  return drawing.svg(
    `Routes by the role of Laos, each from its origin over a country of transit to its destination. ${note} The table below has them all.`,
  );
}

/** A line from stop to stop; where there is one stop only, a point. */
function line(drawing: Drawing, given: Route): void {
  const stops = stopsOf(given);
  const step = stops.length === 1 ? drawing.width : drawing.width / 3;
  const y = drawing.height + 9;
  const below = stops.map((words, at) =>
    drawing.writeAt(words, 'value', at * step, drawing.height + 16, step - 10),
  );
  drawing.add(
    dot(stops, {
      x: (_: string, at: number) => at * step + 6,
      y: () => y,
      r: 4,
      fill: 'var(--bar)',
    } as object),
  );
  drawing.add(
    arrow(stops.slice(1), {
      x1: (_: string, at: number) => at * step + 14,
      x2: (_: string, at: number) => (at + 1) * step - 4,
      y1: () => y,
      y2: () => y,
      stroke: 'var(--ink-soft)',
      strokeWidth: 1.5,
      headLength: 6,
    } as object),
  );
  drawing.height = Math.max(...below);
}

function stopsOf(given: Route): readonly string[] {
  switch (given.role) {
    case 'internal':
    case 'not-stated':
      return [quoted(given.phrase)];
    case 'transit':
      return [given.origin, given.transit, given.destination].map(stopOf);
    default:
      return [given.origin, given.destination].map(stopOf);
  }
}

function stopOf(end: Endpoint): string {
  return end.kind === 'countries' && end.inferred ? `${endpoint(end)}*` : endpoint(end);
}
