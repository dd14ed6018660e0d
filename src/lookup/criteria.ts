import type { Facets } from '../parts/facet.js';
import type { NarrowerTerms } from '../parts/narrower-terms.js';
import type { FromReport } from './source.js';

/** One value, or a list of values of which any may match. */
export type OneOrMany<Value> = Value | readonly Value[];

/**
 * The criteria of a search by name, each with a value or a list of values. A record must meet every criterion. It meets
 * one if it has any of the values or a narrower one: `sex-trafficking` includes `forced-prostitution`, `female` includes
 * women and girls, `children` includes boys and girls.
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

/** Options of a search. */
export interface FindOptions<out Source, out Exact extends boolean> extends FromReport<Source> {
  /** True to find only records with the exact values, not with narrower ones. The default is false. */
  readonly exact?: Exact;
}

/** Makes an unknown criterion a compile-time error, even if others are known. */
export type OnlyKeysOf<Given, Known> = {
  readonly [Name in keyof Given]: Name extends keyof Known ? unknown : never;
};

/** The records that can meet the criteria: all but those that have only other terms for a criterion. */
export type Matching<Item, Known extends Facets, Given, Exact> =
  RuledOut<Known, Given, Exact> extends infer Others ? Exclude<Item, Others> : never;

type RuledOut<Known extends Facets, Given, Exact> = {
  readonly [Name in keyof Given & keyof Known]-?: Known[Name] extends {
    readonly path: infer Path;
    readonly terms: readonly (infer Term)[];
  }
    ? Given extends Record<Name, infer Value>
      ? HasAt<Path, Exclude<Term, Wanted<Name, Value, Exact>>>
      : never
    : never;
}[keyof Given & keyof Known];

/** A record with a value at a path such as `exploitation[].form`. */
type HasAt<Path, Value> = Path extends `${infer First}.${infer Rest}`
  ? HasKey<First, HasAt<Rest, Value>>
  : HasKey<Path, Value>;

type HasKey<Key, Value> = Key extends `${infer List}[]`
  ? { readonly [Each in List]: readonly Value[] }
  : { readonly [Each in Key & string]: Value };

type Wanted<Name, Value, Exact> = Value extends readonly (infer Each)[]
  ? WithNarrower<Name, Each, Exact>
  : WithNarrower<Name, Value, Exact>;

type WithNarrower<Name, Value, Exact> = Exact extends true ? Value : Value | Narrower<Name, Value>;

type Narrower<Name, Value> = Name extends keyof NarrowerTerms
  ? Value extends keyof NarrowerTerms[Name]
    ? NarrowerTerms[Name][Value] extends readonly (infer Term)[]
      ? Term
      : never
    : never
  : never;
