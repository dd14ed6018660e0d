import * as z from 'zod';
import { expected } from '../expected.js';
import { moneySchema } from '../quantity/schema.js';
import {
  amount,
  ascending,
  exactly,
  isAscending,
  literal,
  oneOf,
  strictObject,
  taggedUnion,
  words,
} from '../schema.js';
import { type Penalty, type PenaltyKind, penaltyKinds } from './penalty.js';

const condition = z.nullable(words('the condition, or null if there is none'));

/**
 * What kind of penalty it is: one of `penaltyKinds`.
 *
 * @example
 * ```ts
 * import { penaltyKindSchema } from 'tip-report-laos-2012/schemas';
 *
 * penaltyKindSchema.safeParse('fine').success; // => true
 * ```
 */
export const penaltyKindSchema: z.ZodType<PenaltyKind> = exactly(
  oneOf('the kind of a penalty', penaltyKinds),
);

/**
 * A penalty that a law prescribes for an offense.
 *
 * @example
 * ```ts
 * import { penaltySchema } from 'tip-report-laos-2012/schemas';
 *
 * const years = { kind: 'imprisonment', minimum: 5, unit: 'years', condition: null, phrase: 'five years or more' };
 * penaltySchema.safeParse({ ...years, maximum: 'life' }).success; // => true
 * penaltySchema.safeParse({ ...years, maximum: 1 }).success; // => false
 * ```
 */
export const penaltySchema: z.ZodType<Penalty> = exactly(
  taggedUnion('a penalty', 'kind', [
    strictObject('a penalty of imprisonment', {
      kind: literal('imprisonment'),
      minimum: z.nullable(amount()),
      maximum: z.nullable(
        z.union([amount(), literal('life')], {
          error: expected('a finite number, zero or more, "life", or null'),
        }),
      ),
      unit: oneOf('the unit of the term', ['days', 'months', 'years']),
      condition,
      phrase: words(),
    }).refine(isAscending, ascending),
    strictObject('a fine', {
      kind: literal('fine'),
      minimum: z.nullable(amount()),
      maximum: z.nullable(amount()),
      money: moneySchema,
      condition,
      phrase: words(),
    }).refine(isAscending, ascending),
    strictObject('a penalty of confiscation', {
      kind: literal('confiscation'),
      of: words(),
      condition,
      phrase: words(),
    }),
    strictObject('another penalty', { kind: literal('other'), condition, phrase: words() }),
  ]),
);
