import type * as z from 'zod';
import { recordOf } from '../../parts/evidence/schema.js';
import { hedgeSchema } from '../../parts/hedge/schema.js';
import {
  anyFindingId,
  anyOrganizationId,
  anyPlaceId,
  anyRecommendationId,
} from '../../parts/ids/schema.js';
import { pillarSchema } from '../../parts/pillar/schema.js';
import { referenceSchema } from '../../parts/reference/schema.js';
import { exactly, list, literal, oneOf, ordinal, strictObject, words } from '../../parts/schema.js';
import { topicSchema } from '../../parts/topic/schema.js';
import type { Recommendation, RecommendedAction } from './recommendation.js';

/**
 * One thing that a recommendation asks to be done.
 *
 * @example
 * ```ts
 * import { recommendedActionSchema } from 'tip-report-laos-2012/schemas';
 *
 * recommendedActionSchema.safeParse({ verb: 'increase', phrase: 'efforts', mode: 'increase' }).success; // => true
 * ```
 */
export const recommendedActionSchema: z.ZodType<RecommendedAction> = exactly(
  strictObject('a recommended action', {
    verb: words(),
    phrase: words(),
    mode: oneOf('the mode of an action', ['continue', 'do', 'end', 'increase']),
  }),
);

/**
 * One of the report's recommendations.
 *
 * @example
 * ```ts
 * import { developComprehensiveLaw } from 'tip-report-laos-2012';
 * import { recommendationSchema } from 'tip-report-laos-2012/schemas';
 *
 * recommendationSchema.safeParse(developComprehensiveLaw).success; // => true
 * recommendationSchema.safeParse({ ...developComprehensiveLaw, ordinal: 0 }).success; // => false
 * ```
 */
export const recommendationSchema: z.ZodType<Recommendation> = exactly(
  recordOf('a recommendation', 'recommendation', anyRecommendationId, {
    ordinal: ordinal(),
    text: words(),
    pillars: list('pillars', pillarSchema),
    pillarsInferred: literal(true),
    topics: list('topics', topicSchema),
    actions: list('recommended actions', recommendedActionSchema),
    targets: list('targets', words()),
    hedges: list('hedges', hedgeSchema),
    answers: list('ids of findings', anyFindingId),
    related: list('references', referenceSchema),
    organizations: list('ids of organizations', anyOrganizationId),
    places: list('ids of places', anyPlaceId),
  }),
);
