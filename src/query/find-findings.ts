import { type AnyFinding, findings } from '../../data/collections/findings.js';
import {
  type Finding,
  type FindingFacets,
  type FindingType,
  findingTypes,
} from '../model/finding.js';
import { pillars } from '../model/pillar.js';
import { topics } from '../model/topic.js';
import type { Criteria, IfMeets, OnlyKeysOf } from './criteria.js';
import { type Facet, findMatching } from './find-matching.js';

/** By what findings can be found. */
export interface FindingCriteriaFacets extends FindingFacets {
  readonly type: FindingType;
}

type Matching<Item, Given> = Item extends {
  readonly type: infer Type;
  readonly pillars: readonly (infer GivenPillar)[];
  readonly topics: readonly (infer GivenTopic)[];
}
  ? IfMeets<
      Item,
      { readonly type: Type; readonly pillar: GivenPillar; readonly topic: GivenTopic },
      Given
    >
  : never;

const facets = {
  type: { terms: findingTypes, read: ({ type }) => type },
  pillar: { terms: pillars, read: (finding) => finding.pillars },
  topic: { terms: topics, read: (finding) => finding.topics },
} satisfies Record<keyof FindingCriteriaFacets, Facet<Finding>>;

/**
 * The findings of this report that meet every given criterion, in the order of `findings`. The result type
 * holds only those that can meet them, with their literal types.
 *
 * @param criteria - Values, or lists of values of which any will do, by the name of the criterion. An empty object finds all.
 * @returns The records themselves; an empty list where none meets the criteria.
 * @throws {@link CriterionError} where a criterion or a value does not exist; it lists those that do.
 *
 * @example
 * ```ts
 * import { findFindings } from 'tip-report-laos-2012';
 *
 * const [modest] = findFindings({ type: 'assessment', pillar: 'protection' });
 * modest?.degree; // => 'modest'
 * ```
 */
export function findFindings<const Given extends Criteria<FindingCriteriaFacets>>(
  criteria: Given & OnlyKeysOf<Given, FindingCriteriaFacets>,
): readonly Matching<AnyFinding, Given>[] {
  return findMatching(findings, facets, criteria) as readonly Matching<AnyFinding, Given>[];
}
