import type * as z from 'zod';
import { findingSchema } from '../kinds/finding/schema.js';
import { legalProvisionSchema } from '../kinds/legal-provision/schema.js';
import { metadataSchema } from '../kinds/metadata/schema.js';
import { narrativeSchema } from '../kinds/narrative/schema.js';
import { organizationSchema } from '../kinds/organization/schema.js';
import { placeSchema } from '../kinds/place/schema.js';
import { recommendationSchema } from '../kinds/recommendation/schema.js';
import { statisticSchema } from '../kinds/statistic/schema.js';
import { victimCategorySchema } from '../kinds/victim-category/schema.js';
import { exactly, list, strictObject } from '../parts/schema.js';
import type { TipReport } from './tip-report.js';

/**
 * All of the data of one report. It checks each record by itself; `validateReport` also checks records against each
 * other and the text.
 *
 * @example
 * ```ts
 * import { tipReportSchema } from 'tip-report-laos-2012/schemas';
 *
 * tipReportSchema.safeParse({ statistics: [] }).success; // => false
 * ```
 */
export const tipReportSchema: z.ZodType<TipReport> = exactly(
  strictObject('a report', {
    metadata: metadataSchema,
    narrative: narrativeSchema,
    statistics: list('statistics', statisticSchema),
    victimCategories: list('victim categories', victimCategorySchema),
    legalProvisions: list('legal provisions', legalProvisionSchema),
    recommendations: list('recommendations', recommendationSchema),
    findings: list('findings', findingSchema),
    organizations: list('organizations', organizationSchema),
    places: list('places', placeSchema),
  }),
);
