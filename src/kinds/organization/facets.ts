import type { Facets } from '../../parts/facet.js';
import { organizationTypes } from './organization.js';

/** Where an organization has the values of each criterion. */
export const organizationFacets = {
  type: { path: 'type', terms: organizationTypes },
} as const satisfies Facets;
