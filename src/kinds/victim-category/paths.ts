import type { PathIn, ReferencePaths, VocabularyPaths } from '../../parts/paths.js';
import type { VictimCategory } from './victim-category.js';

/** Where a victim category refers to other records, and to countries by their codes. */
export const victimCategoryReferences = {
  'who.nationalities[].country': 'country',
  'routes[].origin.countries[]': 'country',
  'routes[].transit.countries[]': 'country',
  'routes[].destination.countries[]': 'country',
  'routes[].origin.places[]': 'place',
  'routes[].transit.places[]': 'place',
  'routes[].destination.places[]': 'place',
  'exploiters[].organization': 'organization',
  'places[]': 'place',
  'identifiedAt[]': 'place',
  'attribution.source': 'organization',
  'broader[]': 'victim-category',
  'related[].id': 'kind',
} as const satisfies ReferencePaths<VictimCategory>;

/** The fields with the report's wording. */
export const victimCategoryQuotations = [
  'otherTerms[].phrase',
  'who.phrase',
  'who.ages[].phrase',
  'who.characteristics[].phrase',
  'who.nationalities[].phrase',
  'who.ethnicities[]',
  'exploitation[].phrase',
  'exploitation[].sectors[].phrase',
  'exploiters[].phrase',
  'routes[].phrase',
  'routes[].origin.phrase',
  'routes[].transit.phrase',
  'routes[].destination.phrase',
  'vulnerabilities[]',
  'hedges[].phrase',
  'attribution.phrase',
] as const satisfies readonly PathIn<VictimCategory>[];

/** The fields with terms, and their vocabularies. */
export const victimCategoryVocabularies = {
  'who.groups[]': 'group',
  'who.emphasized[]': 'group',
  'who.characteristics[].term': 'group-characteristic',
  'who.migration': 'migration-status',
  status: 'victim-status',
  'exploitation[].form': 'exploitation-form',
  'exploitation[].sectors[].sector': 'sector',
  'routes[].role': 'route-role',
  'exploiters[].type': 'exploiter-type',
  'attribution.voice': 'voice',
} as const satisfies VocabularyPaths<VictimCategory>;
