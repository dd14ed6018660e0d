// As main.ts, for the other entries.
import {
  convictionsInReportingPeriod,
  findStatistics,
  type Statistic,
  tipReportLaos2012,
} from 'tip-report-laos-2012';
import { type CslItem, cite } from 'tip-report-laos-2012/citations';
import { getCrosswalkEntry, toHti } from 'tip-report-laos-2012/crosswalks';
import { type DataFile, dataFiles } from 'tip-report-laos-2012/data-files';
import {
  statisticCriteriaSchema,
  statisticSchema,
  validateReport,
} from 'tip-report-laos-2012/schemas';

export const text: string = cite(convictionsInReportingPeriod, 'apa');
export const item: CslItem = cite(convictionsInReportingPeriod, 'csl-json');
export const country: 'Laos' = toHti().country;
export const tier: 2 = getCrosswalkEntry('hti/tier').code;
export const parsed: Statistic = statisticSchema.parse(convictionsInReportingPeriod);
export const files: readonly DataFile[] = dataFiles([tipReportLaos2012]);
const criteria = statisticCriteriaSchema.parse({ measure: 'convictions' });
export const found: number = findStatistics(criteria).length;
const result = validateReport({});
export const problems: number = result.ok ? 0 : result.problems.length;

// @ts-expect-error a citation as text is not an object
export const wrongCitation: CslItem = cite(convictionsInReportingPeriod, 'apa');
// @ts-expect-error another country
export const wrongCountry: 'Thailand' = toHti().country;
// @ts-expect-error another tier
export const wrongTier: 3 = getCrosswalkEntry('hti/tier').code;
// @ts-expect-error one report is not a list
export const wrongFiles: readonly DataFile[] = dataFiles(tipReportLaos2012);
// @ts-expect-error a statistic is not a string
export const wrongSchema: string = statisticSchema.parse({});
