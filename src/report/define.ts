import type { Narrative, Passage, Section } from '../kinds/narrative/narrative.js';
import type { ReportIds } from '../parts/ids/report-ids.js';
import { deepFreeze } from './deep-freeze.js';
import type {
  FindingOf,
  LegalProvisionOf,
  MetadataOf,
  OrganizationOf,
  PlaceOf,
  RecommendationOf,
  StatisticOf,
  VictimCategoryOf,
} from './defined-report.js';
import type { ReportData } from './report-data.js';

type Given<
  Ids extends ReportIds,
  Collection extends Exclude<keyof ReportData<Ids>, 'metadata' | 'narrative' | 'uncoded'>,
> = ReportData<Ids>[Collection][number];

export type { ReportIds } from '../parts/ids/report-ids.js';
export type { DatasetVersion } from './dataset-version.js';
export { deepFreeze } from './deep-freeze.js';

/** A frozen list of ids. As a list of a union it costs a compiler far fewer types than a tuple. */
export function idList<const Id extends string>(ids: readonly Id[]): readonly Id[] {
  return Object.freeze(ids);
}

/** A record that says which report it is of, deeply frozen. It has no other terms unless it says so. */
export function recordOfReport<Each extends { readonly kind: string }>(
  report: string,
  { kind, ...fields }: Each,
): object {
  return deepFreeze({ kind, report, otherTerms: [], ...fields });
}

/**
 * The functions that define the records of one report. Each deeply freezes a record. Its type keeps ids, quantities and
 * discriminants as literals and widens lists of terms and prose; every reference must be one of the report's ids.
 */
export interface Define<Ids extends ReportIds> {
  passage<const Id extends Ids['passage']>(passage: Passage<Id, Ids>): Passage<Id, Ids>;
  section<const Id extends Ids['section']>(section: Section<Id, Ids>): Section<Id, Ids>;
  narrative(narrative: Narrative<Ids>): Narrative<Ids>;
  metadata<const Each extends ReportData<Ids>['metadata']>(record: Each): MetadataOf<Each, Ids>;
  statistic<const Each extends Given<Ids, 'statistics'>>(record: Each): StatisticOf<Each, Ids>;
  victimCategory<const Each extends Given<Ids, 'victimCategories'>>(
    record: Each,
  ): VictimCategoryOf<Each, Ids>;
  legalProvision<const Each extends Given<Ids, 'legalProvisions'>>(
    record: Each,
  ): LegalProvisionOf<Each, Ids>;
  recommendation<const Each extends Given<Ids, 'recommendations'>>(
    record: Each,
  ): RecommendationOf<Each, Ids>;
  finding<const Each extends Given<Ids, 'findings'>>(record: Each): FindingOf<Each, Ids>;
  organization<const Each extends Given<Ids, 'organizations'>>(
    record: Each,
  ): OrganizationOf<Each, Ids>;
  place<const Each extends Given<Ids, 'places'>>(record: Each): PlaceOf<Each, Ids>;
}
