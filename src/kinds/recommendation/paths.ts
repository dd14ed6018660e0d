import type { PathIn, ReferencePaths, VocabularyPaths } from '../../parts/paths.js';
import type { Recommendation } from './recommendation.js';

/** Where a recommendation refers to other records. */
export const recommendationReferences = {
  'answers[]': 'finding',
  'related[].id': 'kind',
  'organizations[]': 'organization',
  'places[]': 'place',
} as const satisfies ReferencePaths<Recommendation>;

/** The fields with the report's wording. */
export const recommendationQuotations = [
  'otherTerms[].phrase',
  'text',
  'actions[].phrase',
  'targets[]',
  'hedges[].phrase',
] as const satisfies readonly PathIn<Recommendation>[];

/** The fields with terms, and their vocabularies. */
export const recommendationVocabularies = {
  'pillars[]': 'pillar',
  'topics[]': 'topic',
} as const satisfies VocabularyPaths<Recommendation>;
