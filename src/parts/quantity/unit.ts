/** The terms of {@link StatisticUnit}. */
export const statisticUnits = /* @__PURE__ */ Object.freeze([
  'calls',
  'cases',
  'convictions',
  'details',
  'instances',
  'investigations',
  'persons',
  'prosecutions',
  'sentences',
  'us-dollars',
] as const);

/**
 * What a statistic counts.
 *
 * The codebook defines each term.
 */
export type StatisticUnit = (typeof statisticUnits)[number];
