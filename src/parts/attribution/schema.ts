import * as z from 'zod';
import { anyOrganizationId } from '../ids/schema.js';
import { exactly, literal, oneOf, strictObject, taggedUnion, words } from '../schema.js';
import { type Attribution, type Voice, voices } from './attribution.js';

/**
 * Who says it: one of `voices`.
 *
 * @example
 * ```ts
 * import { voiceSchema } from 'tip-report-laos-2012/schemas';
 *
 * voiceSchema.safeParse('government').success; // => true
 * ```
 */
export const voiceSchema: z.ZodType<Voice> = exactly(oneOf('a voice', voices));

/**
 * The source of a statement.
 *
 * @example
 * ```ts
 * import { attributionSchema } from 'tip-report-laos-2012/schemas';
 *
 * attributionSchema.safeParse({ voice: 'report' }).success; // => true
 * attributionSchema.safeParse({ voice: 'government' }).success; // => false
 * ```
 */
export const attributionSchema: z.ZodType<Attribution> = exactly(
  taggedUnion('an attribution', 'voice', [
    strictObject("an attribution in the report's own voice", { voice: literal('report') }),
    strictObject('an attribution to the government', {
      voice: literal('government'),
      source: anyOrganizationId,
      phrase: words(),
    }),
    strictObject('an attribution to organizations', {
      voice: literal('organizations'),
      source: anyOrganizationId,
      phrase: words(),
    }),
    strictObject('an attribution to somebody else', {
      voice: literal('other'),
      source: z.nullable(anyOrganizationId),
      phrase: words(),
    }),
  ]),
);
