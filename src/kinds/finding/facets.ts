import { voices } from '../../parts/attribution/attribution.js';
import type { Facets } from '../../parts/facet.js';
import { periodBases } from '../../parts/period/period.js';
import { pillars } from '../../parts/pillar/pillar.js';
import { topics } from '../../parts/topic/topic.js';
import { findingTypes } from './finding.js';

/** Where to find the values of each criterion in a finding. */
export const findingFacets = {
  type: { path: 'type', terms: findingTypes },
  pillar: { path: 'pillars[]', terms: pillars },
  topic: { path: 'topics[]', terms: topics },
  period: { path: 'period.basis', terms: periodBases },
  voice: { path: 'attribution.voice', terms: voices },
  actor: { path: 'actors[].organization', terms: 'id' },
  place: { path: 'places[]', terms: 'id' },
} as const satisfies Facets;
