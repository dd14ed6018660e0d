import type { RouteRole } from './route.js';

/** What the terms of {@link RouteRole} mean. */
export const routeRoleMeanings: Readonly<Record<RouteRole, string>> = {
  destination: 'to the reported country',
  internal: 'within the reported country',
  'not-stated': "across borders; the reported country's role is not stated",
  return: 'back to the reported country: the return of people, not their trafficking',
  source: 'from the reported country to others',
  transit: 'through the reported country',
};
