import type * as schemas from 'tip-report-laos-2012/schemas';

/** The schema of each record type, and that of uncoded wording. */
export function schemasByKind(given: typeof schemas) {
  return {
    statistic: given.statisticSchema,
    'victim-category': given.victimCategorySchema,
    'legal-provision': given.legalProvisionSchema,
    recommendation: given.recommendationSchema,
    finding: given.findingSchema,
    organization: given.organizationSchema,
    place: given.placeSchema,
    uncoded: given.uncodedSchema,
  } as const;
}
