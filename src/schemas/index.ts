/**
 * Schemas by which data of unknown origin are checked. The only part that loads zod.
 *
 * @module tip-report-laos-2012/schemas
 */

export type { Problem } from '../integrity/problem.js';
export { attributionSchema } from './attribution.js';
export { datasetSchema } from './dataset.js';
export { evidenceListSchema, evidenceSchema } from './evidence.js';
export { findingSchema } from './finding.js';
export { hedgeSchema } from './hedge.js';
export {
  legalInstrumentSchema,
  legalProvisionSchema,
  legalStatusSchema,
} from './legal-provision.js';
export { narrativeSchema, paragraphSchema, sectionSchema, unitSchema } from './narrative.js';
export { organizationSchema } from './organization.js';
export { penaltySchema } from './penalty.js';
export { periodSchema } from './period.js';
export { pillarSchema } from './pillar.js';
export { placeSchema } from './place.js';
export { moneySchema, quantitySchema } from './quantity.js';
export { recommendationSchema } from './recommendation.js';
export { referenceSchema } from './reference.js';
export { reportSchema } from './report.js';
export { endpointSchema, routeSchema } from './route.js';
export { statisticSchema } from './statistic.js';
export { topicSchema } from './topic.js';
export {
  type InvalidReport,
  type ReportValidation,
  type ValidReport,
  validateReport,
} from './validate-report.js';
export { exploitationSchema, victimCategorySchema, whoSchema } from './victim-category.js';
