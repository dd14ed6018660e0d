import type { Facets } from '../parts/facet.js';
import type { NarrowerTerms } from '../parts/narrower-terms.js';
import type { FromReports } from './source.js';

/** Options of a search. */
export interface FindOptions<out Source, out Exact extends boolean> extends FromReports<Source> {
  /** True to find only records with the exact values, not with narrower ones. The default is false. */
  readonly exact?: Exact | undefined;
}

/** What an unknown criterion would have to be. The compiler's message shows its name; no value has this type. */
interface UnknownCriterion<out Name> {
  /** The name of the unknown criterion. */
  readonly 'is not a criterion': Name;
}

/**
 * Criteria in which every key is known. The compiler names an unknown one in its error, even beside a known one, and editors
 * show the comment of a known one.
 */
export type OnlyCriteria<Given, Known> = Given & {
  readonly [Name in keyof Known]?: unknown;
} & {
  readonly [Name in Exclude<keyof Given, keyof Known>]: UnknownCriterion<Name>;
};

/** The records that can meet the criteria: all but those that have only other terms for a criterion. */
export type Matching<Item, Known extends Facets, Given, Exact> =
  RuledOut<Known, Given, Exact> extends infer Others ? Exclude<Item, Others> : never;

/** Records that a criterion rules out by a term at a path without lists. `undefined` rules out none. */
type RuledOut<Known extends Facets, Given, Exact> = {
  readonly [Name in keyof Given & keyof Known]-?: undefined extends Given[Name]
    ? never
    : Known[Name] extends {
          readonly at: infer Path extends string;
          readonly terms: readonly (infer Term)[];
        }
      ? Path extends `${string}[]${string}`
        ? never
        : HasAt<Path, Exclude<Term, Wanted<Name, Given[Name], Exact>>>
      : never;
}[keyof Given & keyof Known];

/** A record with a value at a path such as `period.basis`. */
type HasAt<Path extends string, Value> = Path extends `${infer First}.${infer Rest}`
  ? { readonly [Key in First]: HasAt<Rest, Value> }
  : { readonly [Key in Path]: Value };

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
