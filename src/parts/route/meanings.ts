import type { RouteRole } from './route.js';

/** What the terms of {@link RouteRole} mean. */
export const routeRoleMeanings: Readonly<Record<RouteRole, string>> = {
  destination: 'to the country',
  internal: 'within the country',
  'not-stated': 'across borders (the report doesn’t say whether from, through or to the country)',
  return: 'back to the country (a return, not trafficking)',
  source: 'from the country',
  transit: 'through the country',
};
