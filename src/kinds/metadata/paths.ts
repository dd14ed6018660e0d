import type { PathIn, ReferencePaths, VocabularyPaths } from '../../parts/paths.js';
import type { ReportMetadata } from './metadata.js';

/** Where the report's own record refers to others. */
export const metadataReferences = {
  country: 'country',
} as const satisfies ReferencePaths<ReportMetadata>;

/** The fields with wording of the page. */
export const metadataQuotations = [
  'otherTerms[].phrase',
  'citeAs',
  'countryName',
  'disclaimer',
  'publisher',
  'ranking.phrase',
  'source.lastUpdated',
  'tierLine',
  'year',
] as const satisfies readonly PathIn<ReportMetadata>[];

/** The fields with terms, and their vocabularies. */
export const metadataVocabularies = {
  tier: 'tier',
  'ranking.change': 'tier-change',
} as const satisfies VocabularyPaths<ReportMetadata>;
