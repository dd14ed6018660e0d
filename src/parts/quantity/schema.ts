import * as z from 'zod';
import { expected } from '../expected.js';
import {
  amount,
  ascending,
  exactly,
  flag,
  isAscending,
  literal,
  oneOf,
  positive,
  strictObject,
  taggedUnion,
  words,
} from '../schema.js';
import {
  type BoundRelation,
  boundRelations,
  type MissingReason,
  type Money,
  missingReasons,
  type Quantity,
  type QuantityKind,
  quantityKinds,
  type ShareQuantity,
} from './quantity.js';
import { type StatisticUnit, statisticUnits } from './unit.js';

/**
 * The currency of an amount of money.
 *
 * @example
 * ```ts
 * import { moneySchema } from 'tip-report-laos-2012/schemas';
 *
 * moneySchema.safeParse({ currency: 'LAK', equivalent: false, converted: null }).success; // => true
 * moneySchema.safeParse({ currency: 'kip', equivalent: false, converted: null }).success; // => false
 * ```
 */
export const moneySchema: z.ZodType<Money> = exactly(
  strictObject('the currency of an amount of money', {
    currency: currencyCode(),
    equivalent: flag(),
    converted: z.nullable(
      strictObject('an amount in another currency', {
        currency: currencyCode(),
        minimum: amount(),
        maximum: amount(),
        phrase: words(),
      }).refine(isAscending, ascending),
    ),
  }),
);

/** The codes for tests and for no currency, which made-up reports can use. */
const unnamed = ['XTS', 'XXX'];

/** A code of ISO 4217. */
function currencyCode() {
  return z
    .string({ error: expected('an ISO 4217 code of a currency, such as "USD"') })
    .refine((code) => unnamed.includes(code) || Intl.supportedValuesOf('currency').includes(code));
}

/**
 * A term of {@link BoundRelation}.
 *
 * @example
 * ```ts
 * import { boundRelationSchema } from 'tip-report-laos-2012/schemas';
 *
 * boundRelationSchema.safeParse('at-least').success; // => true
 * ```
 */
export const boundRelationSchema: z.ZodType<BoundRelation> = exactly(
  oneOf('how the number bounds the quantity', boundRelations),
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
 * How the report says that a number is missing: one of `missingReasons`.
 *
 * @example
 * ```ts
 * import { missingReasonSchema } from 'tip-report-laos-2012/schemas';
 *
 * missingReasonSchema.safeParse('not-recorded').success; // => true
 * ```
 */
export const missingReasonSchema: z.ZodType<MissingReason> = exactly(
  oneOf('how the report says that a number is missing', missingReasons),
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
      phrase: z.exactOptional(words()),
      money: z.exactOptional(moneySchema),
    }).refine(({ phrase, value }) => value !== 0 || phrase !== undefined, {
      path: ['phrase'],
      error: () =>
        expected('the wording of the report for a zero, such as "no victims"')({
          input: undefined,
        }),
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
    strictObject('a bound', {
      kind: literal('bound'),
      relation: boundRelationSchema,
      value: amount(),
      phrase: words(),
      money: z.exactOptional(moneySchema),
    }),
    strictObject('a share', {
      kind: literal('share'),
      part: amount(),
      whole: positive(),
      phrase: words(),
    }).refine(({ part, whole }) => part <= whole, {
      path: ['part'],
      error: ({ input }) =>
        expected('a part that is not more than the whole')({
          input: (input as ShareQuantity).part,
        }),
    }),
    strictObject('a verbal quantity', { kind: literal('verbal'), phrase: words() }),
    strictObject('a missing quantity', {
      kind: literal('missing'),
      reason: missingReasonSchema,
      phrase: words(),
      occurred: oneOf('whether it occurred', ['not-stated', 'yes']),
    }),
  ]),
);
