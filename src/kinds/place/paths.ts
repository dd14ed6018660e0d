import type { PathIn, ReferencePaths, VocabularyPaths } from '../../parts/paths.js';
import type { Place } from './place.js';

/** Where a place refers to another. */
export const placeReferences = { within: 'place' } as const satisfies ReferencePaths<Place>;

/** The fields with the report's wording. Its other names may be ours. */
export const placeQuotations = [
  'otherTerms[].phrase',
  'name',
] as const satisfies readonly PathIn<Place>[];

/** The fields with terms, and their vocabularies. */
export const placeVocabularies = {
  type: 'place-type',
} as const satisfies VocabularyPaths<Place>;
