/**
 * The report as typed constants, and functions to look up, find and compare them and to locate their evidence.
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
export { datasetVersion } from '../data/dataset-version.js';
export * from '../data/findings/actions.js';
export * from '../data/findings/assessments.js';
export * from '../data/findings/conditions.js';
export * from '../data/findings/omissions.js';
export * from '../data/ids.js';
export * from '../data/legal-provisions.js';
export { metadata } from '../data/metadata.js';
export { narrative } from '../data/narrative/narrative.js';
export * from '../data/organizations.js';
export * from '../data/places.js';
export * from '../data/recommendations.js';
export * from '../data/statistics.js';
export * from '../data/victim-categories.js';
export * from './kinds/finding/finding.js';
export * from './kinds/legal-provision/legal-provision.js';
export * from './kinds/metadata/metadata.js';
export * from './kinds/narrative/narrative.js';
export * from './kinds/organization/organization.js';
export * from './kinds/place/place.js';
export * from './kinds/recommendation/recommendation.js';
export * from './kinds/statistic/comparability.js';
export * from './kinds/statistic/statistic.js';
export * from './kinds/victim-category/victim-category.js';
export type { FindOptions } from './lookup/criteria.js';
export * from './lookup/criteria-by-kind.js';
export { CriterionError } from './lookup/criterion-error.js';
export { findFindings } from './lookup/find-findings.js';
export { findLegalProvisions } from './lookup/find-legal-provisions.js';
export { findOrganizations } from './lookup/find-organizations.js';
export { findPlaces } from './lookup/find-places.js';
export { findRecommendations } from './lookup/find-recommendations.js';
export { findStatistics } from './lookup/find-statistics.js';
export { findVictimCategories } from './lookup/find-victim-categories.js';
export * from './lookup/get.js';
export { getRecord } from './lookup/get-record.js';
export { isOneOf } from './lookup/is-one-of.js';
export type { FromReport, FromReports } from './lookup/source.js';
export { type LookupKind, UnknownIdError } from './lookup/unknown-id-error.js';
export { type ValueCount, valuesOf } from './lookup/values-of.js';
export * from './parts/attribution/attribution.js';
export * from './parts/evidence/evidence.js';
export type { OtherTerm } from './parts/evidence/other-term.js';
export type { OneOrMany } from './parts/facet.js';
export * from './parts/hedge/hedge.js';
export * from './parts/ids/report-ids.js';
export * from './parts/penalty/penalty.js';
export * from './parts/period/period.js';
export * from './parts/pillar/pillar.js';
export {
  type Bounds,
  type BoundsOf,
  boundsOf,
  hasNumber,
  isMissing,
  type NumericQuantity,
  type PenaltyRange,
} from './parts/quantity/bounds.js';
export { formatQuantity } from './parts/quantity/format-quantity.js';
export * from './parts/quantity/quantity.js';
export * from './parts/quantity/unit.js';
export * from './parts/reference/reference.js';
export * from './parts/route/route.js';
export * from './parts/topic/topic.js';
export * from './questions/comparable-penalties.js';
export * from './questions/compare-statistics.js';
export * from './questions/legal-history.js';
export { locateEvidence } from './questions/locate-evidence.js';
export type { LocatedQuote, WithEvidence } from './questions/located-quotes.js';
export * from './questions/records-citing.js';
export * from './questions/records-referring-to.js';
export { type SearchResult, searchText } from './questions/search-text.js';
export * from './questions/selectors.js';
export { textFragmentLink } from './questions/text-fragment-link.js';
export { type TimelineEntry, timeline } from './questions/timeline.js';
export type { AnyRecord } from './report/any-record.js';
export type * from './report/dataset-version.js';
export { defineReport } from './report/define-report.js';
export type { DefinedReport } from './report/defined-report.js';
export type { IdsOf, KnownIds } from './report/ids-of.js';
export type * from './report/tip-report.js';
export type * from './report/uncoded.js';
export type { Problem } from './validate/problem.js';
