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
import { anyPassageId } from '../parts/ids/schema.js';
import { collection, exactly, strictObject, words } from '../parts/schema.js';
import type { TipReport } from './tip-report.js';
import type { Uncoded } from './uncoded.js';

/**
 * Wording that no field can hold.
 *
 * @example
 * ```ts
 * import { uncodedSchema } from 'tip-report-laos-2012/schemas';
 *
 * const given = { passage: 'prosecution.8', quote: 'endemic', reason: 'No field holds it.' };
 * uncodedSchema.safeParse(given).success; // => true
 * ```
 */
export const uncodedSchema: z.ZodType<Uncoded> = exactly(
  strictObject('uncoded wording', {
    passage: anyPassageId,
    quote: words('wording of the passage, letter for letter'),
    reason: words('why no field can hold it'),
  }),
);

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
    statistics: collection('statistics', statisticSchema),
    victimCategories: collection('victim categories', victimCategorySchema),
    legalProvisions: collection('legal provisions', legalProvisionSchema),
    recommendations: collection('recommendations', recommendationSchema),
    findings: collection('findings', findingSchema),
    organizations: collection('organizations', organizationSchema),
    places: collection('places', placeSchema),
    uncoded: collection('uncoded wording', uncodedSchema),
  }),
);
