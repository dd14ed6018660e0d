/** Every unit of a statistic: the terms of {@link StatisticUnit}. */
export const statisticUnits = /* @__PURE__ */ Object.freeze([
  'calls',
  'cases',
  'convictions',
  'days',
  'details',
  'instances',
  'investigations',
  'money',
  'months',
  'other',
  'persons',
  'prosecutions',
  'sentences',
  'years',
] as const);

/**
 * What a statistic counts.
 *
 * `tip-report-laos-2012/data/vocabularies.csv` defines each term.
 */
export type StatisticUnit = (typeof statisticUnits)[number];
