import * as z from 'zod';
import { recordOf } from '../../parts/evidence/schema.js';
import { expected } from '../../parts/expected.js';
import { anyPlaceId, countryCode, idOf } from '../../parts/ids/schema.js';
import { exactly, list, oneOf, strictObject, words } from '../../parts/schema.js';
import { show } from '../../parts/show.js';
import { type IsoCodes, type Place, type PlaceType, placeTypes } from './place.js';

/**
 * What kind of place it is: one of `placeTypes`.
 *
 * @example
 * ```ts
 * import { placeTypeSchema } from 'tip-report-laos-2012/schemas';
 *
 * placeTypeSchema.safeParse('city').success; // => true
 * ```
 */
export const placeTypeSchema: z.ZodType<PlaceType> = exactly(
  oneOf('the type of a place', placeTypes),
);

/**
 * The ISO 3166-1 codes of a country.
 *
 * @example
 * ```ts
 * import { isoCodesSchema } from 'tip-report-laos-2012/schemas';
 *
 * isoCodesSchema.safeParse({ alpha2: 'LA', alpha3: 'LAO', numeric: '418' }).success; // => true
 * ```
 */
export const isoCodesSchema: z.ZodType<IsoCodes> = exactly(
  strictObject('the codes of a country, or null for any other place', {
    alpha2: countryCode(),
    alpha3: z
      .string({ error: expected('an ISO 3166-1 alpha-3 code (three capital letters)') })
      .regex(/^[A-Z]{3}$/),
    numeric: z
      .string({ error: expected('an ISO 3166-1 numeric code (three digits, as text)') })
      .regex(/^\d{3}$/),
  }),
);

/**
 * A place that the report names, or a country that it names only by its people.
 *
 * @example
 * ```ts
 * import { thailand } from 'tip-report-laos-2012';
 * import { placeSchema } from 'tip-report-laos-2012/schemas';
 *
 * placeSchema.safeParse(thailand).success; // => true
 * placeSchema.safeParse({ ...thailand, codes: null }).success; // => false
 * ```
 */
export const placeSchema: z.ZodType<Place> = exactly(
  recordOf('a place', 'place', anyPlaceId, {
    name: words(),
    otherNames: list('names', words()),
    type: placeTypeSchema,
    codes: z.nullable(isoCodesSchema),
    within: z.nullable(idOf('the place that it is in, or null if the report does not say')),
  }).refine(({ type, codes }) => (type === 'country') === (codes !== null), {
    path: ['codes'],
    error: ({ input }) => {
      const { type, codes } = input as { readonly type: string; readonly codes: unknown };
      const right =
        codes === null ? 'the codes of the country' : 'null, as only countries have codes';
      return `expected ${right}, for a place of type ${show(type)}; got ${show(codes)}`;
    },
  }),
);
