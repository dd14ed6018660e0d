import * as z from 'zod';
import { expected } from '../expected.js';
import {
  amount,
  ascending,
  flag,
  isAscending,
  literal,
  oneOf,
  strictObject,
  taggedUnion,
  words,
} from '../schema.js';

/**
 * A penalty that a law prescribes for an offense.
 *
 * @example
 * ```ts
 * import { penaltySchema } from 'tip-report-laos-2012/schemas';
 *
 * const years = { kind: 'imprisonment', minimum: 5, unit: 'years', phrase: 'five years or more' };
 * penaltySchema.safeParse({ ...years, maximum: 'life' }).success; // => true
 * penaltySchema.safeParse({ ...years, maximum: 1 }).success; // => false
 * ```
 */
export const penaltySchema = taggedUnion('a penalty', 'kind', [
  strictObject('a penalty of imprisonment', {
    kind: literal('imprisonment'),
    minimum: amount(),
    maximum: z.union([amount(), literal('life')], {
      error: expected('a finite number, zero or more, or "life"'),
    }),
    unit: oneOf('the unit of the term', ['months', 'years']),
    phrase: words(),
  }).refine(isAscending, ascending),
  strictObject('a fine', {
    kind: literal('fine'),
    minimum: amount(),
    maximum: amount(),
    currency: literal('USD'),
    equivalent: flag(),
    phrase: words(),
  }).refine(isAscending, ascending),
  strictObject('a penalty of confiscation', {
    kind: literal('confiscation'),
    of: words(),
    phrase: words(),
  }),
]);
