import { type AnyStatistic, statistics } from '../../data/collections/statistics.js';
import { partOf } from '../access/source.js';
import { voices } from '../model/attribution.js';
import type { Dataset } from '../model/dataset.js';
import { periodBases } from '../model/period.js';
import { type Quantity, type QuantityKind, quantityKinds } from '../model/quantity.js';
import type { ReportIds } from '../model/report-ids.js';
import {
  measures,
  populations,
  type Statistic,
  type StatisticFacets,
  statisticUnits,
} from '../model/statistic.js';
import type { Criteria, FindOptions, IfMeets, OnlyKeysOf } from './criteria.js';
import { type Facet, findMatching } from './find-matching.js';

/** By what statistics can be found. */
export interface StatisticCriteriaFacets extends StatisticFacets {
  /** The kind of the quantity: `exact` finds what has a number as such, `missing` what the report says is missing. */
  readonly quantity: QuantityKind;
}

type Ours = { readonly statistics: readonly AnyStatistic[] };

type Matching<Item, Given, Exact> =
  Item extends Statistic<string, infer Own extends Quantity, infer Facets, ReportIds>
    ? IfMeets<Item, Facets & { readonly quantity: Own['kind'] }, Given, Exact>
    : never;

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
  const Source extends Pick<Dataset, 'statistics'> = Ours,
  const Exact extends boolean = false,
>(
  criteria: Given & OnlyKeysOf<Given, StatisticCriteriaFacets>,
  options?: FindOptions<Source, Exact>,
): readonly Matching<Source['statistics'][number], Given, Exact>[] {
  const records = partOf(options, 'statistics', statistics);
  return findMatching(records, facets, criteria, options?.exact) as readonly Matching<
    Source['statistics'][number],
    Given,
    Exact
  >[];
}
