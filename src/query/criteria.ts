/** One value, or a list of values of which any will do. */
export type OneOrMany<Value> = Value | readonly Value[];

/**
 * What records are asked for: criteria by name, each a value or a list of values. A record meets a criterion where it
 * bears one of the values; it is found where it meets every criterion.
 *
 * @example
 * ```ts
 * import { type Criteria, findStatistics, type StatisticFacets } from 'tip-report-laos-2012';
 *
 * const criteria = { measure: ['convictions', 'investigations'] } as const satisfies Criteria<StatisticFacets>;
 * findStatistics({ ...criteria, period: 'calendar-year' }).map(({ id }) => id);
 * // => ['investigated-cases-2010', 'convictions-2010']
 * ```
 */
export type Criteria<Facets> = { readonly [Name in keyof Facets]?: OneOrMany<Facets[Name]> };

/** Makes a key that is no criterion a compile error, also beside others that are. */
export type OnlyKeysOf<Given, Known> = {
  readonly [Name in Exclude<keyof Given, keyof Known>]: never;
};

type Wanted<Given> = Given extends readonly (infer Value)[] ? Value : Given;

type UnmetCriteria<Own, Given> = {
  [Name in keyof Given & keyof Own]: string extends Own[Name]
    ? never
    : [Extract<Own[Name], Wanted<Given[Name]>>] extends [never]
      ? Name
      : never;
}[keyof Given & keyof Own];

/** The record type where its own values may meet the given criteria, else never. */
export type IfMeets<Item, Own, Given> = [UnmetCriteria<Own, Given>] extends [never] ? Item : never;
