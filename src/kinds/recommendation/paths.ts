import type { PathIn, ReferencePaths } from '../../parts/paths.js';
import type { Recommendation } from './recommendation.js';

/** The fields in which a recommendation refers to other records. */
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
