import { countryCode } from '../ids/schema.js';
import { flag, list, literal, strictObject, taggedUnion, words } from '../schema.js';

const countriesEndpointSchema = strictObject('an end of a route given by countries', {
  kind: literal('countries'),
  countries: list('ISO 3166-1 alpha-2 codes', countryCode(), 1),
  phrase: words(),
  inferred: flag(),
});

/**
 * One end of a route.
 *
 * @example
 * ```ts
 * import { endpointSchema } from 'tip-report-laos-2012/schemas';
 *
 * endpointSchema.safeParse({ kind: 'not-stated' }).success; // => true
 * endpointSchema.safeParse({ kind: 'described' }).success; // => false
 * ```
 */
export const endpointSchema = taggedUnion('an end of a route', 'kind', [
  countriesEndpointSchema,
  strictObject('an end of a route described in words', {
    kind: literal('described'),
    phrase: words(),
  }),
  notStatedEndpoint(),
]);

/**
 * Where people are taken, or come back from.
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
export const routeSchema = taggedUnion('a route', 'role', [
  strictObject('a route from the country', {
    role: literal('source'),
    origin: countriesEndpointSchema,
    destination: endpointSchema,
  }),
  strictObject('a route through the country', {
    role: literal('transit'),
    origin: endpointSchema,
    transit: countriesEndpointSchema,
    destination: endpointSchema,
  }),
  strictObject('a route to the country', {
    role: literal('destination'),
    origin: endpointSchema,
    destination: countriesEndpointSchema,
  }),
  strictObject('a route within the country', {
    role: literal('internal'),
    phrase: words(),
    origin: countriesEndpointSchema,
    destination: countriesEndpointSchema,
  }),
  strictObject('a route back to the country', {
    role: literal('return'),
    origin: endpointSchema,
    destination: countriesEndpointSchema,
  }),
  strictObject('a route across borders with no role stated', {
    role: literal('not-stated'),
    phrase: words(),
    origin: notStatedEndpoint(),
    destination: notStatedEndpoint(),
  }),
]);

function notStatedEndpoint() {
  return strictObject('an end of a route that is not stated', { kind: literal('not-stated') });
}
