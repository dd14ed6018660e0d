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
 * - `added-to-another-figure`: the text adds it to another figure, and does not say which of the two is greater.
 * - `different-period-basis`: the text sets it beside a figure of another kind of period, a calendar year beside a
 *   reporting period, and claims no increase or decrease.
 * - `different-wording`: the text gives it more than once, in words that differ; the evidence has them all.
 * - `like-matter-elsewhere`: the text speaks of a like matter elsewhere that is not in this figure.
 * - `no-comparator`: the word compares, and the text does not say with what.
 * - `no-conviction-rate`: convictions divided by it, or it divided by cases or offenders, would be no conviction rate.
 * - `normal-range`: it is the range in which values normally lie, not their lowest and highest.
 * - `part-of-a-whole`: it covers a part, and is no total.
 */
export type ComparabilityCaveat = (typeof comparabilityCaveats)[number];
