import * as z from 'zod';
import { attributionSchema } from '../../parts/attribution/schema.js';
import { recordOf } from '../../parts/evidence/schema.js';
import { hedgeSchema } from '../../parts/hedge/schema.js';
import { anyFindingId, anyOrganizationId, anyPlaceId } from '../../parts/ids/schema.js';
import { periodSchema } from '../../parts/period/schema.js';
import { pillarSchema } from '../../parts/pillar/schema.js';
import { moneySchema } from '../../parts/quantity/schema.js';
import { referenceSchema } from '../../parts/reference/schema.js';
import {
  amount,
  exactly,
  flag,
  list,
  literal,
  oneOf,
  strictObject,
  taggedUnion,
  words,
} from '../../parts/schema.js';
import { topicSchema } from '../../parts/topic/schema.js';
import {
  type Finding,
  type FindingType,
  type Funding,
  findingTypes,
  type Participant,
} from './finding.js';

/**
 * What a finding is: one of `findingTypes`.
 *
 * @example
 * ```ts
 * import { findingTypeSchema } from 'tip-report-laos-2012/schemas';
 *
 * findingTypeSchema.safeParse('omission').success; // => true
 * ```
 */
export const findingTypeSchema: z.ZodType<FindingType> = exactly(
  oneOf('the type of a finding', findingTypes),
);

/**
 * A body or group involved in a finding, and the report's wording for it.
 *
 * @example
 * ```ts
 * import { participantSchema } from 'tip-report-laos-2012/schemas';
 *
 * participantSchema.safeParse({ organization: 'police', phrase: 'police' }).success; // => true
 * ```
 */
export const participantSchema: z.ZodType<Participant> = exactly(
  strictObject('a participant', { organization: anyOrganizationId, phrase: words() }),
);

/**
 * An amount of money that a finding names.
 *
 * @example
 * ```ts
 * import { fundingSchema } from 'tip-report-laos-2012/schemas';
 *
 * const money = { currency: 'USD', equivalent: true, converted: null };
 * fundingSchema.safeParse({ kind: 'exact', value: 5000, money }).success; // => true
 * ```
 */
export const fundingSchema: z.ZodType<Funding> = exactly(
  strictObject('the funding, or null if the report names none', {
    kind: oneOf('the kind of an amount', ['estimate', 'exact']),
    value: amount(),
    money: moneySchema,
  }),
);

const participantsSchema = list('participants', participantSchema);

/**
 * What the report says about the government's efforts and conditions in the country.
 *
 * @example
 * ```ts
 * import { getFinding } from 'tip-report-laos-2012';
 * import { findingSchema } from 'tip-report-laos-2012/schemas';
 *
 * findingSchema.safeParse(getFinding('protection-efforts-modest')).success; // => true
 * ```
 */
export const findingSchema: z.ZodType<Finding> = exactly(
  taggedUnion('a finding', 'type', [
    findingOf('an action', 'action', {
      actors: participantsSchema,
      partners: participantsSchema,
      objects: participantsSchema,
      audience: list('groups', words()),
      action: words(),
      continuity: oneOf('the continuity of an action', ['continued', 'new', 'not-stated']),
      funding: z.nullable(fundingSchema),
    }),
    findingOf('an omission', 'omission', {
      actors: participantsSchema,
      omitted: words(),
      mode: oneOf('how the report puts an omission', [
        'not-done',
        'not-provided',
        'not-recorded',
        'not-reported',
        'not-yet-done',
        'other',
        'unable-to-sustain',
      ]),
    }),
    findingOf('an assessment', 'assessment', {
      actors: participantsSchema,
      partners: participantsSchema,
      subject: words(),
      degree: words(),
    }),
    findingOf('a condition', 'condition', {
      actors: participantsSchema,
      counterparts: participantsSchema,
      condition: words(),
      continuity: oneOf('the continuity of a condition', ['continued', 'not-stated']),
    }),
  ]),
);

function findingOf<const Type extends string, Fields extends z.core.$ZodLooseShape>(
  what: string,
  type: Type,
  fields: Fields,
) {
  return recordOf(what, 'finding', anyFindingId, {
    type: literal(type),
    label: words(),
    pillars: list('pillars', pillarSchema),
    pillarsInferred: flag(),
    topics: list('topics', topicSchema),
    period: periodSchema,
    attribution: attributionSchema,
    hedges: list('hedges', hedgeSchema),
    places: list('ids of places', anyPlaceId),
    related: list('references', referenceSchema),
    ...fields,
  });
}
