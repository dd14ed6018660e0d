import { sectionFacet } from '../../parts/evidence/section-facet.js';
import type { Facets } from '../../parts/facet.js';
import { organizationTypes } from './organization.js';

/** Where an organization has its values for each criterion. */
export const organizationFacets = {
  type: { at: 'type', terms: organizationTypes },
  section: sectionFacet,
} as const satisfies Facets;
