import type { PathIn, ReferencePaths } from '../../parts/paths.js';
import type { LegalProvision } from './legal-provision.js';

/** Where a legal provision refers to organizations. */
export const legalProvisionReferences = {
  'instrument.parties[]': 'organization',
  'status.approvals[].organization': 'organization',
  'status.supporters[]': 'organization',
  'status.awaiting[].organization': 'organization',
  'attribution.source': 'organization',
} as const satisfies ReferencePaths<LegalProvision>;

/** Where it has the report's own wording. Its name is the report's only if the report gives one. */
export const legalProvisionQuotations = [
  'instrument.aim',
  'instrument.code',
  'instrument.revision.phrase',
  'status.phrase',
  'status.approvals[].phrase',
  'status.approvals[].date.phrase',
  'status.awaiting[].phrase',
  'status.drafted.phrase',
  'prohibits[]',
  'penalties[].phrase',
  'penalties[].of',
  'protections[].grants',
  'protections[].covers',
  'protections[].condition',
  'gaps[]',
  'ratings[].phrase',
  'attribution.phrase',
  'hedges[].phrase',
] as const satisfies readonly PathIn<LegalProvision>[];
