import { type AnyStatistic, statistics } from '../../data/collections/statistics.js';
import {
  measures,
  populations,
  type Statistic,
  type StatisticFacets,
  statisticUnits,
} from '../kinds/statistic/statistic.js';
import { voices } from '../parts/attribution/attribution.js';
import { periodBases } from '../parts/period/period.js';
import { type QuantityKind, quantityKinds } from '../parts/quantity/quantity.js';
import type { Dataset } from '../report/dataset.js';
import type { Criteria, FindOptions, OnlyKeysOf, OtherTerms } from './criteria.js';
import { type Facet, findMatching } from './find-matching.js';
import { partOf } from './source.js';

/** By what statistics can be found. */
export interface StatisticCriteriaFacets extends StatisticFacets {
  /** The kind of the quantity: `exact` finds what has a number as such, `missing` what the report says is missing. */
  readonly quantity: QuantityKind;
}

/** For each criterion, a statistic all of whose values of it are among the given terms. */
interface Within<Term> {
  readonly measure: { readonly measure: Term };
  readonly unit: { readonly unit: Term };
  readonly population: { readonly population: Term };
  readonly quantity: { readonly quantity: { readonly kind: Term } };
  readonly period: { readonly period: { readonly basis: Term } };
  readonly voice: { readonly attribution: { readonly voice: Term } };
}

/** The statistics that one of the criteria rules out: all that they bear of it are other terms. */
type Unmet<Given, Exact> = {
  readonly [Name in keyof Given]-?: Name extends keyof Within<never>
    ? Given extends Record<Name, infer Value>
      ? Within<OtherTerms<StatisticCriteriaFacets[Name], Name, Value, Exact>>[Name]
      : never
    : never;
}[keyof Given];

type Matching<Item, Given, Exact> =
  Unmet<Given, Exact> extends infer RuledOut ? Exclude<Item, RuledOut> : never;

const facets = {
  measure: { terms: measures, read: ({ measure }) => measure },
  unit: { terms: statisticUnits, read: ({ unit }) => unit },
  population: { terms: populations, read: ({ population }) => population },
  quantity: { terms: quantityKinds, read: ({ quantity }) => quantity.kind },
  period: { terms: periodBases, read: ({ period }) => period.basis },
  voice: { terms: voices, read: ({ attribution }) => attribution.voice },
} satisfies Record<keyof StatisticCriteriaFacets, Facet<Statistic>>;

/**
 * The statistics that meet every given criterion, in the order of `statistics`. The result type holds only those
 * that can meet them, with their literal types.
 *
 * @param criteria - Values, or lists of values of which any will do, by the name of the criterion. An empty object finds all.
 * @param options - `exact`: true to leave out what a wider value takes in. `from`: the report meant, where it is not this one.
 * @returns The records themselves; an empty list where none meets the criteria.
 * @throws {@link CriterionError} where a criterion or a value does not exist; it lists those that do.
 * @throws `TypeError` where `from` has no `statistics`.
 *
 * @example
 * ```ts
 * import { findStatistics } from 'tip-report-laos-2012';
 *
 * const [convictions] = findStatistics({ measure: 'convictions', period: 'reporting-period' });
 * convictions?.quantity.value; // => 37
 *
 * findStatistics({ quantity: 'missing' }).length; // => 5
 * ```
 */
export function findStatistics<
  const Given extends Criteria<StatisticCriteriaFacets>,
  const Exact extends boolean = false,
>(
  criteria: Given & OnlyKeysOf<Given, StatisticCriteriaFacets>,
  options?: FindOptions<undefined, Exact>,
): readonly Matching<AnyStatistic, Given, Exact>[];
export function findStatistics<
  const Given extends Criteria<StatisticCriteriaFacets>,
  const Source extends Pick<Dataset, 'statistics'>,
  const Exact extends boolean = false,
>(
  criteria: Given & OnlyKeysOf<Given, StatisticCriteriaFacets>,
  options: FindOptions<Source, Exact>,
): readonly Matching<Source['statistics'][number], Given, Exact>[];
export function findStatistics(
  criteria: object,
  options?: FindOptions<Pick<Dataset, 'statistics'> | undefined, boolean>,
): readonly unknown[] {
  return findMatching(partOf(options, 'statistics', statistics), facets, criteria, options?.exact);
}
