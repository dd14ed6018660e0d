import { voices } from '../../parts/attribution/attribution.js';
import { sectionFacet } from '../../parts/evidence/section-facet.js';
import type { Facets } from '../../parts/facet.js';
import { periodBases } from '../../parts/period/period.js';
import { pillars } from '../../parts/pillar/pillar.js';
import { topics } from '../../parts/topic/topic.js';
import { findingTypes } from './finding.js';

/** Where a finding has its values for each criterion. */
export const findingFacets = {
  type: { at: 'type', terms: findingTypes },
  pillar: { at: 'pillars[]', terms: pillars },
  topic: { at: 'topics[]', terms: topics },
  periodBasis: { at: 'period.basis', terms: periodBases },
  voice: { at: 'attribution.voice', terms: voices },
  actor: { at: 'actors[].organization', terms: 'organization' },
  place: { at: 'places[]', terms: 'place' },
  section: sectionFacet,
} as const satisfies Facets;
