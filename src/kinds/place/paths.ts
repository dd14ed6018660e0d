import type { PathIn, ReferencePaths } from '../../parts/paths.js';
import type { Place } from './place.js';

/** Where a place refers to another. */
export const placeReferences = { within: 'place' } as const satisfies ReferencePaths<Place>;

/** Where it has the report's own wording. Its other names may be ours. */
export const placeQuotations = ['name'] as const satisfies readonly PathIn<Place>[];
