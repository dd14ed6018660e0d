import type { PathIn, ReferencePaths, VocabularyPaths } from '../../parts/paths.js';
import type { Statistic } from './statistic.js';

/** Where a statistic refers to other records. */
export const statisticReferences = {
  'attribution.source': 'organization',
  'subset.nationalities[]': 'country',
  'subset.destinations[]': 'country',
  'subset.places[]': 'place',
  'related[].id': 'kind',
  partOf: 'statistic',
} as const satisfies ReferencePaths<Statistic>;

/** The fields with the report's wording. */
export const statisticQuotations = [
  'otherTerms[].phrase',
  'attribution.phrase',
  'hedges[].phrase',
  'period.phrase',
  'quantity.money.converted.phrase',
  'quantity.phrase',
] as const satisfies readonly PathIn<Statistic>[];

/** The fields with terms, and their vocabularies. */
export const statisticVocabularies = {
  measure: 'measure',
  unit: 'statistic-unit',
  population: 'population',
  'subset.groups[]': 'group',
  'subset.exploitationForms[]': 'exploitation-form',
  'subset.sectors[]': 'sector',
  'subset.characteristics[]': 'group-characteristic',
  'quantity.kind': 'quantity-kind',
  'quantity.reason': 'missing-reason',
  'period.basis': 'period-basis',
  'attribution.voice': 'voice',
  'comparability[]': 'comparability-caveat',
} as const satisfies VocabularyPaths<Statistic>;
