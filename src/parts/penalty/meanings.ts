import type { PenaltyKind } from './penalty.js';

/** What the terms of {@link PenaltyKind} mean. */
export const penaltyKindMeanings: Readonly<Record<PenaltyKind, string>> = {
  confiscation: 'property is taken away',
  fine: 'a fine, as a range of amounts',
  imprisonment: 'imprisonment, as a range of terms',
  other: 'another penalty, as the phrase says',
};
