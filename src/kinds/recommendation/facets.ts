import type { Facets } from '../../parts/facet.js';
import { pillars } from '../../parts/pillar/pillar.js';
import { topics } from '../../parts/topic/topic.js';

/** Where to find the values of each criterion in a recommendation. */
export const recommendationFacets = {
  pillar: { path: 'pillars[]', terms: pillars },
  topic: { path: 'topics[]', terms: topics },
} as const satisfies Facets;
