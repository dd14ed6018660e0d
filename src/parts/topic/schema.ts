import { oneOf } from '../schema.js';
import { topics } from './topic.js';

/**
 * What a finding or recommendation is about.
 *
 * @example
 * ```ts
 * import { topicSchema } from 'tip-report-laos-2012/schemas';
 *
 * topicSchema.safeParse('victim-services').success; // => true
 * ```
 */
export const topicSchema = oneOf('a topic', topics);
