import { sectionFacet } from '../../parts/evidence/section-facet.js';
import type { Facets } from '../../parts/facet.js';
import { placeTypes } from './place.js';

/** Where a place has its values for each criterion. */
export const placeFacets = {
  type: { at: 'type', terms: placeTypes },
  section: sectionFacet,
} as const satisfies Facets;
