import type { Finding, FindingFacets } from './finding.js';
import type { LegalProvision, LegalProvisionFacets } from './legal-provision.js';
import type { Narrative } from './narrative.js';
import type { Organization, OrganizationType } from './organization.js';
import type { Place, PlaceType } from './place.js';
import type { Quantity } from './quantity.js';
import type { Recommendation, RecommendationFacets } from './recommendation.js';
import type { Report, Tier } from './report.js';
import type { ReportIds } from './report-ids.js';
import type { Statistic, StatisticFacets } from './statistic.js';
import type { VictimCategory, VictimCategoryFacets } from './victim-category.js';

/**
 * All of the data of one report, as `dataset.json` holds them.
 *
 * @example
 * ```ts
 * import type { Dataset } from 'tip-report-laos-2012';
 *
 * const countFigures = (dataset: Dataset): number => dataset.statistics.length;
 * ```
 */
export interface Dataset<out Ids extends ReportIds = ReportIds> {
  readonly report: Report<string, Tier, Ids>;
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
