import type {
  ActionFinding,
  AssessmentFinding,
  ConditionFinding,
  FindingFacets,
  OmissionFinding,
} from '../kinds/finding/finding.js';
import type {
  LegalForm,
  LegalInstrument,
  LegalProvision,
  LegalProvisionFacets,
  LegalState,
  LegalStatus,
} from '../kinds/legal-provision/legal-provision.js';
import type { Report, Tier } from '../kinds/metadata/metadata.js';
import type { Narrative, Section, Unit } from '../kinds/narrative/narrative.js';
import type { Organization, OrganizationType } from '../kinds/organization/organization.js';
import type { Place, PlaceType } from '../kinds/place/place.js';
import type {
  Recommendation,
  RecommendationFacets,
} from '../kinds/recommendation/recommendation.js';
import type {
  Measure,
  Population,
  Statistic,
  StatisticFacets,
  StatisticUnit,
} from '../kinds/statistic/statistic.js';
import type {
  Exploitation,
  ExploitationForm,
  Group,
  Sector,
  VictimCategory,
  VictimCategoryFacets,
  VictimStatus,
  Who,
} from '../kinds/victim-category/victim-category.js';
import type { Attribution, Voice } from '../parts/attribution/attribution.js';
import type { ReportIds } from '../parts/ids/report-ids.js';
import type { Period, PeriodBasis } from '../parts/period/period.js';
import type { Pillar } from '../parts/pillar/pillar.js';
import type { Quantity, QuantityOf } from '../parts/quantity/quantity.js';
import type { Route, RouteRole } from '../parts/route/route.js';
import type { Topic } from '../parts/topic/topic.js';

/**
 * The helpers by which the records of one report are written. Each takes a record, keeps as literal types what a
 * reader may want to rely on (ids, values, vocabulary terms), widens prose to `string`, checks every reference
 * against the report's ids, and freezes the record through and through.
 */
export interface DefineHelpers<Ids extends ReportIds> {
  readonly unit: <const Id extends Ids['unit']>(unit: Unit<Id, Ids>) => Unit<Id, Ids>;

  readonly section: <const Id extends Ids['section']>(
    section: Section<Id, Ids>,
  ) => Section<Id, Ids>;

  readonly narrative: (narrative: Narrative<Ids>) => Narrative<Ids>;

  readonly report: <const Id extends string, const GivenTier extends Tier>(
    report: Report<Id, GivenTier, Ids>,
  ) => Report<Id, GivenTier, Ids>;

  readonly statistic: <
    const Id extends Ids['statistic'],
    const Literal extends Quantity,
    const GivenMeasure extends Measure,
    const GivenUnit extends StatisticUnit,
    const GivenPopulation extends Population,
    const Basis extends PeriodBasis,
    const GivenVoice extends Voice,
  >(
    record: Omit<
      Statistic<string, Quantity, StatisticFacets, Ids>,
      'attribution' | 'id' | 'measure' | 'period' | 'population' | 'quantity' | 'unit'
    > & {
      readonly id: Id;
      readonly measure: GivenMeasure;
      readonly unit: GivenUnit;
      readonly population: GivenPopulation;
      readonly quantity: Literal;
      readonly period: Period & { readonly basis: Basis };
      readonly attribution: Attribution<Ids> & { readonly voice: GivenVoice };
    },
  ) => Statistic<
    Id,
    QuantityOf<Literal>,
    {
      readonly measure: GivenMeasure;
      readonly unit: GivenUnit;
      readonly population: GivenPopulation;
      readonly period: Basis;
      readonly voice: GivenVoice;
    },
    Ids
  >;

  readonly victimCategory: <
    const Id extends Ids['victimCategory'],
    const GivenGroup extends Group,
    const Status extends VictimStatus,
    const Nationality extends Ids['country'] = never,
    const Form extends ExploitationForm = never,
    const GivenSector extends Sector = never,
    const Role extends RouteRole = never,
    const Destination extends Ids['country'] = never,
  >(
    record: Omit<
      VictimCategory<string, VictimCategoryFacets, Ids>,
      'exploitation' | 'id' | 'routes' | 'status' | 'who'
    > & {
      readonly id: Id;
      readonly who: Who<GivenGroup, Nationality>;
      readonly status: Status;
      readonly exploitation: readonly Exploitation<Form, GivenSector>[];
      readonly routes: readonly (Route<RouteRole, Destination, Ids> & { readonly role: Role })[];
    },
  ) => VictimCategory<
    Id,
    {
      readonly group: GivenGroup;
      readonly status: Status;
      readonly form: Form;
      readonly sector: GivenSector;
      readonly role: Role;
      readonly nationality: Nationality;
      readonly destination: Destination;
    },
    Ids
  >;

  readonly legalProvision: <
    const Id extends Ids['legalProvision'],
    const Form extends LegalForm,
    const State extends LegalState,
  >(
    record: Omit<
      LegalProvision<string, LegalProvisionFacets, Ids>,
      'id' | 'instrument' | 'status'
    > & {
      readonly id: Id;
      readonly instrument: LegalInstrument<Ids> & { readonly form: Form };
      readonly status: LegalStatus<Ids> & { readonly state: State };
    },
  ) => LegalProvision<Id, { readonly form: Form; readonly state: State }, Ids>;

  readonly recommendation: <
    const Id extends Ids['recommendation'],
    const Ordinal extends number,
    const GivenPillar extends Pillar,
    const GivenTopic extends Topic,
  >(
    record: Omit<
      Recommendation<string, number, RecommendationFacets, Ids>,
      'id' | 'ordinal' | 'pillars' | 'topics'
    > & {
      readonly id: Id;
      readonly ordinal: Ordinal;
      readonly pillars: readonly GivenPillar[];
      readonly topics: readonly GivenTopic[];
    },
  ) => Recommendation<
    Id,
    Ordinal,
    { readonly pillar: GivenPillar; readonly topic: GivenTopic },
    Ids
  >;

  readonly action: <
    const Id extends Ids['finding'],
    const GivenPillar extends Pillar = never,
    const GivenTopic extends Topic = never,
  >(
    record: FindingInput<ActionFinding<string, FindingFacets, Ids>, Id, GivenPillar, GivenTopic>,
  ) => ActionFinding<Id, { readonly pillar: GivenPillar; readonly topic: GivenTopic }, Ids>;

  readonly omission: <
    const Id extends Ids['finding'],
    const GivenPillar extends Pillar = never,
    const GivenTopic extends Topic = never,
  >(
    record: FindingInput<OmissionFinding<string, FindingFacets, Ids>, Id, GivenPillar, GivenTopic>,
  ) => OmissionFinding<Id, { readonly pillar: GivenPillar; readonly topic: GivenTopic }, Ids>;

  readonly assessment: <
    const Id extends Ids['finding'],
    const GivenPillar extends Pillar = never,
    const GivenTopic extends Topic = never,
  >(
    record: FindingInput<
      AssessmentFinding<string, FindingFacets, Ids>,
      Id,
      GivenPillar,
      GivenTopic
    >,
  ) => AssessmentFinding<Id, { readonly pillar: GivenPillar; readonly topic: GivenTopic }, Ids>;

  readonly condition: <
    const Id extends Ids['finding'],
    const GivenPillar extends Pillar = never,
    const GivenTopic extends Topic = never,
  >(
    record: FindingInput<ConditionFinding<string, FindingFacets, Ids>, Id, GivenPillar, GivenTopic>,
  ) => ConditionFinding<Id, { readonly pillar: GivenPillar; readonly topic: GivenTopic }, Ids>;

  readonly organization: <
    const Id extends Ids['organization'],
    const Type extends OrganizationType,
  >(
    record: Organization<Id, Type, Ids>,
  ) => Organization<Id, Type, Ids>;

  readonly place: <const Id extends Ids['place'], const Type extends PlaceType>(
    record: Place<Id, Type, Ids>,
  ) => Place<Id, Type, Ids>;
}

type FindingInput<
  AnyFinding,
  Id extends string,
  GivenPillar extends Pillar,
  GivenTopic extends Topic,
> = Omit<AnyFinding, 'id' | 'pillars' | 'topics'> & {
  readonly id: Id;
  readonly pillars: readonly GivenPillar[];
  readonly topics: readonly GivenTopic[];
};
