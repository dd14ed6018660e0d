import * as z from 'zod';
import { organizationIdSchema } from '../ids/schema.js';
import { literal, strictObject, taggedUnion, words } from '../schema.js';

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
export const attributionSchema = taggedUnion('an attribution', 'voice', [
  strictObject("an attribution in the report's own voice", { voice: literal('report') }),
  strictObject('an attribution to the government', {
    voice: literal('government'),
    source: organizationIdSchema,
    phrase: words(),
  }),
  strictObject('an attribution to organizations', {
    voice: literal('organizations'),
    source: organizationIdSchema,
    phrase: words(),
  }),
  strictObject('an attribution to somebody else', {
    voice: literal('other'),
    source: z.nullable(organizationIdSchema),
    phrase: words(),
  }),
]);
