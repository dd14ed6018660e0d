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

/** One end of a route, given by places, such as a city or a region of the reported country. */
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

/** An end of a route in the reported country: the country, or places in it. */
export type DomesticEndpoint<Ids extends ReportIds = ReportIds> =
  | CountriesEndpoint<Ids>
  | PlacesEndpoint<Ids>;

/** From the reported country to others: it is the source. */
export interface SourceRoute<out Ids extends ReportIds = ReportIds> {
  /** The reported country is the source. */
  readonly role: 'source';
  /** Where people come from. */
  readonly origin: DomesticEndpoint<Ids>;
  /** Where people are taken. */
  readonly destination: Endpoint<Ids>;
}

/** Through the reported country: it is a place of transit. */
export interface TransitRoute<out Ids extends ReportIds = ReportIds> {
  /** The reported country is a place of transit. */
  readonly role: 'transit';
  /** Where people come from. */
  readonly origin: Endpoint<Ids>;
  /** The country, or the places in it, that people pass through. */
  readonly transit: DomesticEndpoint<Ids>;
  /** Where people are taken. */
  readonly destination: Endpoint<Ids>;
}

/** To the reported country: it is the destination. */
export interface DestinationRoute<out Ids extends ReportIds = ReportIds> {
  /** The reported country is the destination. */
  readonly role: 'destination';
  /** Where people come from. */
  readonly origin: Endpoint<Ids>;
  /** Where people are taken. */
  readonly destination: DomesticEndpoint<Ids>;
}

/** Within the reported country, which is both ends. */
export interface InternalRoute<out Ids extends ReportIds = ReportIds> {
  /** The route is within the reported country. */
  readonly role: 'internal';
  /** The report's wording, such as "within the country". */
  readonly phrase: string;
  /** Where people come from. */
  readonly origin: DomesticEndpoint<Ids>;
  /** Where people are taken. */
  readonly destination: DomesticEndpoint<Ids>;
}

/** Back to the reported country: the return of people, not their trafficking. `origin` is where they return from. */
export interface ReturnRoute<out Ids extends ReportIds = ReportIds> {
  /** People return to the reported country. */
  readonly role: 'return';
  /** Where people come from. */
  readonly origin: Endpoint<Ids>;
  /** Where people are taken. */
  readonly destination: DomesticEndpoint<Ids>;
}

/** Across borders; the role of the reported country is not stated. */
export interface UnspecifiedRoute<out Ids extends ReportIds = ReportIds> {
  /** The report does not state the role of the reported country. */
  readonly role: 'not-stated';
  /** The report's wording, such as "internationally". */
  readonly phrase: string;
  /** Where people come from. */
  readonly origin: Endpoint<Ids>;
  /** Where people are taken. */
  readonly destination: Endpoint<Ids>;
}

/** The route types by the role of the reported country. */
export interface RouteByRole<out Ids extends ReportIds = ReportIds> {
  /** From the reported country to others. */
  readonly source: SourceRoute<Ids>;
  /** Through the reported country. */
  readonly transit: TransitRoute<Ids>;
  /** To the reported country. */
  readonly destination: DestinationRoute<Ids>;
  /** Within the reported country. */
  readonly internal: InternalRoute<Ids>;
  /** Back to the reported country. */
  readonly return: ReturnRoute<Ids>;
  /** Across borders; the role of the reported country is not stated. */
  readonly 'not-stated': UnspecifiedRoute<Ids>;
}

/** The roles that the reported country can have in a route. */
export type RouteRole = keyof RouteByRole;

/** Every role of the reported country in a route: the terms of {@link RouteRole}. */
export const routeRoles = /* @__PURE__ */ Object.freeze([
  'destination',
  'internal',
  'not-stated',
  'return',
  'source',
  'transit',
] as const satisfies readonly RouteRole[]);

/**
 * Where people are taken, or come back from. Discriminated by `role`, the role of the reported country. Every route has an
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
