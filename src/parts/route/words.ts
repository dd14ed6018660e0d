import { joined, place, quoted, type Words, words } from '../words.js';
import { routeRoleMeanings } from './meanings.js';
import type { Endpoint, Route } from './route.js';

/** The name of a country, from its ISO 3166-1 alpha-2 code. */
export function countryName(code: string): string {
  // The reports write Burma.
  if (code === 'MM') return 'Burma (Myanmar)';
  return new Intl.DisplayNames('en-US', { type: 'region' }).of(code) ?? code;
}

/** One end of a route, without the report's wording for a country or a place. */
function endpoint(given: Endpoint): Words | string {
  switch (given.kind) {
    case 'countries':
      return given.countries.map(countryName).join(', ');
    case 'places':
      return joined(given.places.map((id) => [place(id)]));
    case 'described':
      return quoted(given.phrase);
    case 'not-stated':
      return 'not stated';
  }
}

/** Whether the people of a route are only vulnerable to being trafficked along it. */
interface RouteOptions {
  readonly vulnerable: boolean;
}

/** The countries and places of a route, and its role for the country reported on. */
export function routeInLine(given: Route, { vulnerable }: RouteOptions): Words {
  return words`${way(given, vulnerable)}: ${endsOf(given, endpoint)}`;
}

/** The same, with the report's wording. */
export function route(given: Route, { vulnerable }: RouteOptions): Words {
  return words`${way(given, vulnerable)}: ${endsOf(given, endpointInFull)}`;
}

function way({ role }: Route, vulnerable: boolean): string {
  const meaning = routeRoleMeanings[role];
  return vulnerable && role !== 'return' ? `vulnerable to trafficking ${meaning}` : meaning;
}

function endsOf(given: Route, shown: (end: Endpoint) => Words | string): Words {
  if (given.role === 'not-stated') return [quoted(given.phrase)];
  const { origin, destination } = given;
  const between = given.role === 'transit' ? [given.transit] : [];
  const ends = joined([origin, ...between, destination].map(shown), ' → ');
  if (given.role !== 'internal') return ends;
  const { phrase } = given;
  const isSaid = given.origin.phrase === phrase && given.destination.phrase === phrase;
  return isSaid ? [quoted(phrase)] : words`${quoted(phrase)}, ${ends}`;
}

function endpointInFull(given: Endpoint): Words {
  if (given.kind !== 'countries' && given.kind !== 'places') return words`${endpoint(given)}`;
  const inferred = given.kind === 'countries' && given.inferred ? 'inferred from ' : '';
  return words`${endpoint(given)} (${inferred}${quoted(given.phrase)})`;
}
