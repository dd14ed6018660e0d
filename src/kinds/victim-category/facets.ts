import { sectionFacet } from '../../parts/evidence/section-facet.js';
import type { Facets } from '../../parts/facet.js';
import { routeRoles } from '../../parts/route/route.js';
import { exploitationForms, groups, sectors, victimStatuses } from './victim-category.js';

/** Where a victim category has its values for each criterion. */
export const victimCategoryFacets = {
  group: { at: 'who.groups[]', terms: groups },
  status: { at: 'status', terms: victimStatuses },
  exploitationForm: { at: 'exploitation[].form', terms: exploitationForms },
  sector: { at: 'exploitation[].sectors[].sector', terms: sectors },
  routeRole: { at: 'routes[].role', terms: routeRoles },
  nationality: { at: 'who.nationalities[].country', terms: 'country-code' },
  origin: { at: 'routes[].origin.countries[]', terms: 'country-code' },
  destination: { at: 'routes[].destination.countries[]', terms: 'country-code' },
  place: {
    at: [
      'places[]',
      'routes[].origin.countries[]',
      'routes[].transit.countries[]',
      'routes[].destination.countries[]',
    ],
    terms: 'place',
  },
  section: sectionFacet,
} as const satisfies Facets;
