import * as z from 'zod';
import { exactly, list, literal, oneOf, strictObject, taggedUnion, words } from '../schema.js';
import type { Hedge } from './hedge.js';

/** The fields that a hedge limits, if not the whole record. */
export const limitsSchema = list('paths of fields, such as "routes[1]"', words(), 1);

const limits = z.exactOptional(limitsSchema);

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
        'anecdotal',
        'apparent',
        'believed',
        'credible',
        'estimated',
        'likely',
        'possible',
        'presumed',
        'reported',
        'suspected',
        'unclear',
        'unconfirmed',
        'unlikely',
        'other',
      ]),
      phrase: words(),
      limits,
    }),
    strictObject('a hedge of frequency', {
      kind: literal('frequency'),
      degree: oneOf('a degree of frequency', [
        'normally',
        'often',
        'rarely',
        'regularly',
        'sometimes',
        'usually',
        'other',
      ]),
      phrase: words(),
      limits,
    }),
    strictObject('a hedge of extent', {
      kind: literal('extent'),
      degree: oneOf('a degree of extent', [
        'almost-all',
        'dozens',
        'few',
        'fewer',
        'heavily',
        'hundreds',
        'hundreds-of-thousands',
        'large-number',
        'lesser',
        'limited',
        'mainly',
        'many',
        'millions',
        'minimal',
        'more',
        'most',
        'much-lesser',
        'partly',
        'several',
        'small-number',
        'some',
        'tens-of-thousands',
        'thousands',
        'unknown-number',
        'other',
      ]),
      phrase: words(),
      limits,
    }),
    strictObject('a hedge of emphasis', {
      kind: literal('emphasis'),
      degree: oneOf('a degree of emphasis', [
        'disproportionately',
        'especially',
        'particularly',
        'most-often',
        'other',
      ]),
      phrase: words(),
      limits,
    }),
    strictObject('a hedge of trend', {
      kind: literal('trend'),
      degree: oneOf('a degree of trend', ['decreasingly', 'increasingly', 'other']),
      phrase: words(),
      limits,
    }),
    strictObject('a hedge of bound', {
      kind: literal('bound'),
      degree: oneOf('a degree of bound', ['at-least', 'less-than', 'more-than', 'up-to', 'other']),
      phrase: words(),
      limits,
    }),
    strictObject('a hedge of approximation', {
      kind: literal('approximation'),
      degree: oneOf('a degree of approximation', ['about', 'nearly', 'other']),
      phrase: words(),
      limits,
    }),
    strictObject('a hedge of another kind', {
      kind: literal('other'),
      degree: literal('other'),
      phrase: words(),
      limits,
    }),
  ]),
);
