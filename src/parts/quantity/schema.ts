import * as z from 'zod';
import {
  amount,
  ascending,
  exactly,
  flag,
  isAscending,
  literal,
  oneOf,
  strictObject,
  taggedUnion,
  words,
} from '../schema.js';
import {
  type MissingReason,
  type Money,
  missingReasons,
  type Quantity,
  type QuantityKind,
  quantityKinds,
} from './quantity.js';
import { type StatisticUnit, statisticUnits } from './unit.js';

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
export const moneySchema: z.ZodType<Money> = exactly(
  strictObject('the currency of an amount of money', {
    currency: literal('USD'),
    equivalent: flag(),
  }),
);

/**
 * What kind of quantity it is: one of `quantityKinds`.
 *
 * @example
 * ```ts
 * import { quantityKindSchema } from 'tip-report-laos-2012/schemas';
 *
 * quantityKindSchema.safeParse('missing').success; // => true
 * ```
 */
export const quantityKindSchema: z.ZodType<QuantityKind> = exactly(
  oneOf('the kind of a quantity', quantityKinds),
);

/**
 * What a statistic counts in: one of `statisticUnits`.
 *
 * @example
 * ```ts
 * import { statisticUnitSchema } from 'tip-report-laos-2012/schemas';
 *
 * statisticUnitSchema.safeParse('persons').success; // => true
 * ```
 */
export const statisticUnitSchema: z.ZodType<StatisticUnit> = exactly(
  oneOf('a unit to count in', statisticUnits),
);

/**
 * Why there is no number: one of `missingReasons`.
 *
 * @example
 * ```ts
 * import { missingReasonSchema } from 'tip-report-laos-2012/schemas';
 *
 * missingReasonSchema.safeParse('not-recorded').success; // => true
 * ```
 */
export const missingReasonSchema: z.ZodType<MissingReason> = exactly(
  oneOf('the reason why there is no number', missingReasons),
);

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
export const quantitySchema: z.ZodType<Quantity> = exactly(
  taggedUnion('a quantity', 'kind', [
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
      reason: missingReasonSchema,
      phrase: words(),
      occurred: oneOf('whether it occurred', ['not-stated', 'yes']),
    }),
  ]),
);
