import { voices } from '../../parts/attribution/attribution.js';
import type { Facets } from '../../parts/facet.js';
import { periodBases } from '../../parts/period/period.js';
import { quantityKinds } from '../../parts/quantity/quantity.js';
import { statisticUnits } from '../../parts/quantity/unit.js';
import { measures, populations } from './statistic.js';

/** Where to find the values of each criterion in a statistic. */
export const statisticFacets = {
  measure: { path: 'measure', terms: measures },
  unit: { path: 'unit', terms: statisticUnits },
  population: { path: 'population', terms: populations },
  quantity: { path: 'quantity.kind', terms: quantityKinds },
  period: { path: 'period.basis', terms: periodBases },
  voice: { path: 'attribution.voice', terms: voices },
} as const satisfies Facets;
