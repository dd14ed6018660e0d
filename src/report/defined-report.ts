import type { FindingByType } from '../kinds/finding/finding.js';
import type { LegalProvision } from '../kinds/legal-provision/legal-provision.js';
import type { ReportMetadata } from '../kinds/metadata/metadata.js';
import type { Narrative } from '../kinds/narrative/narrative.js';
import type { Organization } from '../kinds/organization/organization.js';
import type { Place } from '../kinds/place/place.js';
import type { Recommendation } from '../kinds/recommendation/recommendation.js';
import type { Statistic } from '../kinds/statistic/statistic.js';
import type { VictimCategory } from '../kinds/victim-category/victim-category.js';
import type { ReportIds } from '../parts/ids/report-ids.js';
import type { Penalty } from '../parts/penalty/penalty.js';
import type { QuantityOf } from '../parts/quantity/quantity.js';
import type { IdsOf } from './ids-of.js';
import type { ReportData } from './report-data.js';
import type { Uncoded } from './uncoded.js';

/**
 * A report as `defineReport` returns it. Each record has its literal id, quantity and discriminants; lists of terms and
 * prose are of their general types, and every reference is one of the report's ids.
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
export interface DefinedReport<
  Given extends ReportData<ReportIds>,
  Ids extends ReportIds = IdsOf<Given>,
> {
  /** The report as a whole: its title, tier and source. */
  readonly metadata: MetadataOf<Given['metadata'], Ids>;
  /** The text: sections, paragraphs and passages. */
  readonly narrative: Narrative<Ids>;
  /** The figures, and those that the report says are missing. */
  readonly statistics: readonly StatisticOf<Given['statistics'][number], Ids>[];
  /** The groups that are trafficked, or vulnerable to trafficking. */
  readonly victimCategories: readonly VictimCategoryOf<Given['victimCategories'][number], Ids>[];
  /** Laws, plans, guidelines and other instruments. */
  readonly legalProvisions: readonly LegalProvisionOf<Given['legalProvisions'][number], Ids>[];
  /** What the report asks the government to do. */
  readonly recommendations: readonly RecommendationOf<Given['recommendations'][number], Ids>[];
  /** What was done or not done, judgments, and conditions. */
  readonly findings: readonly FindingOf<Given['findings'][number], Ids>[];
  /** The bodies that the report names. */
  readonly organizations: readonly OrganizationOf<Given['organizations'][number], Ids>[];
  /** The places that the report names. */
  readonly places: readonly PlaceOf<Given['places'][number], Ids>[];
  /** Wording that no field can hold. */
  readonly uncoded: readonly Uncoded<Ids>[];
}

type Data = ReportData<ReportIds>;

// Each of these types distributes over a union of records, and shows in editors as what it comes to.

export type MetadataOf<
  Each extends Data['metadata'],
  Ids extends ReportIds,
> = Each extends Data['metadata']
  ? ReportMetadata<
      {
        /** ISO 3166-1 alpha-2 code of the country reported on. */
        readonly country: Each['country'];
        /** The day of publication, in ISO 8601. */
        readonly published: Each['published'];
        /** The tier that the report gives the country. */
        readonly tier: Each['tier'];
        /** The year in the title. */
        readonly year: Each['year'];
        /** The publisher, or null. */
        readonly publisher: Stated<Each['publisher']>;
        /** The line that states the tier, or null. */
        readonly tierLine: Stated<Each['tierLine']>;
        /** How the page asks to be cited, or null. */
        readonly citeAs: Stated<Each['citeAs']>;
        /** The page's disclaimer, or null. */
        readonly disclaimer: Stated<Each['disclaimer']>;
        /** What is known of the page. */
        readonly source: {
          /** Its address, or null. */
          readonly url: Stated<Each['source']['url']>;
          /** When it was last updated, in its words, or null. */
          readonly lastUpdated: Stated<Each['source']['lastUpdated']>;
          /** When the copy was taken, in ISO 8601, or null. */
          readonly accessed: Stated<Each['source']['accessed']>;
        };
      },
      Ids
    >
  : never;

/** Text of the general type, or null if there is none. */
type Stated<Given extends string | null> = Given extends string ? string : null;

export type StatisticOf<
  Each extends Data['statistics'][number],
  Ids extends ReportIds,
> = Each extends Data['statistics'][number]
  ? Statistic<
      Each['id'],
      QuantityOf<Each['quantity']>,
      {
        readonly measure: Each['measure'];
        readonly unit: Each['unit'];
        readonly population: Each['population'];
        readonly periodBasis: Each['period']['basis'];
        readonly voice: Each['attribution']['voice'];
      },
      Ids
    >
  : never;

export type VictimCategoryOf<
  Each extends Data['victimCategories'][number],
  Ids extends ReportIds,
> = Each extends Data['victimCategories'][number]
  ? VictimCategory<Each['id'], Each['status'], Ids>
  : never;

export type LegalProvisionOf<
  Each extends Data['legalProvisions'][number],
  Ids extends ReportIds,
> = Each extends Data['legalProvisions'][number]
  ? LegalProvision<
      Each['id'],
      {
        readonly instrumentForm: Each['instrument']['form'];
        readonly statusState: Each['status']['state'];
        readonly penalties: PenaltiesOf<Each['penalties']>;
      },
      Ids
    >
  : never;

/** No penalties are of the general type, so that the lists of all provisions have it in common. */
type PenaltiesOf<Given extends readonly Penalty[]> = Given extends readonly []
  ? readonly Penalty[]
  : Given;

export type RecommendationOf<
  Each extends Data['recommendations'][number],
  Ids extends ReportIds,
> = Each extends Data['recommendations'][number]
  ? Recommendation<Each['id'], Each['ordinal'], Ids>
  : never;

export type FindingOf<
  Each extends Data['findings'][number],
  Ids extends ReportIds,
> = Each extends Data['findings'][number] ? FindingByType<Each['id'], Ids>[Each['type']] : never;

export type OrganizationOf<
  Each extends Data['organizations'][number],
  Ids extends ReportIds,
> = Each extends Data['organizations'][number]
  ? Organization<Each['id'], Each['type'], Ids>
  : never;

export type PlaceOf<
  Each extends Data['places'][number],
  Ids extends ReportIds,
> = Each extends Data['places'][number] ? Place<Each['id'], Each['type'], Ids> : never;
