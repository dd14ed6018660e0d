import type { RouteRole } from './route.js';

/** What the terms of {@link RouteRole} mean. */
export const routeRoleMeanings: Readonly<Record<RouteRole, string>> = {
  destination: 'into the reported country',
  internal: 'within the reported country',
  'not-stated': 'across borders; the role of the reported country is not stated',
  return: 'back to the reported country; a return, not trafficking',
  source: 'out of the reported country',
  transit: 'through the reported country',
};
