/** The terms of {@link Pillar}. */
export const pillars = ['prevention', 'prosecution', 'protection'] as const;

/** The three pillars of the Trafficking in Persons Reports, which judge a government's efforts under each. */
export type Pillar = (typeof pillars)[number];
