import type { Finding, FindingFacets } from '../kinds/finding/finding.js';
import type {
  LegalProvision,
  LegalProvisionFacets,
} from '../kinds/legal-provision/legal-provision.js';
import type { ReportMetadata, Tier } from '../kinds/metadata/metadata.js';
import type { Narrative } from '../kinds/narrative/narrative.js';
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
 * All of the data of one report, as in `dataset.json`.
 *
 * @example
 * ```ts
 * import type { TipReport } from 'tip-report-laos-2012';
 *
 * const countFigures = (report: TipReport): number => report.statistics.length;
 * ```
 */
export interface TipReport<out Ids extends ReportIds = ReportIds> {
  readonly metadata: ReportMetadata<string, Tier, Ids>;
  readonly narrative: Narrative<Ids>;
  readonly statistics: readonly Statistic<Ids['statistic'], Quantity, StatisticFacets, Ids>[];
  readonly victimCategories: readonly VictimCategory<
    Ids['victimCategory'],
    VictimCategoryFacets,
    Ids
  >[];
  readonly legalProvisions: readonly LegalProvision<
    Ids['legalProvision'],
    LegalProvisionFacets,
    Ids
  >[];
  readonly recommendations: readonly Recommendation<
    Ids['recommendation'],
    number,
    RecommendationFacets,
    Ids
  >[];
  readonly findings: readonly Finding<Ids['finding'], FindingFacets, Ids>[];
  readonly organizations: readonly Organization<Ids['organization'], OrganizationType, Ids>[];
  readonly places: readonly Place<Ids['place'], PlaceType, Ids>[];
}
