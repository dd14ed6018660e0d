/** Every pillar: the terms of {@link Pillar}. */
export const pillars = /* @__PURE__ */ Object.freeze([
  'prevention',
  'prosecution',
  'protection',
] as const);

/** The three pillars of the Trafficking in Persons Reports, which judge a government's efforts under each. */
export type Pillar = (typeof pillars)[number];
