import { quoted } from '../words.js';
import { routeRoleMeanings } from './meanings.js';
import type { Endpoint, Route } from './route.js';

/** The name of a country, from its ISO 3166-1 alpha-2 code. */
export function countryName(code: string): string {
  return new Intl.DisplayNames('en-US', { type: 'region' }).of(code) ?? code;
}

/** One end of a route, without the report's wording for a country. */
function endpoint(given: Endpoint): string {
  switch (given.kind) {
    case 'countries':
      return given.countries.map(countryName).join(', ');
    case 'described':
      return quoted(given.phrase);
    case 'not-stated':
      return 'not stated';
  }
}

/** The countries of a route, and the role of the reported one. */
export function routeInLine(given: Route): string {
  return `${routeRoleMeanings[given.role]}: ${endsOf(given, endpoint)}`;
}

/** The same, with the report's wording. */
export function route(given: Route): string {
  return `${routeRoleMeanings[given.role]}: ${endsOf(given, endpointInFull)}`;
}

function endsOf(given: Route, shown: (end: Endpoint) => string): string {
  if ('phrase' in given) return quoted(given.phrase);
  const ends =
    given.role === 'transit'
      ? [given.origin, given.transit, given.destination]
      : [given.origin, given.destination];
  return ends.map(shown).join(' → ');
}

function endpointInFull(given: Endpoint): string {
  if (given.kind !== 'countries') return endpoint(given);
  return `${endpoint(given)} (${given.inferred ? 'inferred from ' : ''}${quoted(given.phrase)})`;
}
