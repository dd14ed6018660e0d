/** The terms of {@link ComparabilityCaveat}. */
export const comparabilityCaveats = [
  'added-to-another-figure',
  'different-period-basis',
  'different-wording',
  'like-matter-elsewhere',
  'no-comparator',
  'no-conviction-rate',
  'normal-range',
  'part-of-a-whole',
] as const;

/**
 * What limits a comparison of a figure with others.
 *
 * The codebook says what each term means.
 */
export type ComparabilityCaveat = (typeof comparabilityCaveats)[number];
