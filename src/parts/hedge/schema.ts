import type * as z from 'zod';
import { exactly, literal, oneOf, strictObject, taggedUnion, words } from '../schema.js';
import type { Hedge } from './hedge.js';

/**
 * A qualifier: wording that limits what the report claims.
 *
 * @example
 * ```ts
 * import { hedgeSchema } from 'tip-report-laos-2012/schemas';
 *
 * const hedge = { kind: 'certainty', degree: 'suspected', phrase: 'suspected' };
 * hedgeSchema.safeParse(hedge).success; // => true
 * hedgeSchema.safeParse({ ...hedge, kind: 'frequency' }).success; // => false
 * ```
 */
export const hedgeSchema: z.ZodType<Hedge> = exactly(
  taggedUnion('a hedge', 'kind', [
    strictObject('a hedge of certainty', {
      kind: literal('certainty'),
      degree: oneOf('a degree of certainty', [
        'alleged',
        'estimated',
        'possible',
        'reported',
        'suspected',
      ]),
      phrase: words(),
    }),
    strictObject('a hedge of frequency', {
      kind: literal('frequency'),
      degree: oneOf('a degree of frequency', ['normally', 'often', 'sometimes', 'usually']),
      phrase: words(),
    }),
    strictObject('a hedge of extent', {
      kind: literal('extent'),
      degree: oneOf('a degree of extent', [
        'almost-all',
        'fewer',
        'heavily',
        'many',
        'minimal',
        'more',
        'most',
        'much-lesser',
        'small-number',
        'some',
      ]),
      phrase: words(),
    }),
    strictObject('a hedge of emphasis', {
      kind: literal('emphasis'),
      degree: oneOf('a degree of emphasis', ['especially', 'particularly', 'most-often']),
      phrase: words(),
    }),
    strictObject('a hedge of trend', {
      kind: literal('trend'),
      degree: oneOf('a degree of trend', ['increasingly']),
      phrase: words(),
    }),
  ]),
);
