import { tipReportLaos2012 } from '../../data/dataset.js';
import { findingFacets } from '../kinds/finding/facets.js';
import { legalProvisionFacets } from '../kinds/legal-provision/facets.js';
import { organizationFacets } from '../kinds/organization/facets.js';
import { placeFacets } from '../kinds/place/facets.js';
import { recommendationFacets } from '../kinds/recommendation/facets.js';
import { statisticFacets } from '../kinds/statistic/facets.js';
import { victimCategoryFacets } from '../kinds/victim-category/facets.js';
import type { Facet, Facets } from '../parts/facet.js';
import { valuesAt } from '../parts/paths.js';
import { reading } from '../parts/reading.js';
import { show } from '../parts/show.js';
import type { TipReport } from '../report/tip-report.js';
import type {
  FindingCriteria,
  LegalProvisionCriteria,
  OrganizationCriteria,
  PlaceCriteria,
  RecommendationCriteria,
  StatisticCriteria,
  VictimCategoryCriteria,
} from './criteria-by-kind.js';
import { CriterionError } from './criterion-error.js';
import { type FromReport, reportOf } from './source.js';

/** The criteria of each collection. */
interface CriteriaByCollection {
  /** The criteria of its `find…` function. */
  readonly statistics: StatisticCriteria;
  /** The criteria of its `find…` function. */
  readonly victimCategories: VictimCategoryCriteria;
  /** The criteria of its `find…` function. */
  readonly legalProvisions: LegalProvisionCriteria;
  /** The criteria of its `find…` function. */
  readonly recommendations: RecommendationCriteria;
  /** The criteria of its `find…` function. */
  readonly findings: FindingCriteria;
  /** The criteria of its `find…` function. */
  readonly organizations: OrganizationCriteria;
  /** The criteria of its `find…` function. */
  readonly places: PlaceCriteria;
}

/** A value that occurs in a collection, and the number of records that have it. */
export interface ValueCount<out Value = string> {
  /** A value of the criterion. */
  readonly value: Value;
  /** How many records have it: 1 or more. A record counts once, even if it has the value twice. */
  readonly count: number;
}

type ValueOf<Criterion> = Exclude<Criterion, readonly unknown[] | undefined>;

/**
 * The values of a criterion that occur in a collection, each with the number of its records: all destinations, all sectors,
 * all topics. They are exact values: `findVictimCategories({ group: 'children' })` also finds boys and girls. Here,
 * they are counted under `boys` and `girls`.
 *
 * @param collection - The name of a collection, such as `victimCategories`.
 * @param criterion - A criterion of its `find…` function, such as `destination`.
 * @param options - `from`: another report.
 * @returns The most frequent value first; values with the same number in alphabetical order.
 * @throws {@link CriterionError} if the collection has no such criterion. The error lists the valid ones.
 * @throws `TypeError` if there is no such collection or option, or `from` is not a report.
 *
 * @example
 * ```ts
 * import { valuesOf } from 'tip-report-laos-2012';
 *
 * valuesOf('victimCategories', 'destination').map(({ value }) => value); // => ['LA', 'TH', 'CN']
 * const [first] = valuesOf('statistics', 'quantityKind');
 * first?.value; // => 'exact'
 * ```
 */
export function valuesOf<
  const Collection extends keyof CriteriaByCollection,
  const Criterion extends keyof CriteriaByCollection[Collection],
>(
  collection: Collection,
  criterion: Criterion,
  options?: FromReport<TipReport>,
): readonly ValueCount<ValueOf<CriteriaByCollection[Collection][Criterion]>>[];
export function valuesOf(
  collection: keyof CriteriaByCollection,
  criterion: string,
  options?: FromReport<TipReport>,
): readonly ValueCount[] {
  const facetsOf: Readonly<Record<keyof CriteriaByCollection, Facets>> = {
    statistics: statisticFacets,
    victimCategories: victimCategoryFacets,
    legalProvisions: legalProvisionFacets,
    recommendations: recommendationFacets,
    findings: findingFacets,
    organizations: organizationFacets,
    places: placeFacets,
  };
  const report = reportOf(options, tipReportLaos2012);
  if (typeof collection !== 'string' || !Object.hasOwn(facetsOf, collection)) {
    const known = Object.keys(facetsOf).join(', ');
    throw new TypeError(`Unknown collection ${show(collection)}. The collections are ${known}.`);
  }
  const facets = facetsOf[collection];
  const facet =
    typeof criterion === 'string' && Object.hasOwn(facets, criterion)
      ? facets[criterion]
      : undefined;
  if (facet === undefined) {
    const names = Object.keys(facets);
    const message = `Unknown criterion ${show(criterion)}. The criteria are ${names.join(', ')}.`;
    throw new CriterionError(message, criterion, names);
  }
  return reading('from to be a report', report, () => counted(report, report[collection], facet));
}

function counted(
  { places }: TipReport,
  records: readonly object[],
  { at, terms }: Facet,
): readonly ValueCount[] {
  const idsByCode = new Map(places.map(({ codes, id }) => [codes?.alpha2, id]));
  const valuesIn = (record: object): readonly string[] => {
    if (typeof at === 'function') return at(record as never);
    const values = [at].flat().flatMap((path) => valuesAt(record, path).map(({ value }) => value));
    if (terms === 'place')
      return values.map((value) => idsByCode.get(String(value)) ?? String(value));
    if (terms === 'country-code') return values.flatMap((value) => countryOf(String(value)) ?? []);
    return values.map(String);
  };
  /** A code is its own; a place has that of the country it is within. */
  const byId = new Map(places.map((place) => [place.id, place]));
  const countryOf = (value: string): string | undefined => {
    if (/^[A-Z]/.test(value)) return value;
    // The report may not be validated: a place could be within itself.
    const way = new Set<string | null>();
    let place = byId.get(value);
    while (place && !place.codes && !way.has(place.id)) {
      way.add(place.id);
      place = byId.get(place.within ?? '');
    }
    return place?.codes?.alpha2;
  };
  const counts = new Map<string, number>();
  for (const record of records) {
    for (const value of new Set(valuesIn(record))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return Array.from(counts, ([value, count]) => ({ value, count })).sort(
    (left, right) => right.count - left.count || (left.value < right.value ? -1 : 1),
  );
}
