import {
  findingIdSchema,
  legalProvisionIdSchema,
  organizationIdSchema,
  statisticIdSchema,
  victimCategoryIdSchema,
} from '../ids/schema.js';
import { literal, strictObject, taggedUnion } from '../schema.js';

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
export const referenceSchema = taggedUnion('a reference', 'kind', [
  strictObject('a reference to a statistic', { kind: literal('statistic'), id: statisticIdSchema }),
  strictObject('a reference to a victim category', {
    kind: literal('victim-category'),
    id: victimCategoryIdSchema,
  }),
  strictObject('a reference to a legal provision', {
    kind: literal('legal-provision'),
    id: legalProvisionIdSchema,
  }),
  strictObject('a reference to a finding', { kind: literal('finding'), id: findingIdSchema }),
  strictObject('a reference to an organization', {
    kind: literal('organization'),
    id: organizationIdSchema,
  }),
]);
