/**
 * The report as typed constants, and functions to look up, find and compare them, and to go from a value to its words.
 *
 * @module tip-report-laos-2012
 */

export { type AnyFinding, findings } from '../data/collections/findings.js';
export { type AnyLegalProvision, legalProvisions } from '../data/collections/legal-provisions.js';
export { type AnyOrganization, organizations } from '../data/collections/organizations.js';
export { type AnyPlace, places } from '../data/collections/places.js';
export { type AnyRecommendation, recommendations } from '../data/collections/recommendations.js';
export { type AnyStatistic, statistics } from '../data/collections/statistics.js';
export { type AnyVictimCategory, victimCategories } from '../data/collections/victim-categories.js';
export { tipReportLaos2012 } from '../data/dataset.js';
export { dataset } from '../data/dataset-version.js';
export * from '../data/findings/actions.js';
export * from '../data/findings/assessments.js';
export * from '../data/findings/conditions.js';
export * from '../data/findings/omissions.js';
export type { LaosReportIds } from '../data/ids.js';
export * from '../data/legal-provisions.js';
export { narrative } from '../data/narrative/narrative.js';
export * from '../data/organizations.js';
export * from '../data/places.js';
export * from '../data/recommendations.js';
export { report } from '../data/report.js';
export * from '../data/statistics.js';
export * from '../data/victim-categories.js';
export * from './access/get.js';
export type { FromReport } from './access/source.js';
export { type LookupKind, UnknownIdError } from './access/unknown-id-error.js';
export * from './comparison/compare-statistics.js';
export * from './evidence/citing-and-mentioning.js';
export {
  type LocatedQuote,
  locateEvidence,
  type WithEvidence,
} from './evidence/locate-evidence.js';
export * from './evidence/selectors.js';
export { textFragmentLink } from './evidence/text-fragment-link.js';
export type { Problem } from './integrity/problem.js';
export * from './law/comparable-penalties.js';
export * from './law/legal-history.js';
export type { AnyRecord } from './model/any-record.js';
export type * from './model/attribution.js';
export type { ComparabilityCaveat } from './model/comparability.js';
export type * from './model/dataset.js';
export type * from './model/dataset-version.js';
export type * from './model/evidence.js';
export type * from './model/finding.js';
export type * from './model/hedge.js';
export type * from './model/legal-provision.js';
export type * from './model/narrative.js';
export type * from './model/organization.js';
export type * from './model/penalty.js';
export type * from './model/period.js';
export type * from './model/pillar.js';
export type * from './model/place.js';
export type * from './model/quantity.js';
export type * from './model/recommendation.js';
export type * from './model/reference.js';
export type * from './model/report.js';
export type * from './model/report-ids.js';
export type * from './model/route.js';
export type * from './model/statistic.js';
export type * from './model/topic.js';
export type * from './model/victim-category.js';
export {
  type Bounds,
  type BoundsOf,
  boundsOf,
  hasNumber,
  isMissing,
  type NumericQuantity,
  type Term,
} from './quantity/bounds.js';
export { formatQuantity } from './quantity/format-quantity.js';
export type { Criteria, FindOptions, OneOrMany } from './query/criteria.js';
export { CriterionError } from './query/criterion-error.js';
export { type FindingCriteriaFacets, findFindings } from './query/find-findings.js';
export {
  findLegalProvisions,
  type LegalProvisionCriteriaFacets,
} from './query/find-legal-provisions.js';
export { findOrganizations, type OrganizationCriteriaFacets } from './query/find-organizations.js';
export { findPlaces, type PlaceCriteriaFacets } from './query/find-places.js';
export { findRecommendations } from './query/find-recommendations.js';
export { findStatistics, type StatisticCriteriaFacets } from './query/find-statistics.js';
export {
  findVictimCategories,
  type VictimCategoryCriteriaFacets,
} from './query/find-victim-categories.js';
export { defineReport } from './report/define-report.js';
export type { DefinedReport } from './report/defined-report.js';
export type { IdsOf, KnownIds } from './report/ids-of.js';
export { type SearchResult, searchText } from './search/search-text.js';
export { type TimelineEntry, timeline } from './timeline/timeline.js';
