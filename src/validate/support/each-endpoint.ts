import type { VictimCategory } from '../../kinds/victim-category/victim-category.js';
import type { CountriesEndpoint, Endpoint } from '../../parts/route/route.js';
import type { Dataset } from '../../report/dataset.js';

/** An end of a route that is given by countries, the victim category that it belongs to, and where it stands. */
export interface CountriesEndpointAt {
  readonly endpoint: CountriesEndpoint;
  readonly category: VictimCategory;
  /** Such as `victimCategories[2].routes[0].origin`. */
  readonly path: string;
}

/** Visits every end of a route that is given by countries. */
export function* eachCountriesEndpoint(dataset: Dataset): Generator<CountriesEndpointAt, void> {
  for (const [c, category] of dataset.victimCategories.entries()) {
    for (const [r, route] of category.routes.entries()) {
      const ends: Readonly<Record<string, Endpoint | undefined>> = {
        origin: 'origin' in route ? route.origin : undefined,
        transit: 'transit' in route ? route.transit : undefined,
        destination: route.destination,
      };
      for (const [end, endpoint] of Object.entries(ends)) {
        if (endpoint?.kind !== 'countries') continue;
        yield { endpoint, category, path: `victimCategories[${c}].routes[${r}].${end}` };
      }
    }
  }
}
