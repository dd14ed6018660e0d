import type { Facets } from '../../parts/facet.js';
import { pillars } from '../../parts/pillar/pillar.js';
import { topics } from '../../parts/topic/topic.js';

/** Where a recommendation has its values for each criterion. */
export const recommendationFacets = {
  pillar: { at: 'pillars[]', terms: pillars },
  topic: { at: 'topics[]', terms: topics },
  organization: { at: 'organizations[]', terms: 'organization' },
  place: { at: 'places[]', terms: 'place' },
} as const satisfies Facets;
