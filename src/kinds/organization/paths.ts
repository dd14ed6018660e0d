import type { PathIn, ReferencePaths, VocabularyPaths } from '../../parts/paths.js';
import type { Organization } from './organization.js';

/** Where an organization refers to another and to its country. */
export const organizationReferences = {
  partOf: 'organization',
  country: 'country',
} as const satisfies ReferencePaths<Organization>;

/** The fields with the report's wording. Its other names may be ours. */
export const organizationQuotations = [
  'otherTerms[].phrase',
  'name',
] as const satisfies readonly PathIn<Organization>[];

/** The fields with terms, and their vocabularies. */
export const organizationVocabularies = {
  type: 'organization-type',
} as const satisfies VocabularyPaths<Organization>;
