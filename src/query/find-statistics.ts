import { type AnyStatistic, statistics } from '../../data/collections/statistics.js';
import { partOf } from '../access/source.js';
import { voices } from '../model/attribution.js';
import type { Dataset } from '../model/dataset.js';
import { periodBases } from '../model/period.js';
import { type QuantityKind, quantityKinds } from '../model/quantity.js';
import {
  measures,
  populations,
  type Statistic,
  type StatisticFacets,
  statisticUnits,
} from '../model/statistic.js';
import type { Criteria, FindOptions, IfUnnamed, OnlyKeysOf, Unmet } from './criteria.js';
import { type Facet, findMatching } from './find-matching.js';

/** By what statistics can be found. */
export interface StatisticCriteriaFacets extends StatisticFacets {
  /** The kind of the quantity: `exact` finds what has a number as such, `missing` what the report says is missing. */
  readonly quantity: QuantityKind;
}

type Matching<Item extends Statistic, Given, Exact> = Item extends unknown
  ? IfUnnamed<Item, true extends UnmetBy<Item, Given, Exact> ? never : Item>
  : never;

type UnmetBy<Item extends Statistic, Given, Exact> =
  | (Given extends { readonly measure: infer Value }
      ? Unmet<Item['measure'], 'measure', Value, Exact>
      : never)
  | (Given extends { readonly unit: infer Value }
      ? Unmet<Item['unit'], 'unit', Value, Exact>
      : never)
  | (Given extends { readonly population: infer Value }
      ? Unmet<Item['population'], 'population', Value, Exact>
      : never)
  | (Given extends { readonly quantity: infer Value }
      ? Unmet<Item['quantity']['kind'], 'quantity', Value, Exact>
      : never)
  | (Given extends { readonly period: infer Value }
      ? Unmet<Item['period']['basis'], 'period', Value, Exact>
      : never)
  | (Given extends { readonly voice: infer Value }
      ? Unmet<Item['attribution']['voice'], 'voice', Value, Exact>
      : never);

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
