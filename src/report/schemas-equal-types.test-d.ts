import { describe, expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type { Finding } from '../kinds/finding/finding.js';
import type {
  LegalInstrument,
  LegalProvision,
  LegalStatus,
} from '../kinds/legal-provision/legal-provision.js';
import type { Report } from '../kinds/metadata/metadata.js';
import type { Narrative, Paragraph, Section, Unit } from '../kinds/narrative/narrative.js';
import type { Organization } from '../kinds/organization/organization.js';
import type { Place } from '../kinds/place/place.js';
import type { Recommendation } from '../kinds/recommendation/recommendation.js';
import type { Statistic } from '../kinds/statistic/statistic.js';
import type {
  Exploitation,
  VictimCategory,
  Who,
} from '../kinds/victim-category/victim-category.js';
import type { Attribution } from '../parts/attribution/attribution.js';
import type { Evidence, EvidenceList } from '../parts/evidence/evidence.js';
import type { Hedge } from '../parts/hedge/hedge.js';
import type { Penalty } from '../parts/penalty/penalty.js';
import type { Period } from '../parts/period/period.js';
import type { Pillar } from '../parts/pillar/pillar.js';
import type { Money, Quantity } from '../parts/quantity/quantity.js';
import type { Reference } from '../parts/reference/reference.js';
import type { Endpoint, Route } from '../parts/route/route.js';
import type { Topic } from '../parts/topic/topic.js';
import type * as schemas from '../schemas.js';
import type { Dataset } from './dataset.js';

type Schemas = typeof schemas;
type Name = Extract<keyof Schemas, `${string}Schema`>;

/** The model's type for each public schema. */
interface ModelBySchema {
  attributionSchema: Attribution;
  datasetSchema: Dataset;
  endpointSchema: Endpoint;
  evidenceListSchema: EvidenceList;
  evidenceSchema: Evidence;
  exploitationSchema: Exploitation;
  findingSchema: Finding;
  hedgeSchema: Hedge;
  legalInstrumentSchema: LegalInstrument;
  legalProvisionSchema: LegalProvision;
  legalStatusSchema: LegalStatus;
  moneySchema: Money;
  narrativeSchema: Narrative;
  organizationSchema: Organization;
  paragraphSchema: Paragraph;
  penaltySchema: Penalty;
  periodSchema: Period;
  pillarSchema: Pillar;
  placeSchema: Place;
  quantitySchema: Quantity;
  recommendationSchema: Recommendation;
  referenceSchema: Reference;
  reportSchema: Report;
  routeSchema: Route;
  sectionSchema: Section;
  statisticSchema: Statistic;
  topicSchema: Topic;
  unitSchema: Unit;
  victimCategorySchema: VictimCategory;
  whoSchema: Who;
}

test('every public schema has its type here', () => {
  expectTypeOf<Name>().toEqualTypeOf<keyof ModelBySchema>();
});

describe('what a schema gives out is exactly the type of the model', () => {
  test('Attribution', () => {
    expectTypeOf<z.output<Schemas['attributionSchema']>>().toEqualTypeOf<Attribution>();
  });
  test('Dataset', () => {
    expectTypeOf<z.output<Schemas['datasetSchema']>>().toEqualTypeOf<Dataset>();
  });
  test('Endpoint', () => {
    expectTypeOf<z.output<Schemas['endpointSchema']>>().toEqualTypeOf<Endpoint>();
  });
  test('EvidenceList', () => {
    expectTypeOf<z.output<Schemas['evidenceListSchema']>>().toEqualTypeOf<EvidenceList>();
  });
  test('Evidence', () => {
    expectTypeOf<z.output<Schemas['evidenceSchema']>>().toEqualTypeOf<Evidence>();
  });
  test('Exploitation', () => {
    expectTypeOf<z.output<Schemas['exploitationSchema']>>().toEqualTypeOf<Exploitation>();
  });
  test('Finding', () => {
    expectTypeOf<z.output<Schemas['findingSchema']>>().toEqualTypeOf<Finding>();
  });
  test('Hedge', () => {
    expectTypeOf<z.output<Schemas['hedgeSchema']>>().toEqualTypeOf<Hedge>();
  });
  test('LegalInstrument', () => {
    expectTypeOf<z.output<Schemas['legalInstrumentSchema']>>().toEqualTypeOf<LegalInstrument>();
  });
  test('LegalProvision', () => {
    expectTypeOf<z.output<Schemas['legalProvisionSchema']>>().toEqualTypeOf<LegalProvision>();
  });
  test('LegalStatus', () => {
    expectTypeOf<z.output<Schemas['legalStatusSchema']>>().toEqualTypeOf<LegalStatus>();
  });
  test('Money', () => {
    expectTypeOf<z.output<Schemas['moneySchema']>>().toEqualTypeOf<Money>();
  });
  test('Narrative', () => {
    expectTypeOf<z.output<Schemas['narrativeSchema']>>().toEqualTypeOf<Narrative>();
  });
  test('Organization', () => {
    expectTypeOf<z.output<Schemas['organizationSchema']>>().toEqualTypeOf<Organization>();
  });
  test('Paragraph', () => {
    expectTypeOf<z.output<Schemas['paragraphSchema']>>().toEqualTypeOf<Paragraph>();
  });
  test('Penalty', () => {
    expectTypeOf<z.output<Schemas['penaltySchema']>>().toEqualTypeOf<Penalty>();
  });
  test('Period', () => {
    expectTypeOf<z.output<Schemas['periodSchema']>>().toEqualTypeOf<Period>();
  });
  test('Pillar', () => {
    expectTypeOf<z.output<Schemas['pillarSchema']>>().toEqualTypeOf<Pillar>();
  });
  test('Place', () => {
    expectTypeOf<z.output<Schemas['placeSchema']>>().toEqualTypeOf<Place>();
  });
  test('Quantity', () => {
    expectTypeOf<z.output<Schemas['quantitySchema']>>().toEqualTypeOf<Quantity>();
  });
  test('Recommendation', () => {
    expectTypeOf<z.output<Schemas['recommendationSchema']>>().toEqualTypeOf<Recommendation>();
  });
  test('Reference', () => {
    expectTypeOf<z.output<Schemas['referenceSchema']>>().toEqualTypeOf<Reference>();
  });
  test('Report', () => {
    expectTypeOf<z.output<Schemas['reportSchema']>>().toEqualTypeOf<Report>();
  });
  test('Route', () => {
    expectTypeOf<z.output<Schemas['routeSchema']>>().toEqualTypeOf<Route>();
  });
  test('Section', () => {
    expectTypeOf<z.output<Schemas['sectionSchema']>>().toEqualTypeOf<Section>();
  });
  test('Statistic', () => {
    expectTypeOf<z.output<Schemas['statisticSchema']>>().toEqualTypeOf<Statistic>();
  });
  test('Topic', () => {
    expectTypeOf<z.output<Schemas['topicSchema']>>().toEqualTypeOf<Topic>();
  });
  test('Unit', () => {
    expectTypeOf<z.output<Schemas['unitSchema']>>().toEqualTypeOf<Unit>();
  });
  test('VictimCategory', () => {
    expectTypeOf<z.output<Schemas['victimCategorySchema']>>().toEqualTypeOf<VictimCategory>();
  });
  test('Who', () => {
    expectTypeOf<z.output<Schemas['whoSchema']>>().toEqualTypeOf<Who>();
  });
});

describe('what a schema takes in is exactly the type of the model', () => {
  test('Attribution', () => {
    expectTypeOf<z.input<Schemas['attributionSchema']>>().toEqualTypeOf<Attribution>();
  });
  test('Dataset', () => {
    expectTypeOf<z.input<Schemas['datasetSchema']>>().toEqualTypeOf<Dataset>();
  });
  test('Endpoint', () => {
    expectTypeOf<z.input<Schemas['endpointSchema']>>().toEqualTypeOf<Endpoint>();
  });
  test('EvidenceList', () => {
    expectTypeOf<z.input<Schemas['evidenceListSchema']>>().toEqualTypeOf<EvidenceList>();
  });
  test('Evidence', () => {
    expectTypeOf<z.input<Schemas['evidenceSchema']>>().toEqualTypeOf<Evidence>();
  });
  test('Exploitation', () => {
    expectTypeOf<z.input<Schemas['exploitationSchema']>>().toEqualTypeOf<Exploitation>();
  });
  test('Finding', () => {
    expectTypeOf<z.input<Schemas['findingSchema']>>().toEqualTypeOf<Finding>();
  });
  test('Hedge', () => {
    expectTypeOf<z.input<Schemas['hedgeSchema']>>().toEqualTypeOf<Hedge>();
  });
  test('LegalInstrument', () => {
    expectTypeOf<z.input<Schemas['legalInstrumentSchema']>>().toEqualTypeOf<LegalInstrument>();
  });
  test('LegalProvision', () => {
    expectTypeOf<z.input<Schemas['legalProvisionSchema']>>().toEqualTypeOf<LegalProvision>();
  });
  test('LegalStatus', () => {
    expectTypeOf<z.input<Schemas['legalStatusSchema']>>().toEqualTypeOf<LegalStatus>();
  });
  test('Money', () => {
    expectTypeOf<z.input<Schemas['moneySchema']>>().toEqualTypeOf<Money>();
  });
  test('Narrative', () => {
    expectTypeOf<z.input<Schemas['narrativeSchema']>>().toEqualTypeOf<Narrative>();
  });
  test('Organization', () => {
    expectTypeOf<z.input<Schemas['organizationSchema']>>().toEqualTypeOf<Organization>();
  });
  test('Paragraph', () => {
    expectTypeOf<z.input<Schemas['paragraphSchema']>>().toEqualTypeOf<Paragraph>();
  });
  test('Penalty', () => {
    expectTypeOf<z.input<Schemas['penaltySchema']>>().toEqualTypeOf<Penalty>();
  });
  test('Period', () => {
    expectTypeOf<z.input<Schemas['periodSchema']>>().toEqualTypeOf<Period>();
  });
  test('Pillar', () => {
    expectTypeOf<z.input<Schemas['pillarSchema']>>().toEqualTypeOf<Pillar>();
  });
  test('Place', () => {
    expectTypeOf<z.input<Schemas['placeSchema']>>().toEqualTypeOf<Place>();
  });
  test('Quantity', () => {
    expectTypeOf<z.input<Schemas['quantitySchema']>>().toEqualTypeOf<Quantity>();
  });
  test('Recommendation', () => {
    expectTypeOf<z.input<Schemas['recommendationSchema']>>().toEqualTypeOf<Recommendation>();
  });
  test('Reference', () => {
    expectTypeOf<z.input<Schemas['referenceSchema']>>().toEqualTypeOf<Reference>();
  });
  test('Report', () => {
    expectTypeOf<z.input<Schemas['reportSchema']>>().toEqualTypeOf<Report>();
  });
  test('Route', () => {
    expectTypeOf<z.input<Schemas['routeSchema']>>().toEqualTypeOf<Route>();
  });
  test('Section', () => {
    expectTypeOf<z.input<Schemas['sectionSchema']>>().toEqualTypeOf<Section>();
  });
  test('Statistic', () => {
    expectTypeOf<z.input<Schemas['statisticSchema']>>().toEqualTypeOf<Statistic>();
  });
  test('Topic', () => {
    expectTypeOf<z.input<Schemas['topicSchema']>>().toEqualTypeOf<Topic>();
  });
  test('Unit', () => {
    expectTypeOf<z.input<Schemas['unitSchema']>>().toEqualTypeOf<Unit>();
  });
  test('VictimCategory', () => {
    expectTypeOf<z.input<Schemas['victimCategorySchema']>>().toEqualTypeOf<VictimCategory>();
  });
  test('Who', () => {
    expectTypeOf<z.input<Schemas['whoSchema']>>().toEqualTypeOf<Who>();
  });
});
