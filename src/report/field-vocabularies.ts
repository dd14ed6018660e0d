import { findingVocabularies } from '../kinds/finding/paths.js';
import { legalProvisionVocabularies } from '../kinds/legal-provision/paths.js';
import { metadataVocabularies } from '../kinds/metadata/paths.js';
import { organizationVocabularies } from '../kinds/organization/paths.js';
import { placeVocabularies } from '../kinds/place/paths.js';
import { recommendationVocabularies } from '../kinds/recommendation/paths.js';
import { statisticVocabularies } from '../kinds/statistic/paths.js';
import { victimCategoryVocabularies } from '../kinds/victim-category/paths.js';
import type { AnyRecord } from './any-record.js';
import type { VocabularyId } from './vocabularies.js';

/** The fields of each record type that hold terms, by path, and their vocabularies. */
export const fieldVocabularies: Readonly<
  Record<AnyRecord['kind'], Readonly<Record<string, VocabularyId>>>
> = {
  report: metadataVocabularies,
  statistic: statisticVocabularies,
  'victim-category': victimCategoryVocabularies,
  'legal-provision': legalProvisionVocabularies,
  recommendation: recommendationVocabularies,
  finding: findingVocabularies,
  organization: organizationVocabularies,
  place: placeVocabularies,
};
