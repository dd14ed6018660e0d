import type { Facets } from '../../parts/facet.js';
import { organizationTypes } from './organization.js';

/** Where to find the values of each criterion in an organization. */
export const organizationFacets = {
  type: { path: 'type', terms: organizationTypes },
} as const satisfies Facets;
