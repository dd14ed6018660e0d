import type { Facets } from '../../parts/facet.js';
import { placeTypes } from './place.js';

/** Where a place has the values of each criterion. */
export const placeFacets = {
  type: { path: 'type', terms: placeTypes },
} as const satisfies Facets;
