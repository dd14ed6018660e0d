import type { PathIn, ReferencePaths, VocabularyPaths } from '../../parts/paths.js';
import type { Finding } from './finding.js';

/** Where a finding refers to other records. */
export const findingReferences = {
  'actors[].organization': 'organization',
  'partners[].organization': 'organization',
  'objects[].organization': 'organization',
  'counterparts[].organization': 'organization',
  'attribution.source': 'organization',
  'places[]': 'place',
  'related[].id': 'kind',
} as const satisfies ReferencePaths<Finding>;

/** The fields with the report's wording. */
export const findingQuotations = [
  'otherTerms[].phrase',
  'period.phrase',
  'attribution.phrase',
  'hedges[].phrase',
  'actors[].phrase',
  'partners[].phrase',
  'objects[].phrase',
  'counterparts[].phrase',
  'audience[]',
  'action',
  'omitted',
  'subject',
  'degree',
  'condition',
  'funding.money.converted.phrase',
] as const satisfies readonly PathIn<Finding>[];

/** The fields with terms, and their vocabularies. */
export const findingVocabularies = {
  type: 'finding-type',
  'pillars[]': 'pillar',
  'topics[]': 'topic',
  'period.basis': 'period-basis',
  'attribution.voice': 'voice',
  'funding.kind': 'quantity-kind',
} as const satisfies VocabularyPaths<Finding>;
