import type { PathIn, ReferencePaths, VocabularyPaths } from '../../parts/paths.js';
import type { LegalProvision } from './legal-provision.js';

/** Where a legal provision refers to organizations. */
export const legalProvisionReferences = {
  'instrument.parties[]': 'organization',
  'status.approvals[].organization': 'organization',
  'status.supporters[]': 'organization',
  'status.awaiting[].organization': 'organization',
  'status.delayed[].organization': 'organization',
  'attribution.source': 'organization',
} as const satisfies ReferencePaths<LegalProvision>;

/** The fields with the report's wording. Its name may be ours. */
export const legalProvisionQuotations = [
  'otherTerms[].phrase',
  'instrument.aim',
  'instrument.code',
  'instrument.phrase',
  'instrument.revision.phrase',
  'status.phrase',
  'status.approvals[].phrase',
  'status.approvals[].date.phrase',
  'status.awaiting[].phrase',
  'status.delayed[].phrase',
  'status.drafted.phrase',
  'enacted.phrase',
  'prohibits[]',
  'penalties[].phrase',
  'penalties[].of',
  'penalties[].condition',
  'penalties[].money.converted.phrase',
  'protections[].grants',
  'protections[].covers',
  'protections[].condition',
  'gaps[]',
  'ratings[].phrase',
  'ratings[].scope',
  'attribution.phrase',
  'hedges[].phrase',
] as const satisfies readonly PathIn<LegalProvision>[];

/** The fields with terms, and their vocabularies. */
export const legalProvisionVocabularies = {
  'instrument.form': 'legal-form',
  'instrument.revision.basis': 'period-basis',
  'status.state': 'legal-state',
  'status.approvals[].date.basis': 'period-basis',
  'status.drafted.basis': 'period-basis',
  'enacted.basis': 'period-basis',
  'penalties[].kind': 'penalty-kind',
  'penalties[].unit': 'statistic-unit',
  'ratings[].degree': 'rating-degree',
  'attribution.voice': 'voice',
} as const satisfies VocabularyPaths<LegalProvision>;
