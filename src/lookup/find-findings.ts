import { type AnyFinding, findings } from '../../data/collections/findings.js';
import type { LaosReportIds } from '../../data/ids.js';
import {
  type Finding,
  type FindingFacets,
  type FindingType,
  findingTypes,
} from '../kinds/finding/finding.js';
import { type Voice, voices } from '../parts/attribution/attribution.js';
import type { ReportIds } from '../parts/ids/report-ids.js';
import { type PeriodBasis, periodBases } from '../parts/period/period.js';
import { pillars } from '../parts/pillar/pillar.js';
import { topics } from '../parts/topic/topic.js';
import type { Dataset } from '../report/dataset.js';
import type { Criteria, FindOptions, OnlyKeysOf, OtherTerms } from './criteria.js';
import { type Facet, findMatching } from './find-matching.js';
import { partOf } from './source.js';

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

/** For each criterion, a finding all of whose values of it are among the given terms. */
interface Within<Term> {
  readonly type: { readonly type: Term };
  readonly pillar: { readonly pillars: readonly Term[] };
  readonly topic: { readonly topics: readonly Term[] };
}

/** The findings that one of the criteria rules out: all that they bear of it are other terms. */
type Unmet<Given, Exact> = {
  readonly [Name in keyof Given]-?: Name extends keyof Within<never>
    ? Given extends Record<Name, infer Value>
      ? Within<OtherTerms<FindingCriteriaFacets[Name], Name, Value, Exact>>[Name]
      : never
    : never;
}[keyof Given];

type Matching<Item, Given, Exact> =
  Unmet<Given, Exact> extends infer RuledOut ? Exclude<Item, RuledOut> : never;

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
