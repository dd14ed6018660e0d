/** The terms of {@link Pillar}. */
export const pillars = ['prevention', 'prosecution', 'protection'] as const;

/** The three pillars under which the Trafficking in Persons Reports judge a government's efforts. */
export type Pillar = (typeof pillars)[number];
