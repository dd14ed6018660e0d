import type * as z from 'zod';
import { exactly, oneOf } from '../schema.js';
import { type Topic, topics } from './topic.js';

/**
 * What a finding or recommendation is about: one of `topics`.
 *
 * @example
 * ```ts
 * import { topicSchema } from 'tip-report-laos-2012/schemas';
 *
 * topicSchema.safeParse('victim-services').success; // => true
 * ```
 */
export const topicSchema: z.ZodType<Topic> = exactly(oneOf('a topic', topics));
