import { sectionFacet } from '../../parts/evidence/section-facet.js';
import type { Facets } from '../../parts/facet.js';
import { penaltyKinds } from '../../parts/penalty/penalty.js';
import {
  type LegalEffect,
  type LegalProvision,
  legalEffects,
  legalForms,
  legalStates,
} from './legal-provision.js';

/** Where a legal provision has its values for each criterion. */
export const legalProvisionFacets = {
  instrumentForm: { at: 'instrument.form', terms: legalForms },
  statusState: { at: 'status.state', terms: legalStates },
  effect: { at: effectsOf, terms: legalEffects },
  penaltyKind: { at: 'penalties[].kind', terms: penaltyKinds },
  section: sectionFacet,
} as const satisfies Facets;

function effectsOf({ penalties, prohibits, protections }: LegalProvision): readonly LegalEffect[] {
  const lists = { penalizes: penalties, prohibits, protects: protections };
  return legalEffects.filter((effect) => lists[effect].length > 0);
}
