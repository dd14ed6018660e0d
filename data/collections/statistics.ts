import * as records from '../statistics.js';

/** Any statistic of this report, with its literal types. */
export type AnyStatistic =
  | typeof records.investigatedCasesInReportingPeriod
  | typeof records.allegedOffendersInReportingPeriod
  | typeof records.convictionsInReportingPeriod
  | typeof records.investigatedCases2010
  | typeof records.convictions2010
  | typeof records.sentencingDetails
  | typeof records.complicitOfficialInvestigations
  | typeof records.complicitOfficialProsecutions
  | typeof records.complicitOfficialConvictions
  | typeof records.officiallyReturnedVictims
  | typeof records.unofficiallyReturnedVictims
  | typeof records.victimsIdentifiedAmongReturnees
  | typeof records.hotlineCalls
  | typeof records.laoBridesInChina
  | typeof records.internalTraffickingInstances
  | typeof records.brokerFees
  | typeof records.otherTrainingsFunding;

/**
 * Every statistic of the report, in a stable order.
 *
 * @example
 * ```ts
 * import { statistics } from 'tip-report-laos-2012';
 *
 * statistics.find(({ unit }) => unit === 'calls')?.quantity.kind; // => 'missing'
 * ```
 */
export const statistics: readonly AnyStatistic[] = Object.freeze([
  records.investigatedCasesInReportingPeriod,
  records.allegedOffendersInReportingPeriod,
  records.convictionsInReportingPeriod,
  records.investigatedCases2010,
  records.convictions2010,
  records.sentencingDetails,
  records.complicitOfficialInvestigations,
  records.complicitOfficialProsecutions,
  records.complicitOfficialConvictions,
  records.officiallyReturnedVictims,
  records.unofficiallyReturnedVictims,
  records.victimsIdentifiedAmongReturnees,
  records.hotlineCalls,
  records.laoBridesInChina,
  records.internalTraffickingInstances,
  records.brokerFees,
  records.otherTrainingsFunding,
]);
