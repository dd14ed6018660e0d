import * as z from 'zod';
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
import { missingReasons } from './quantity.js';

/**
 * The currency of an amount of money.
 *
 * @example
 * ```ts
 * import { moneySchema } from 'tip-report-laos-2012/schemas';
 *
 * moneySchema.safeParse({ currency: 'USD', equivalent: true }).success; // => true
 * ```
 */
export const moneySchema = strictObject('the currency of an amount of money', {
  currency: literal('USD'),
  equivalent: flag(),
});

/**
 * How much, or how many.
 *
 * @example
 * ```ts
 * import { quantitySchema } from 'tip-report-laos-2012/schemas';
 *
 * quantitySchema.parse({ kind: 'exact', value: 37 }).kind; // => 'exact'
 *
 * const missing = { kind: 'missing', reason: 'not-reported', phrase: 'did not report any' };
 * quantitySchema.safeParse({ ...missing, occurred: 'not-stated' }).success; // => true
 * quantitySchema.safeParse({ ...missing, occurred: 'not-stated', value: 0 }).success; // => false
 * ```
 */
export const quantitySchema = taggedUnion('a quantity', 'kind', [
  strictObject('an exact quantity', {
    kind: literal('exact'),
    value: amount(),
    money: z.exactOptional(moneySchema),
  }),
  strictObject('an estimate', {
    kind: literal('estimate'),
    value: amount(),
    money: z.exactOptional(moneySchema),
  }),
  strictObject('a range', {
    kind: literal('range'),
    minimum: amount(),
    maximum: amount(),
    qualifier: z.nullable(oneOf('the qualifier, or null if there is none', ['normally'])),
    money: z.exactOptional(moneySchema),
  }).refine(isAscending, ascending),
  strictObject('a verbal quantity', { kind: literal('verbal'), phrase: words() }),
  strictObject('a missing quantity', {
    kind: literal('missing'),
    reason: oneOf('the reason why there is no number', missingReasons),
    phrase: words(),
    occurred: oneOf('whether it occurred', ['not-stated', 'yes']),
  }),
]);
