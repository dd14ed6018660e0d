import type { LaosReportIds } from '../../data/ids.js';
import type { FindingType } from '../kinds/finding/finding.js';
import type {
  LegalEffect,
  LegalForm,
  LegalState,
} from '../kinds/legal-provision/legal-provision.js';
import type { OrganizationType } from '../kinds/organization/organization.js';
import type { PlaceType } from '../kinds/place/place.js';
import type { Measure, Population } from '../kinds/statistic/statistic.js';
import type {
  ExploitationForm,
  ExploiterType,
  Group,
  GroupCharacteristic,
  Sector,
  VictimStatus,
} from '../kinds/victim-category/victim-category.js';
import type { Voice } from '../parts/attribution/attribution.js';
import type { OneOrMany } from '../parts/facet.js';
import type { ReportIds } from '../parts/ids/report-ids.js';
import type { PenaltyKind } from '../parts/penalty/penalty.js';
import type { PeriodBasis } from '../parts/period/period.js';
import type { Pillar } from '../parts/pillar/pillar.js';
import type { QuantityKind } from '../parts/quantity/quantity.js';
import type { StatisticUnit } from '../parts/quantity/unit.js';
import type { RouteRole } from '../parts/route/route.js';
import type { Topic } from '../parts/topic/topic.js';

/**
 * The criteria of `findStatistics`. A record must meet all that are given.
 */
export interface StatisticCriteria<out Ids extends ReportIds = LaosReportIds> {
  /** What is measured. `victims` also finds victims identified and victims returned. */
  readonly measure?: OneOrMany<Measure> | undefined;
  /** What is counted: cases, persons, US dollars and so on. */
  readonly unit?: OneOrMany<StatisticUnit> | undefined;
  /** The people or events that the figure covers. */
  readonly population?: OneOrMany<Population> | undefined;
  /** `quantity.kind`: such as `exact`, or `missing` for what the report says is missing. */
  readonly quantityKind?: OneOrMany<QuantityKind> | undefined;
  /** `period.basis`: such as `calendar-year` or `reporting-period`. */
  readonly periodBasis?: OneOrMany<PeriodBasis> | undefined;
  /** `attribution.voice`: who says so. */
  readonly voice?: OneOrMany<Voice> | undefined;
  /** A section of the text with a quote for the figure, such as `prosecution`. */
  readonly section?: OneOrMany<Ids['section']> | undefined;
}

/**
 * The criteria of `findVictimCategories`. A record must meet all that are given.
 */
export interface VictimCategoryCriteria<out Ids extends ReportIds = LaosReportIds> {
  /** An age or sex that the report names for the group. `female` also finds women and girls, `persons` everyone. */
  readonly group?: OneOrMany<Group> | undefined;
  /** What the people have in common, such as that they are refugees. */
  readonly characteristic?: OneOrMany<GroupCharacteristic> | undefined;
  /** What the text calls the group: victims, subjected to exploitation, vulnerable, or people who returned, with victims among them. */
  readonly status?: OneOrMany<VictimStatus> | undefined;
  /** A form of exploitation. `sex-trafficking` and `forced-labor` also find their narrower forms. */
  readonly exploitationForm?: OneOrMany<ExploitationForm> | undefined;
  /** A sector or setting of exploitation. */
  readonly sector?: OneOrMany<Sector> | undefined;
  /** Who exploits them, or recruits or transports them for it. */
  readonly exploiterType?: OneOrMany<ExploiterType> | undefined;
  /** The role of the country reported on in a route. */
  readonly routeRole?: OneOrMany<RouteRole> | undefined;
  /** A nationality, by the ISO 3166-1 alpha-2 code of the country. */
  readonly nationality?: OneOrMany<Ids['country']> | undefined;
  /** The country that a route comes from, by its ISO 3166-1 alpha-2 code. It also finds routes from a place within it. */
  readonly origin?: OneOrMany<Ids['country']> | undefined;
  /** The country that a route goes to, or has an end in. Routes of return go to the country reported on. */
  readonly destination?: OneOrMany<Ids['country']> | undefined;
  /** A place of the group, of a route, or where victims were identified. A country also finds its code, and every place finds those within it. */
  readonly place?: OneOrMany<Ids['place']> | undefined;
  /** A section of the text with a quote on the group, such as `trafficking-profile`. */
  readonly section?: OneOrMany<Ids['section']> | undefined;
}

/**
 * The criteria of `findLegalProvisions`. A record must meet all that are given.
 */
export interface LegalProvisionCriteria<out Ids extends ReportIds = LaosReportIds> {
  /** `instrument.form`: such as `statute-article` or `plan-of-action`. */
  readonly instrumentForm?: OneOrMany<LegalForm> | undefined;
  /** `status.state`: such as `in-force` or `draft`. */
  readonly statusState?: OneOrMany<LegalState> | undefined;
  /** What the provision does: prohibits something, prescribes penalties, protects someone. */
  readonly effect?: OneOrMany<LegalEffect> | undefined;
  /** The kind of a penalty that it prescribes. */
  readonly penaltyKind?: OneOrMany<PenaltyKind> | undefined;
  /** A section of the text with a quote on the provision, such as `prosecution`. */
  readonly section?: OneOrMany<Ids['section']> | undefined;
}

/**
 * The criteria of `findRecommendations`. A record must meet all that are given.
 */
export interface RecommendationCriteria<out Ids extends ReportIds = LaosReportIds> {
  /** A pillar that the recommendation concerns, by our coding. */
  readonly pillar?: OneOrMany<Pillar> | undefined;
  /** What it is about, by our coding. */
  readonly topic?: OneOrMany<Topic> | undefined;
  /** A body that it names. */
  readonly organization?: OneOrMany<Ids['organization']> | undefined;
  /** A place that it names, or one within it. */
  readonly place?: OneOrMany<Ids['place']> | undefined;
}

/**
 * The criteria of `findFindings`. A record must meet all that are given.
 */
export interface FindingCriteria<out Ids extends ReportIds = LaosReportIds> {
  /** An action, an omission, an assessment or a condition. */
  readonly type?: OneOrMany<FindingType> | undefined;
  /** A pillar that the finding concerns. */
  readonly pillar?: OneOrMany<Pillar> | undefined;
  /** What it is about, by our coding. */
  readonly topic?: OneOrMany<Topic> | undefined;
  /** `period.basis`: such as `part-of-year`. */
  readonly periodBasis?: OneOrMany<PeriodBasis> | undefined;
  /** `attribution.voice`: who says so. */
  readonly voice?: OneOrMany<Voice> | undefined;
  /** A body that acts, does not act, is judged, or is the subject of a condition. */
  readonly actor?: OneOrMany<Ids['organization']> | undefined;
  /** A place that the report names for the finding, or one within it. */
  readonly place?: OneOrMany<Ids['place']> | undefined;
  /** A section of the text with a quote for the finding, such as `protection`. */
  readonly section?: OneOrMany<Ids['section']> | undefined;
}

/**
 * The criteria of `findOrganizations`. A record must meet all that are given.
 */
export interface OrganizationCriteria<out Ids extends ReportIds = LaosReportIds> {
  /** What kind of body it is. */
  readonly type?: OneOrMany<OrganizationType> | undefined;
  /** A section of the text with a quote that names it, such as `prosecution`. */
  readonly section?: OneOrMany<Ids['section']> | undefined;
}

/**
 * The criteria of `findPlaces`. A record must meet all that are given.
 */
export interface PlaceCriteria<out Ids extends ReportIds = LaosReportIds> {
  /** What kind of place it is. */
  readonly type?: OneOrMany<PlaceType> | undefined;
  /** A section of the text with a quote that names it, such as `prevention`. */
  readonly section?: OneOrMany<Ids['section']> | undefined;
}
