import type { Finding, FindingByType } from '../kinds/finding/finding.js';
import type { LegalProvision } from '../kinds/legal-provision/legal-provision.js';
import type { ReportMetadata } from '../kinds/metadata/metadata.js';
import type { Narrative } from '../kinds/narrative/narrative.js';
import type { Organization } from '../kinds/organization/organization.js';
import type { Place } from '../kinds/place/place.js';
import type { Recommendation } from '../kinds/recommendation/recommendation.js';
import type { Statistic } from '../kinds/statistic/statistic.js';
import type { VictimCategory } from '../kinds/victim-category/victim-category.js';
import type { ReportIds } from '../parts/ids/report-ids.js';
import type { QuantityOf } from '../parts/quantity/quantity.js';
import type { IdsOf } from './ids-of.js';
import type { TipReport } from './tip-report.js';

/**
 * A report as `defineReport` returns it. Each record has its literal id, values and vocabulary terms; prose is `string`,
 * and every reference is one of the report's ids.
 *
 * @example
 * ```ts
 * import type { DefinedReport, tipReportLaos2012 } from 'tip-report-laos-2012';
 *
 * type LaosStatistic = DefinedReport<typeof tipReportLaos2012>['statistics'][number];
 * const id: LaosStatistic['id'] = 'convictions-in-reporting-period';
 * id; // => 'convictions-in-reporting-period'
 * ```
 */
export interface DefinedReport<Given extends TipReport, Ids extends ReportIds = IdsOf<Given>> {
  readonly metadata: ReportMetadata<Given['metadata']['id'], Given['metadata']['tier'], Ids>;
  readonly narrative: Narrative<Ids>;
  readonly statistics: readonly StatisticOf<Given['statistics'][number], Ids>[];
  readonly victimCategories: readonly VictimCategoryOf<Given['victimCategories'][number], Ids>[];
  readonly legalProvisions: readonly LegalProvisionOf<Given['legalProvisions'][number], Ids>[];
  readonly recommendations: readonly RecommendationOf<Given['recommendations'][number], Ids>[];
  readonly findings: readonly FindingOf<Given['findings'][number], Ids>[];
  readonly organizations: readonly OrganizationOf<Given['organizations'][number], Ids>[];
  readonly places: readonly PlaceOf<Given['places'][number], Ids>[];
}

// Each of these types distributes over a union of records.

export type StatisticOf<Each extends Statistic, Ids extends ReportIds> = Each extends Statistic
  ? Statistic<
      Each['id'],
      QuantityOf<Each['quantity']>,
      {
        readonly measure: Each['measure'];
        readonly unit: Each['unit'];
        readonly population: Each['population'];
        readonly period: Each['period']['basis'];
        readonly voice: Each['attribution']['voice'];
      },
      Ids
    >
  : never;

export type VictimCategoryOf<
  Each extends VictimCategory,
  Ids extends ReportIds,
> = Each extends VictimCategory
  ? VictimCategory<
      Each['id'],
      {
        readonly group: Each['who']['emphasized' | 'groups'][number];
        readonly status: Each['status'];
        readonly form: Each['exploitation'][number]['form'];
        readonly sector: Each['exploitation'][number]['sectors'][number]['sector'];
        readonly role: Each['routes'][number]['role'];
        readonly nationality: Each['who']['nationalities'][number]['country'];
        readonly destination: CountryOf<Each['routes'][number]['destination']>;
      },
      Ids
    >
  : never;

type CountryOf<Endpoint> = Endpoint extends { readonly countries: readonly (infer Country)[] }
  ? Country & string
  : never;

export type LegalProvisionOf<
  Each extends LegalProvision,
  Ids extends ReportIds,
> = Each extends LegalProvision
  ? LegalProvision<
      Each['id'],
      { readonly form: Each['instrument']['form']; readonly state: Each['status']['state'] },
      Ids
    >
  : never;

export type RecommendationOf<
  Each extends Recommendation,
  Ids extends ReportIds,
> = Each extends Recommendation
  ? Recommendation<
      Each['id'],
      Each['ordinal'],
      { readonly pillar: Each['pillars'][number]; readonly topic: Each['topics'][number] },
      Ids
    >
  : never;

export type FindingOf<Each extends Finding, Ids extends ReportIds> = Each extends Finding
  ? FindingByType<
      Each['id'],
      { readonly pillar: Each['pillars'][number]; readonly topic: Each['topics'][number] },
      Ids
    >[Each['type']]
  : never;

export type OrganizationOf<
  Each extends Organization,
  Ids extends ReportIds,
> = Each extends Organization ? Organization<Each['id'], Each['type'], Ids> : never;

export type PlaceOf<Each extends Place, Ids extends ReportIds> = Each extends Place
  ? Place<Each['id'], Each['type'], Ids>
  : never;
