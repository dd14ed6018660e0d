import type { Facets } from '../../parts/facet.js';
import { routeRoles } from '../../parts/route/route.js';
import { exploitationForms, groups, sectors, victimStatuses } from './victim-category.js';

/** Where to find the values of each criterion in a victim category. */
export const victimCategoryFacets = {
  group: { path: 'who.groups[]', terms: groups },
  status: { path: 'status', terms: victimStatuses },
  form: { path: 'exploitation[].form', terms: exploitationForms },
  sector: { path: 'exploitation[].sectors[].sector', terms: sectors },
  role: { path: 'routes[].role', terms: routeRoles },
  nationality: { path: 'who.nationalities[].country', terms: 'country-code' },
  destination: { path: 'routes[].destination.countries[]', terms: 'country-code' },
  place: { path: 'places[]', terms: 'id' },
} as const satisfies Facets;
