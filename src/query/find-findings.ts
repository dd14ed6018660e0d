import { type AnyFinding, findings } from '../../data/collections/findings.js';
import type { LaosReportIds } from '../../data/ids.js';
import { partOf } from '../access/source.js';
import { type Voice, voices } from '../model/attribution.js';
import type { Dataset } from '../model/dataset.js';
import {
  type Finding,
  type FindingFacets,
  type FindingType,
  findingTypes,
} from '../model/finding.js';
import { type PeriodBasis, periodBases } from '../model/period.js';
import { pillars } from '../model/pillar.js';
import type { ReportIds } from '../model/report-ids.js';
import { topics } from '../model/topic.js';
import type { Criteria, FindOptions, IfUnnamed, OnlyKeysOf, Unmet } from './criteria.js';
import { type Facet, findMatching } from './find-matching.js';

/** By what findings can be found. */
export interface FindingCriteriaFacets<Ids extends ReportIds = LaosReportIds>
  extends FindingFacets {
  readonly type: FindingType;
  /** The basis of the period. */
  readonly period: PeriodBasis;
  /** Whose statement it is. */
  readonly voice: Voice;
  /** A body that acts, does not act, is judged, or of which a condition is said. */
  readonly actor: Ids['organization'];
  readonly place: Ids['place'];
}

type Matching<Item extends Finding, Given, Exact> = Item extends unknown
  ? IfUnnamed<Item, true extends UnmetBy<Item, Given, Exact> ? never : Item>
  : never;

type UnmetBy<Item extends Finding, Given, Exact> =
  | (Given extends { readonly type: infer Value }
      ? Unmet<Item['type'], 'type', Value, Exact>
      : never)
  | (Given extends { readonly pillar: infer Value }
      ? Unmet<Item['pillars'][number], 'pillar', Value, Exact>
      : never)
  | (Given extends { readonly topic: infer Value }
      ? Unmet<Item['topics'][number], 'topic', Value, Exact>
      : never);

const facets = {
  type: { terms: findingTypes, read: ({ type }) => type },
  pillar: { terms: pillars, read: (finding) => finding.pillars },
  topic: { terms: topics, read: (finding) => finding.topics },
  period: { terms: periodBases, read: ({ period }) => period.basis },
  voice: { terms: voices, read: ({ attribution }) => attribution.voice },
  actor: { terms: 'id', read: ({ actors }) => actors.map(({ organization }) => organization) },
  place: { terms: 'id', read: ({ places }) => places },
} satisfies Record<keyof FindingCriteriaFacets, Facet<Finding>>;

/**
 * The findings that meet every given criterion, in the order of `findings`. The result type holds only those
 * that can meet them, with their literal types.
 *
 * @param criteria - Values, or lists of values of which any will do, by the name of the criterion. An empty object finds all.
 * @param options - `exact`: true to leave out what a wider value takes in. `from`: the report meant, where it is not this one.
 * @returns The records themselves; an empty list where none meets the criteria.
 * @throws {@link CriterionError} where a criterion or a value does not exist; it lists those that do.
 * @throws `TypeError` where `from` has no `findings`.
 *
 * @example
 * ```ts
 * import { findFindings } from 'tip-report-laos-2012';
 *
 * const [modest] = findFindings({ type: 'assessment', pillar: 'protection' });
 * modest?.degree; // => 'modest'
 * findFindings({ actor: 'ministry-of-public-security' }).map(({ id }) => id);
 * // => ['anti-trafficking-division-upgraded', 'local-officials-trained']
 * ```
 */
export function findFindings<
  const Given extends Criteria<FindingCriteriaFacets>,
  const Exact extends boolean = false,
>(
  criteria: Given & OnlyKeysOf<Given, FindingCriteriaFacets>,
  options?: FindOptions<undefined, Exact>,
): readonly Matching<AnyFinding, Given, Exact>[];
export function findFindings<
  const Given extends Criteria<FindingCriteriaFacets<ReportIds>>,
  const Source extends Pick<Dataset, 'findings'>,
  const Exact extends boolean = false,
>(
  criteria: Given & OnlyKeysOf<Given, FindingCriteriaFacets>,
  options: FindOptions<Source, Exact>,
): readonly Matching<Source['findings'][number], Given, Exact>[];
export function findFindings(
  criteria: object,
  options?: FindOptions<Pick<Dataset, 'findings'> | undefined, boolean>,
): readonly unknown[] {
  return findMatching(partOf(options, 'findings', findings), facets, criteria, options?.exact);
}
