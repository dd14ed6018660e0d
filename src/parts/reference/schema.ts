import type * as z from 'zod';
import {
  anyFindingId,
  anyLegalProvisionId,
  anyOrganizationId,
  anyStatisticId,
  anyVictimCategoryId,
} from '../ids/schema.js';
import { exactly, literal, strictObject, taggedUnion } from '../schema.js';
import type { Reference } from './reference.js';

/**
 * A reference to a record of the same report, by its kind and id.
 *
 * @example
 * ```ts
 * import { referenceSchema } from 'tip-report-laos-2012/schemas';
 *
 * referenceSchema.safeParse({ kind: 'statistic', id: 'sentences' }).success; // => true
 * referenceSchema.safeParse({ kind: 'place', id: 'sentences' }).success; // => false
 * ```
 */
export const referenceSchema: z.ZodType<Reference> = exactly(
  taggedUnion('a reference', 'kind', [
    strictObject('a reference to a statistic', { kind: literal('statistic'), id: anyStatisticId }),
    strictObject('a reference to a victim category', {
      kind: literal('victim-category'),
      id: anyVictimCategoryId,
    }),
    strictObject('a reference to a legal provision', {
      kind: literal('legal-provision'),
      id: anyLegalProvisionId,
    }),
    strictObject('a reference to a finding', { kind: literal('finding'), id: anyFindingId }),
    strictObject('a reference to an organization', {
      kind: literal('organization'),
      id: anyOrganizationId,
    }),
  ]),
);
