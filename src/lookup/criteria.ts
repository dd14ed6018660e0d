import type { NarrowerTerms } from '../parts/narrower-terms.js';
import type { FromReport } from './source.js';

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
export interface FindOptions<out Source, out Exact extends boolean> extends FromReport<Source> {
  /** True to find only what bears the very value, not what the value takes in. False where it is left out. */
  readonly exact?: Exact;
}

/** Makes a key that is no criterion a compile error, also beside others that are. */
export type OnlyKeysOf<Given, Known> = {
  readonly [Name in keyof Given]: Name extends keyof Known ? unknown : never;
};

/**
 * Those of the terms of a criterion that are not asked for, neither by name nor by a wider term. What bears only these
 * is not found. Where any string can be a term, no other term is known.
 */
export type OtherTerms<Term, Name, Value, Exact> = string extends Term
  ? never
  : Exclude<Term, Wanted<Name, Value, Exact>>;

type Wanted<Name, Value, Exact> = Value extends readonly unknown[]
  ? Wanted<Name, Value[number], Exact>
  : Exact extends true
    ? Value
    : Value | Narrower<Name, Value>;

type Narrower<Name, Value> = Name extends keyof NarrowerTerms
  ? Value extends keyof NarrowerTerms[Name]
    ? NarrowerTerms[Name][Value] extends readonly (infer Term)[]
      ? Term
      : never
    : never
  : never;
