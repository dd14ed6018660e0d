import type { Finding, FindingFacets } from '../kinds/finding/finding.js';
import type {
  LegalProvision,
  LegalProvisionFacets,
} from '../kinds/legal-provision/legal-provision.js';
import type { Report, Tier } from '../kinds/metadata/metadata.js';
import type { Organization, OrganizationType } from '../kinds/organization/organization.js';
import type { Place, PlaceType } from '../kinds/place/place.js';
import type {
  Recommendation,
  RecommendationFacets,
} from '../kinds/recommendation/recommendation.js';
import type { Statistic, StatisticFacets } from '../kinds/statistic/statistic.js';
import type {
  VictimCategory,
  VictimCategoryFacets,
} from '../kinds/victim-category/victim-category.js';
import type { ReportIds } from '../parts/ids/report-ids.js';
import type { Quantity } from '../parts/quantity/quantity.js';

/**
 * A record of any kind. Discriminated by `kind`.
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
