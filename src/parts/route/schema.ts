import type * as z from 'zod';
import { anyPlaceId, countryCode } from '../ids/schema.js';
import {
  exactly,
  flag,
  list,
  literal,
  oneOf,
  strictObject,
  taggedUnion,
  words,
} from '../schema.js';
import { type Endpoint, type Route, type RouteRole, routeRoles } from './route.js';

const countriesEndpointSchema = strictObject('an end of a route given by countries', {
  kind: literal('countries'),
  countries: list('ISO 3166-1 alpha-2 codes', countryCode(), 1),
  phrase: words(),
  inferred: flag(),
});

const placesEndpointSchema = strictObject('an end of a route given by places', {
  kind: literal('places'),
  places: list('ids of places', anyPlaceId, 1),
  phrase: words(),
});

export const domesticEndpointSchema = taggedUnion('an end of a route in the country', 'kind', [
  countriesEndpointSchema,
  placesEndpointSchema,
]);

/**
 * One end of a route.
 *
 * @example
 * ```ts
 * import { endpointSchema } from 'tip-report-laos-2012/schemas';
 *
 * endpointSchema.safeParse({ kind: 'not-stated' }).success; // => true
 * endpointSchema.safeParse({ kind: 'places', places: ['vientiane'], phrase: 'Vientiane' }).success; // => true
 * endpointSchema.safeParse({ kind: 'described' }).success; // => false
 * ```
 */
export const endpointSchema: z.ZodType<Endpoint> = exactly(
  taggedUnion('an end of a route', 'kind', [
    countriesEndpointSchema,
    placesEndpointSchema,
    strictObject('an end of a route described in words', {
      kind: literal('described'),
      phrase: words(),
    }),
    notStatedEndpoint(),
  ]),
);

/**
 * The role of the country reported on in a route: one of `routeRoles`.
 *
 * @example
 * ```ts
 * import { routeRoleSchema } from 'tip-report-laos-2012/schemas';
 *
 * routeRoleSchema.safeParse('transit').success; // => true
 * ```
 */
export const routeRoleSchema: z.ZodType<RouteRole> = exactly(
  oneOf('the role of the country reported on', routeRoles),
);

/**
 * From where to where people go, or are vulnerable to being trafficked, or return.
 *
 * @example
 * ```ts
 * import { routeSchema } from 'tip-report-laos-2012/schemas';
 *
 * const ends = { origin: { kind: 'not-stated' }, destination: { kind: 'not-stated' } };
 * routeSchema.safeParse({ role: 'not-stated', phrase: 'internationally', ...ends }).success; // => true
 * routeSchema.safeParse({ role: 'transit', ...ends }).success; // => false
 * ```
 */
export const routeSchema: z.ZodType<Route> = exactly(
  taggedUnion('a route', 'role', [
    strictObject('a route from the country', {
      role: literal('source'),
      origin: domesticEndpointSchema,
      destination: endpointSchema,
    }),
    strictObject('a route through the country', {
      role: literal('transit'),
      origin: endpointSchema,
      transit: domesticEndpointSchema,
      destination: endpointSchema,
    }),
    strictObject('a route to the country', {
      role: literal('destination'),
      origin: endpointSchema,
      destination: domesticEndpointSchema,
    }),
    strictObject('a route within the country', {
      role: literal('internal'),
      phrase: words(),
      origin: domesticEndpointSchema,
      destination: domesticEndpointSchema,
    }),
    strictObject('a route back to the country', {
      role: literal('return'),
      origin: endpointSchema,
      destination: domesticEndpointSchema,
    }),
    strictObject('a route across borders with no role stated', {
      role: literal('not-stated'),
      phrase: words(),
      origin: endpointSchema,
      destination: endpointSchema,
    }),
  ]),
);

function notStatedEndpoint() {
  return strictObject('an end of a route that is not stated', { kind: literal('not-stated') });
}
