import type { Finding } from '../kinds/finding/finding.js';
import type {
  LegalProvision,
  LegalProvisionTerms,
} from '../kinds/legal-provision/legal-provision.js';
import type { MetadataTerms, ReportMetadata } from '../kinds/metadata/metadata.js';
import type { Narrative } from '../kinds/narrative/narrative.js';
import type { Organization, OrganizationType } from '../kinds/organization/organization.js';
import type { Place, PlaceType } from '../kinds/place/place.js';
import type { Recommendation } from '../kinds/recommendation/recommendation.js';
import type { Statistic, StatisticTerms } from '../kinds/statistic/statistic.js';
import type { VictimCategory, VictimStatus } from '../kinds/victim-category/victim-category.js';
import type { ReportIds } from '../parts/ids/report-ids.js';
import type { Quantity } from '../parts/quantity/quantity.js';
import type { Uncoded } from './uncoded.js';

/**
 * All of the data of one report, as in `dataset.json`. Every function that takes a report takes this type.
 *
 * @example
 * ```ts
 * import { isMissing, type TipReport, tipReportLaos2012 } from 'tip-report-laos-2012';
 *
 * const missingIn = (report: TipReport): readonly string[] =>
 *   report.statistics.filter(({ quantity }) => isMissing(quantity)).map(({ id }) => id);
 * missingIn(tipReportLaos2012)[0]; // => 'sentencing-details'
 * ```
 */
export interface TipReport<out Ids extends ReportIds = ReportIds> {
  /** The report as a whole: its title, tier and source. */
  readonly metadata: ReportMetadata<MetadataTerms, Ids>;
  /** The text: sections, paragraphs and passages. */
  readonly narrative: Narrative<Ids>;
  /** The figures, and those that the report says are missing. */
  readonly statistics: readonly Statistic<Ids['statistic'], Quantity, StatisticTerms, Ids>[];
  /** The groups that are trafficked, or vulnerable to trafficking. */
  readonly victimCategories: readonly VictimCategory<Ids['victimCategory'], VictimStatus, Ids>[];
  /** Laws, plans, guidelines and other instruments. */
  readonly legalProvisions: readonly LegalProvision<
    Ids['legalProvision'],
    LegalProvisionTerms,
    Ids
  >[];
  /** What the report asks the government to do. */
  readonly recommendations: readonly Recommendation<Ids['recommendation'], number, Ids>[];
  /** What was done or not done, judgments, and conditions. */
  readonly findings: readonly Finding<Ids['finding'], Ids>[];
  /** The bodies that the report names. */
  readonly organizations: readonly Organization<Ids['organization'], OrganizationType, Ids>[];
  /** The places that the report names. */
  readonly places: readonly Place<Ids['place'], PlaceType, Ids>[];
  /** Wording that no field can hold, each with the reason. */
  readonly uncoded: readonly Uncoded<Ids>[];
}
