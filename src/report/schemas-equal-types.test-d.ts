import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type { Finding } from '../kinds/finding/finding.js';
import type {
  LegalInstrument,
  LegalProvision,
  LegalStatus,
} from '../kinds/legal-provision/legal-provision.js';
import type { ReportMetadata } from '../kinds/metadata/metadata.js';
import type { Narrative, Paragraph, Passage, Section } from '../kinds/narrative/narrative.js';
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
import type { TipReport } from './tip-report.js';

type Schemas = typeof schemas;
type Name = Extract<keyof Schemas, `${string}Schema`>;

/** The model's type for each public schema. */
interface ModelBySchema {
  attributionSchema: Attribution;
  tipReportSchema: TipReport;
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
  metadataSchema: ReportMetadata;
  routeSchema: Route;
  sectionSchema: Section;
  statisticSchema: Statistic;
  topicSchema: Topic;
  passageSchema: Passage;
  victimCategorySchema: VictimCategory;
  whoSchema: Who;
}

type Outputs = { [Each in Name]: z.output<Schemas[Each]> };
type Inputs = { [Each in Name]: z.input<Schemas[Each]> };

/** The schemas whose type is not exactly that of the model. The compiler names them. */
type Differing<Types extends Record<Name, unknown>> = {
  [Each in Name]: Each extends keyof ModelBySchema
    ? Equal<Types[Each], ModelBySchema[Each]> extends true
      ? never
      : Each
    : Each;
}[Name];

type Equal<Left, Right> =
  (<Any>() => Any extends Left ? 1 : 2) extends <Any>() => Any extends Right ? 1 : 2 ? true : false;

test('every public schema takes and returns exactly the type of the model', () => {
  expectTypeOf<keyof ModelBySchema>().toEqualTypeOf<Name>();
  expectTypeOf<Differing<Outputs>>().toEqualTypeOf<never>();
  expectTypeOf<Differing<Inputs>>().toEqualTypeOf<never>();
});

test('a difference is noticed', () => {
  type Loose = Omit<Outputs, 'placeSchema'> & { placeSchema: Place & { readonly id: 'velmora' } };
  type Wrong = Omit<Outputs, 'pillarSchema'> & { pillarSchema: string };
  expectTypeOf<Differing<Loose>>().toEqualTypeOf<'placeSchema'>();
  expectTypeOf<Differing<Wrong>>().toEqualTypeOf<'pillarSchema'>();
});
