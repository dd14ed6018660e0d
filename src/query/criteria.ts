import type { FromReport } from '../access/source.js';
import type { NarrowerTerms } from '../model/narrower-terms.js';

/** One value, or a list of values of which any will do. */
export type OneOrMany<Value> = Value | readonly Value[];

/**
 * What records are asked for: criteria by name, each a value or a list of values. A record meets a criterion where it
 * bears one of the values, or one that such a value takes in: `sex-trafficking` takes in `forced-prostitution`,
 * `female` takes in women and girls, `children` boys and girls. It is found where it meets every criterion.
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

/** How records are looked for. */
export interface FindOptions<Source, Exact extends boolean> extends FromReport<Source> {
  /** True to find only what bears the very value, not what the value takes in. False where it is left out. */
  readonly exact?: Exact;
}

/** Makes a key that is no criterion a compile error, also beside others that are. */
export type OnlyKeysOf<Given, Known> = {
  readonly [Name in Exclude<keyof Given, keyof Known>]: never;
};

type Narrower<Name, Value> = Name extends keyof NarrowerTerms
  ? Value extends keyof NarrowerTerms[Name]
    ? NarrowerTerms[Name][Value] extends readonly (infer Term)[]
      ? Term
      : never
    : never
  : never;

type Wanted<Name, Given, Exact> = Given extends readonly (infer Value)[]
  ? Wanted<Name, Value, Exact>
  : Exact extends true
    ? Given
    : Given | Narrower<Name, Given>;

/** True where none of a record's own values of a criterion can be among those wanted. */
export type Unmet<Own, Name, Value, Exact> = [Extract<Own, Wanted<Name, Value, Exact>>] extends [
  never,
]
  ? true
  : never;

/** A record whose id is not known by name, of data read from a file say: criteria can't rule it out at compile time. */
export type IfUnnamed<Item extends { readonly id: string }, Otherwise> = string extends Item['id']
  ? Item
  : Otherwise;
