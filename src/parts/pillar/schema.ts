import { oneOf } from '../schema.js';
import { pillars } from './pillar.js';

/**
 * One of the three pillars.
 *
 * @example
 * ```ts
 * import { pillarSchema } from 'tip-report-laos-2012/schemas';
 *
 * pillarSchema.options; // => ['prevention', 'prosecution', 'protection']
 * ```
 */
export const pillarSchema = oneOf('a pillar', pillars);
