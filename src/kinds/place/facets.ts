import type { Facets } from '../../parts/facet.js';
import { placeTypes } from './place.js';

/** Where to find the values of each criterion in a place. */
export const placeFacets = {
  type: { path: 'type', terms: placeTypes },
} as const satisfies Facets;
