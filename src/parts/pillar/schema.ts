import type * as z from 'zod';
import { exactly, oneOf } from '../schema.js';
import { type Pillar, pillars } from './pillar.js';

/**
 * A pillar: one of `pillars`.
 *
 * @example
 * ```ts
 * import { pillarSchema } from 'tip-report-laos-2012/schemas';
 *
 * pillarSchema.safeParse('protection').success; // => true
 * pillarSchema.safeParse('prosperity').error?.issues[0]?.message;
 * // => 'expected a pillar: "prevention", "prosecution" or "protection"; got "prosperity"'
 * ```
 */
export const pillarSchema: z.ZodType<Pillar> = exactly(oneOf('a pillar', pillars));
