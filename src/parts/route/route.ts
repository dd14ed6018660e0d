import type { ReportIds } from '../ids/report-ids.js';

/** One end of a route, given by countries. */
export interface CountriesEndpoint<out Ids extends ReportIds = ReportIds> {
  /** Countries. */
  readonly kind: 'countries';
  /** ISO 3166-1 alpha-2 codes. */
  readonly countries: readonly Ids['country'][];
  /** The report's wording. */
  readonly phrase: string;
  /** Whether we inferred the country, from a nationality. */
  readonly inferred: boolean;
}

/** One end of a route, given by places, such as a city or a region of the country reported on. */
export interface PlacesEndpoint<out Ids extends ReportIds = ReportIds> {
  /** Places. */
  readonly kind: 'places';
  /** The ids of the places. The country is that which they are within. */
  readonly places: readonly Ids['place'][];
  /** The report's wording. */
  readonly phrase: string;
}

/** One end of a route, described without naming a country: "neighboring countries". */
export interface DescribedEndpoint {
  /** A description without a country. */
  readonly kind: 'described';
  /** The report's wording. */
  readonly phrase: string;
}

/** One end of a route that the report doesn't mention. */
export interface UnstatedEndpoint {
  /** The report does not mention this end. */
  readonly kind: 'not-stated';
}

/** One end of a route. Discriminated by `kind`. */
export type Endpoint<Ids extends ReportIds = ReportIds> =
  | CountriesEndpoint<Ids>
  | PlacesEndpoint<Ids>
  | DescribedEndpoint
  | UnstatedEndpoint;

/** An end of a route in the country reported on: the country, or places in it. */
export type DomesticEndpoint<Ids extends ReportIds = ReportIds> =
  | CountriesEndpoint<Ids>
  | PlacesEndpoint<Ids>;

/** From the country reported on to others: it is the source. */
export interface SourceRoute<out Ids extends ReportIds = ReportIds> {
  /** The country reported on is the source. */
  readonly role: 'source';
  /** Where the route begins. */
  readonly origin: DomesticEndpoint<Ids>;
  /** Where the route ends. */
  readonly destination: Endpoint<Ids>;
}

/** Through the country reported on: it is a place of transit. */
export interface TransitRoute<out Ids extends ReportIds = ReportIds> {
  /** The country reported on is a place of transit. */
  readonly role: 'transit';
  /** Where the route begins. */
  readonly origin: Endpoint<Ids>;
  /** The country, or the places in it, that people pass through. */
  readonly transit: DomesticEndpoint<Ids>;
  /** Where the route ends. */
  readonly destination: Endpoint<Ids>;
}

/** To the country reported on: it is the destination. */
export interface DestinationRoute<out Ids extends ReportIds = ReportIds> {
  /** The country reported on is the destination. */
  readonly role: 'destination';
  /** Where the route begins. */
  readonly origin: Endpoint<Ids>;
  /** Where the route ends. */
  readonly destination: DomesticEndpoint<Ids>;
}

/** Within the country reported on, which is both ends. */
export interface InternalRoute<out Ids extends ReportIds = ReportIds> {
  /** The route is within the country reported on. */
  readonly role: 'internal';
  /** The report's wording, such as "within the country". */
  readonly phrase: string;
  /** Where the route begins. */
  readonly origin: DomesticEndpoint<Ids>;
  /** Where the route ends. */
  readonly destination: DomesticEndpoint<Ids>;
}

/** Back to the country reported on: the return of people, not their trafficking. `origin` is where they return from. */
export interface ReturnRoute<out Ids extends ReportIds = ReportIds> {
  /** People return to the country reported on. */
  readonly role: 'return';
  /** Where the route begins. */
  readonly origin: Endpoint<Ids>;
  /** Where the route ends. */
  readonly destination: DomesticEndpoint<Ids>;
}

/** Across borders; the role of the country reported on is not stated. */
export interface UnspecifiedRoute<out Ids extends ReportIds = ReportIds> {
  /** The report does not state the role of the country reported on. */
  readonly role: 'not-stated';
  /** The report's wording, such as "internationally". */
  readonly phrase: string;
  /** Where the route begins. */
  readonly origin: Endpoint<Ids>;
  /** Where the route ends. */
  readonly destination: Endpoint<Ids>;
}

/** The route types by the role of the country reported on. */
export interface RouteByRole<out Ids extends ReportIds = ReportIds> {
  /** From the country reported on to others. */
  readonly source: SourceRoute<Ids>;
  /** Through the country reported on. */
  readonly transit: TransitRoute<Ids>;
  /** To the country reported on. */
  readonly destination: DestinationRoute<Ids>;
  /** Within the country reported on. */
  readonly internal: InternalRoute<Ids>;
  /** Back to the country reported on. */
  readonly return: ReturnRoute<Ids>;
  /** Across borders; the role of the country reported on is not stated. */
  readonly 'not-stated': UnspecifiedRoute<Ids>;
}

/** The roles that the country reported on can have in a route. */
export type RouteRole = keyof RouteByRole;

/** Every role of the country reported on in a route: the terms of {@link RouteRole}. */
export const routeRoles = /* @__PURE__ */ Object.freeze([
  'destination',
  'internal',
  'not-stated',
  'return',
  'source',
  'transit',
] as const satisfies readonly RouteRole[]);

/**
 * From where to where people go, or are vulnerable to being trafficked, or return. Discriminated by `role`, the role of the country reported on. Every route has an
 * `origin` and a `destination`, each `not-stated` if the report doesn't mention it.
 *
 * @example
 * ```ts
 * import { laoMenAndBoysInThailand } from 'tip-report-laos-2012';
 *
 * const [route] = laoMenAndBoysInThailand.routes;
 * route?.role; // => 'source'
 * route?.destination.kind === 'countries' && route.destination.countries; // => ['TH']
 * ```
 */
export type Route<Ids extends ReportIds = ReportIds> = RouteByRole<Ids>[RouteRole];
