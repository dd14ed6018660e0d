import { joined, place, quoted, type Words, words } from '../words.js';
import { routeRoleMeanings } from './meanings.js';
import type { Endpoint, Route } from './route.js';

/** The name of a country, from its ISO 3166-1 alpha-2 code. */
export function countryName(code: string): string {
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

/** The countries and places of a route, and the role of the reported country. */
export function routeInLine(given: Route): Words {
  return words`${routeRoleMeanings[given.role]}: ${endsOf(given, endpoint)}`;
}

/** The same, with the report's wording. */
export function route(given: Route): Words {
  return words`${routeRoleMeanings[given.role]}: ${endsOf(given, endpointInFull)}`;
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
