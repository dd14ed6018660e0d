/** The terms of {@link StatisticUnit}. */
export const statisticUnits = [
  'calls',
  'cases',
  'convictions',
  'instances',
  'investigations',
  'persons',
  'prosecutions',
  'sentences',
  'us-dollars',
] as const;

/**
 * What a statistic counts in.
 *
 * The codebook says what each term means.
 */
export type StatisticUnit = (typeof statisticUnits)[number];
