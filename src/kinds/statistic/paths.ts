import type { PathIn, ReferencePaths } from '../../parts/paths.js';
import type { Statistic } from './statistic.js';

/** The fields in which a statistic refers to other records. */
export const statisticReferences = {
  'attribution.source': 'organization',
  'subset.nationalities[]': 'country',
  'subset.destinations[]': 'country',
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
