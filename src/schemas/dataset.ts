import type * as z from 'zod';
import { findingSchema } from './finding.js';
import { legalProvisionSchema } from './legal-provision.js';
import { narrativeSchema } from './narrative.js';
import { organizationSchema } from './organization.js';
import { placeSchema } from './place.js';
import { recommendationSchema } from './recommendation.js';
import { reportSchema } from './report.js';
import { statisticSchema } from './statistic.js';
import { list, strictObject } from './strict.js';
import { victimCategorySchema } from './victim-category.js';

type ListOf<Item extends z.core.SomeType> = z.ZodReadonly<z.ZodArray<Item>>;

// The schema's type is written out by name: left to inference, its declaration would repeat every other schema's in full.

/**
 * All of the data of one report. It checks each record by itself; whether records agree with each other and with
 * the text is for the integrity rules.
 *
 * @example
 * ```ts
 * import { datasetSchema } from 'tip-report-laos-2012/schemas';
 *
 * datasetSchema.safeParse({ statistics: [] }).success; // => false
 * ```
 */
export const datasetSchema: z.ZodReadonly<
  z.ZodObject<
    {
      report: typeof reportSchema;
      narrative: typeof narrativeSchema;
      statistics: ListOf<typeof statisticSchema>;
      victimCategories: ListOf<typeof victimCategorySchema>;
      legalProvisions: ListOf<typeof legalProvisionSchema>;
      recommendations: ListOf<typeof recommendationSchema>;
      findings: ListOf<typeof findingSchema>;
      organizations: ListOf<typeof organizationSchema>;
      places: ListOf<typeof placeSchema>;
    },
    z.core.$strict
  >
> = strictObject('a dataset', {
  report: reportSchema,
  narrative: narrativeSchema,
  statistics: list('statistics', statisticSchema),
  victimCategories: list('victim categories', victimCategorySchema),
  legalProvisions: list('legal provisions', legalProvisionSchema),
  recommendations: list('recommendations', recommendationSchema),
  findings: list('findings', findingSchema),
  organizations: list('organizations', organizationSchema),
  places: list('places', placeSchema),
});
