import type { ReportIds } from '../ids/report-ids.js';

/** One end of a route, given by countries. */
export interface CountriesEndpoint<out Country extends string = string> {
  readonly kind: 'countries';
  /** ISO 3166-1 alpha-2 codes. */
  readonly countries: readonly Country[];
  /** The report's wording. */
  readonly phrase: string;
  /** Whether we inferred the country, from a nationality. */
  readonly inferred: boolean;
}

/** One end of a route, described without naming a country: "neighboring countries". */
export interface DescribedEndpoint {
  readonly kind: 'described';
  /** The report's wording. */
  readonly phrase: string;
}

/** One end of a route that the report doesn't mention. */
export interface UnstatedEndpoint {
  readonly kind: 'not-stated';
}

/** One end of a route. Discriminated by `kind`. */
export type Endpoint<Country extends string = string> =
  | CountriesEndpoint<Country>
  | DescribedEndpoint
  | UnstatedEndpoint;

/** From the reported country to others: it is the source. */
export interface SourceRoute<
  out Destination extends string = string,
  out Ids extends ReportIds = ReportIds,
> {
  readonly role: 'source';
  readonly origin: CountriesEndpoint<Ids['country']>;
  readonly destination: Endpoint<Destination>;
}

/** Through the reported country: it is a place of transit. */
export interface TransitRoute<
  out Destination extends string = string,
  out Ids extends ReportIds = ReportIds,
> {
  readonly role: 'transit';
  readonly origin: Endpoint<Ids['country']>;
  readonly transit: CountriesEndpoint<Ids['country']>;
  readonly destination: Endpoint<Destination>;
}

/** To the reported country: it is the destination. */
export interface DestinationRoute<
  out Destination extends string = string,
  out Ids extends ReportIds = ReportIds,
> {
  readonly role: 'destination';
  readonly origin: Endpoint<Ids['country']>;
  readonly destination: CountriesEndpoint<Destination>;
}

/** Within the reported country. */
export interface InternalRoute<out Destination extends string = string> {
  readonly role: 'internal';
  /** The report's wording, such as "within the country". */
  readonly phrase: string;
  readonly destination: CountriesEndpoint<Destination>;
}

/** Back to the reported country: the return of people, not their trafficking. `origin` is where they return from. */
export interface ReturnRoute<
  out Destination extends string = string,
  out Ids extends ReportIds = ReportIds,
> {
  readonly role: 'return';
  readonly origin: Endpoint<Ids['country']>;
  readonly destination: CountriesEndpoint<Destination>;
}

/** Across borders; the role of the reported country is not stated. */
export interface UnspecifiedRoute {
  readonly role: 'not-stated';
  /** The report's wording, such as "internationally". */
  readonly phrase: string;
  readonly destination: UnstatedEndpoint;
}

/** The route types by the role of the reported country. */
export interface RouteByRole<
  out Destination extends string = string,
  out Ids extends ReportIds = ReportIds,
> {
  readonly source: SourceRoute<Destination, Ids>;
  readonly transit: TransitRoute<Destination, Ids>;
  readonly destination: DestinationRoute<Destination, Ids>;
  readonly internal: InternalRoute<Destination>;
  readonly return: ReturnRoute<Destination, Ids>;
  readonly 'not-stated': UnspecifiedRoute;
}

/** The roles that the reported country can have in a route. */
export type RouteRole = keyof RouteByRole;

/** The terms of {@link RouteRole}. */
export const routeRoles = [
  'destination',
  'internal',
  'not-stated',
  'return',
  'source',
  'transit',
] as const satisfies readonly RouteRole[];

/**
 * Where people are taken, or come back from. Discriminated by `role`, the role of the reported country.
 *
 * @example
 * ```ts
 * import { laoMenAndBoysInThailand } from 'tip-report-laos-2012';
 *
 * laoMenAndBoysInThailand.routes.map(({ role }) => role); // => ['source']
 * ```
 */
export type Route<
  Role extends RouteRole = RouteRole,
  Destination extends string = string,
  Ids extends ReportIds = ReportIds,
> = RouteByRole<Destination, Ids>[Role];
