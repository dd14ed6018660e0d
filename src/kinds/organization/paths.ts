import type { PathIn, ReferencePaths } from '../../parts/paths.js';
import type { Organization } from './organization.js';

/** Where an organization refers to another and to its country. */
export const organizationReferences = {
  partOf: 'organization',
  country: 'country',
} as const satisfies ReferencePaths<Organization>;

/** Where it has the report's own wording. Its other names may be ours. */
export const organizationQuotations = ['name'] as const satisfies readonly PathIn<Organization>[];
