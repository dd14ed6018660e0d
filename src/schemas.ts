/**
 * Schemas that check untrusted data. Only this entry point loads zod.
 *
 * @module tip-report-laos-2012/schemas
 */

export { findingSchema } from './kinds/finding/schema.js';
export {
  legalInstrumentSchema,
  legalProvisionSchema,
  legalStatusSchema,
} from './kinds/legal-provision/schema.js';
export { metadataSchema } from './kinds/metadata/schema.js';
export {
  narrativeSchema,
  paragraphSchema,
  passageSchema,
  sectionSchema,
} from './kinds/narrative/schema.js';
export { organizationSchema } from './kinds/organization/schema.js';
export { placeSchema } from './kinds/place/schema.js';
export { recommendationSchema } from './kinds/recommendation/schema.js';
export { statisticSchema } from './kinds/statistic/schema.js';
export {
  exploitationSchema,
  victimCategorySchema,
  whoSchema,
} from './kinds/victim-category/schema.js';
export { attributionSchema } from './parts/attribution/schema.js';
export { evidenceListSchema, evidenceSchema } from './parts/evidence/schema.js';
export { hedgeSchema } from './parts/hedge/schema.js';
export { penaltySchema } from './parts/penalty/schema.js';
export { periodSchema } from './parts/period/schema.js';
export { pillarSchema } from './parts/pillar/schema.js';
export { moneySchema, quantitySchema } from './parts/quantity/schema.js';
export { referenceSchema } from './parts/reference/schema.js';
export { endpointSchema, routeSchema } from './parts/route/schema.js';
export { topicSchema } from './parts/topic/schema.js';
export { tipReportSchema } from './report/schema.js';
export { completeReport } from './validate/complete-report.js';
export type { Problem } from './validate/problem.js';
export {
  type InvalidReport,
  type ReportValidation,
  type ValidReport,
  validateReport,
} from './validate/validate-report.js';
