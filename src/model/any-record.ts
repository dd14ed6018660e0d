import type { Finding, FindingFacets } from './finding.js';
import type { LegalProvision, LegalProvisionFacets } from './legal-provision.js';
import type { Organization, OrganizationType } from './organization.js';
import type { Place, PlaceType } from './place.js';
import type { Quantity } from './quantity.js';
import type { Recommendation, RecommendationFacets } from './recommendation.js';
import type { Report, Tier } from './report.js';
import type { ReportIds } from './report-ids.js';
import type { Statistic, StatisticFacets } from './statistic.js';
import type { VictimCategory, VictimCategoryFacets } from './victim-category.js';

/**
 * A record of any kind. Told apart by `kind`.
 *
 * @example
 * ```ts
 * import { type AnyRecord, hotlineCalls } from 'tip-report-laos-2012';
 *
 * const citedUnits = (record: AnyRecord): readonly string[] => record.evidence.map(({ unit }) => unit);
 * citedUnits(hotlineCalls); // => ['protection.7']
 * ```
 */
export type AnyRecord<Ids extends ReportIds = ReportIds> =
  | Report<string, Tier, Ids>
  | Statistic<Ids['statistic'], Quantity, StatisticFacets, Ids>
  | VictimCategory<Ids['victimCategory'], VictimCategoryFacets, Ids>
  | LegalProvision<Ids['legalProvision'], LegalProvisionFacets, Ids>
  | Recommendation<Ids['recommendation'], number, RecommendationFacets, Ids>
  | Finding<Ids['finding'], FindingFacets, Ids>
  | Organization<Ids['organization'], OrganizationType, Ids>
  | Place<Ids['place'], PlaceType, Ids>;
