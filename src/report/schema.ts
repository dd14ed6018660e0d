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
import { passageIdSchema } from '../parts/ids/schema.js';
import { list, strictObject, words } from '../parts/schema.js';

type ListOf<Item extends z.core.SomeType> = z.ZodReadonly<z.ZodArray<Item>>;

const uncodedSchema = strictObject('uncoded wording', {
  passage: passageIdSchema,
  quote: words('wording of the passage, letter for letter'),
  reason: words('why no field can hold it'),
});

// The type is written out: an inferred one would repeat every other schema in full in the declaration file.

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
export const tipReportSchema: z.ZodReadonly<
  z.ZodObject<
    {
      metadata: typeof metadataSchema;
      narrative: typeof narrativeSchema;
      statistics: ListOf<typeof statisticSchema>;
      victimCategories: ListOf<typeof victimCategorySchema>;
      legalProvisions: ListOf<typeof legalProvisionSchema>;
      recommendations: ListOf<typeof recommendationSchema>;
      findings: ListOf<typeof findingSchema>;
      organizations: ListOf<typeof organizationSchema>;
      places: ListOf<typeof placeSchema>;
      uncoded: ListOf<typeof uncodedSchema>;
    },
    z.core.$strict
  >
> = strictObject('a dataset', {
  metadata: metadataSchema,
  narrative: narrativeSchema,
  statistics: list('statistics', statisticSchema),
  victimCategories: list('victim categories', victimCategorySchema),
  legalProvisions: list('legal provisions', legalProvisionSchema),
  recommendations: list('recommendations', recommendationSchema),
  findings: list('findings', findingSchema),
  organizations: list('organizations', organizationSchema),
  places: list('places', placeSchema),
  uncoded: list('uncoded wording', uncodedSchema),
});
