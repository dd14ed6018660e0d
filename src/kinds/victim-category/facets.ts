import { sectionFacet } from '../../parts/evidence/section-facet.js';
import type { Facets } from '../../parts/facet.js';
import { routeRoles } from '../../parts/route/route.js';
import {
  exploitationForms,
  exploiterTypes,
  groupCharacteristics,
  groups,
  sectors,
  victimStatuses,
} from './victim-category.js';

/** Where a victim category has its values for each criterion. */
export const victimCategoryFacets = {
  group: { at: 'who.groups[]', terms: groups },
  characteristic: { at: 'who.characteristics[].term', terms: groupCharacteristics },
  status: { at: 'status', terms: victimStatuses },
  exploitationForm: { at: 'exploitation[].form', terms: exploitationForms },
  sector: { at: 'exploitation[].sectors[].sector', terms: sectors },
  exploiterType: { at: 'exploiters[].type', terms: exploiterTypes },
  routeRole: { at: 'routes[].role', terms: routeRoles },
  nationality: { at: 'who.nationalities[].country', terms: 'country-code' },
  origin: {
    at: ['routes[].origin.countries[]', 'routes[].origin.places[]'],
    terms: 'country-code',
  },
  destination: {
    at: ['routes[].destination.countries[]', 'routes[].destination.places[]'],
    terms: 'country-code',
  },
  place: {
    at: [
      'places[]',
      'identifiedAt[]',
      'routes[].origin.countries[]',
      'routes[].transit.countries[]',
      'routes[].destination.countries[]',
      'routes[].origin.places[]',
      'routes[].transit.places[]',
      'routes[].destination.places[]',
    ],
    terms: 'place',
  },
  section: sectionFacet,
} as const satisfies Facets;
