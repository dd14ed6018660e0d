import type { Facets } from '../../parts/facet.js';
import { penaltyKinds } from '../../parts/penalty/penalty.js';
import {
  type LegalEffect,
  type LegalProvision,
  legalEffects,
  legalForms,
  legalStates,
} from './legal-provision.js';

/** Where to find the values of each criterion in a legal provision. */
export const legalProvisionFacets = {
  form: { path: 'instrument.form', terms: legalForms },
  state: { path: 'status.state', terms: legalStates },
  effect: { read: effectsOf, terms: legalEffects },
  penalty: { path: 'penalties[].kind', terms: penaltyKinds },
} as const satisfies Facets;

function effectsOf({ penalties, prohibits, protections }: LegalProvision): readonly LegalEffect[] {
  const lists = { penalizes: penalties, prohibits, protects: protections };
  return legalEffects.filter((effect) => lists[effect].length > 0);
}
