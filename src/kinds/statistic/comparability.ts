/** Every caveat that a figure can have: the terms of {@link ComparabilityCaveat}. */
export const comparabilityCaveats = /* @__PURE__ */ Object.freeze([
  'different-period-basis',
  'different-wording',
  'no-comparator',
  'no-conviction-rate',
  'normal-range',
  'part-of-a-whole',
  'set-against-another-figure',
  'similar-matter-elsewhere',
] as const);

/**
 * What to consider before you compare a figure with any other. `compareStatistics` adds what differs between two figures.
 *
 * `tip-report-laos-2012/data/vocabularies.csv` defines each term.
 */
export type ComparabilityCaveat = (typeof comparabilityCaveats)[number];
