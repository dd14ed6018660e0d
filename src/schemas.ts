/**
 * Schemas that check untrusted data. Only this entry point loads zod.
 *
 * @module tip-report-laos-2012/schemas
 */

export {
  findingSchema,
  findingTypeSchema,
  fundingSchema,
  participantSchema,
} from './kinds/finding/schema.js';
export {
  approvalSchema,
  awaitedApprovalSchema,
  delayedApprovalSchema,
  legalEffectSchema,
  legalFormSchema,
  legalInstrumentSchema,
  legalProvisionSchema,
  legalStateSchema,
  legalStatusSchema,
  protectionSchema,
  ratingDegreeSchema,
  ratingSchema,
} from './kinds/legal-provision/schema.js';
export {
  inferredReportingPeriodSchema,
  metadataSchema,
  rankingSchema,
  sourceCopySchema,
  tierChangeSchema,
  tierSchema,
} from './kinds/metadata/schema.js';
export {
  narrativeSchema,
  paragraphSchema,
  passageSchema,
  passageTypeSchema,
  sectionSchema,
} from './kinds/narrative/schema.js';
export { organizationSchema, organizationTypeSchema } from './kinds/organization/schema.js';
export { isoCodesSchema, placeSchema, placeTypeSchema } from './kinds/place/schema.js';
export { recommendationSchema, recommendedActionSchema } from './kinds/recommendation/schema.js';
export {
  comparabilityCaveatSchema,
  measureSchema,
  populationSchema,
  statisticSchema,
  statisticSubsetSchema,
} from './kinds/statistic/schema.js';
export {
  ageRangeSchema,
  characteristicMentionSchema,
  exploitationFormSchema,
  exploitationSchema,
  exploiterSchema,
  exploiterTypeSchema,
  groupCharacteristicSchema,
  groupSchema,
  migrationStatusSchema,
  nationalitySchema,
  sectorMentionSchema,
  sectorSchema,
  victimCategorySchema,
  victimStatusSchema,
  whoSchema,
} from './kinds/victim-category/schema.js';
export {
  countryCodeSchema,
  findingCriteriaSchema,
  findingIdSchema,
  legalProvisionCriteriaSchema,
  legalProvisionIdSchema,
  organizationCriteriaSchema,
  organizationIdSchema,
  passageIdSchema,
  placeCriteriaSchema,
  placeIdSchema,
  recommendationCriteriaSchema,
  recommendationIdSchema,
  sectionIdSchema,
  statisticCriteriaSchema,
  statisticIdSchema,
  victimCategoryCriteriaSchema,
  victimCategoryIdSchema,
} from './lookup/schema.js';
export { attributionSchema, voiceSchema } from './parts/attribution/schema.js';
export { evidenceListSchema, evidenceSchema } from './parts/evidence/schema.js';
export { hedgeSchema } from './parts/hedge/schema.js';
export { penaltyKindSchema, penaltySchema } from './parts/penalty/schema.js';
export { periodBasisSchema, periodSchema } from './parts/period/schema.js';
export { pillarSchema } from './parts/pillar/schema.js';
export {
  boundRelationSchema,
  missingReasonSchema,
  moneySchema,
  quantityKindSchema,
  quantitySchema,
  statisticUnitSchema,
} from './parts/quantity/schema.js';
export { referenceSchema } from './parts/reference/schema.js';
export { endpointSchema, routeRoleSchema, routeSchema } from './parts/route/schema.js';
export { topicSchema } from './parts/topic/schema.js';
export { tipReportSchema, uncodedSchema } from './report/schema.js';
export { completeReport } from './validate/complete-report.js';
export type { Problem } from './validate/problem.js';
export {
  type InvalidReport,
  type ReportValidation,
  type ValidReport,
  validateReport,
} from './validate/validate-report.js';
