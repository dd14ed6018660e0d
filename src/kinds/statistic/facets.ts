import { voices } from '../../parts/attribution/attribution.js';
import { sectionFacet } from '../../parts/evidence/section-facet.js';
import type { Facets } from '../../parts/facet.js';
import { periodBases } from '../../parts/period/period.js';
import { quantityKinds } from '../../parts/quantity/quantity.js';
import { statisticUnits } from '../../parts/quantity/unit.js';
import { measures, populations } from './statistic.js';

/** Where a statistic has its values for each criterion. */
export const statisticFacets = {
  measure: { at: 'measure', terms: measures },
  unit: { at: 'unit', terms: statisticUnits },
  population: { at: 'population', terms: populations },
  quantityKind: { at: 'quantity.kind', terms: quantityKinds },
  periodBasis: { at: 'period.basis', terms: periodBases },
  voice: { at: 'attribution.voice', terms: voices },
  section: sectionFacet,
} as const satisfies Facets;
