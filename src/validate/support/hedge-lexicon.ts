import type { Hedge } from '../../parts/hedge/hedge.js';

/** A word or phrase by which a report limits what it claims, and how the model codes it. */
export interface HedgeWord {
  /** In small letters. */
  readonly words: string;
  /** The coding that fits it; null where the words only look like a hedge. */
  readonly coding: HedgeCoding | null;
  /** True where only small letters are meant: "may", not "May". */
  readonly smallOnly?: true;
}

/** The kind and degree of a hedge. */
export type HedgeCoding = {
  readonly [Kind in Hedge['kind']]: Omit<Extract<Hedge, { readonly kind: Kind }>, 'phrase'>;
}[Hedge['kind']];

/**
 * The hedges that a report must not lose, with the coding that fits each.
 *
 * A word is here where it limits a claim in nearly every sentence in which it stands, and where the model has a degree
 * for it. So "more" stands here only with "victims" after it: "in a more timely manner" and "more difficult"
 * compare, and limit nothing. "Could", "potential" and "likely" are left out, since they hedge in some sentences only.
 * Where two entries fit at one place, the longer one counts, so that "most often" is neither "most" nor "often".
 *
 * An entry without a coding is no hedge; it keeps the hedge word in it from being found there.
 */
export const hedgeLexicon: readonly HedgeWord[] = [
  // Certainty
  { words: 'suspected', coding: { kind: 'certainty', degree: 'suspected' } },
  { words: 'alleged', coding: { kind: 'certainty', degree: 'alleged' } },
  { words: 'allegedly', coding: { kind: 'certainty', degree: 'alleged' } },
  { words: 'reportedly', coding: { kind: 'certainty', degree: 'reported' } },
  { words: 'may', coding: { kind: 'certainty', degree: 'possible' }, smallOnly: true },
  { words: 'might', coding: { kind: 'certainty', degree: 'possible' } },
  { words: 'possibly', coding: { kind: 'certainty', degree: 'possible' } },
  { words: 'estimated', coding: { kind: 'certainty', degree: 'estimated' } },
  { words: 'approximately', coding: { kind: 'certainty', degree: 'estimated' } },
  // Frequency
  { words: 'increasingly', coding: { kind: 'frequency', degree: 'increasingly' } },
  { words: 'normally', coding: { kind: 'frequency', degree: 'normally' } },
  { words: 'often', coding: { kind: 'frequency', degree: 'often' } },
  { words: 'frequently', coding: { kind: 'frequency', degree: 'often' } },
  { words: 'sometimes', coding: { kind: 'frequency', degree: 'sometimes' } },
  { words: 'occasionally', coding: { kind: 'frequency', degree: 'sometimes' } },
  { words: 'usually', coding: { kind: 'frequency', degree: 'usually' } },
  { words: 'generally', coding: { kind: 'frequency', degree: 'usually' } },
  { words: 'typically', coding: { kind: 'frequency', degree: 'usually' } },
  // Extent
  { words: 'almost', coding: { kind: 'extent', degree: 'almost-all' } },
  { words: 'fewer', coding: { kind: 'extent', degree: 'fewer' } },
  { words: 'many', coding: { kind: 'extent', degree: 'many' } },
  { words: 'minimal', coding: { kind: 'extent', degree: 'minimal' } },
  { words: 'more victims', coding: { kind: 'extent', degree: 'more' } },
  { words: 'most', coding: { kind: 'extent', degree: 'most' } },
  { words: 'mostly', coding: { kind: 'extent', degree: 'most' } },
  { words: 'to a much lesser extent', coding: { kind: 'extent', degree: 'much-lesser' } },
  { words: 'to a lesser extent', coding: { kind: 'extent', degree: 'much-lesser' } },
  { words: 'small number', coding: { kind: 'extent', degree: 'small-number' } },
  { words: 'small numbers', coding: { kind: 'extent', degree: 'small-number' } },
  { words: 'some', coding: { kind: 'extent', degree: 'some' } },
  // Emphasis
  { words: 'especially', coding: { kind: 'emphasis', degree: 'especially' } },
  { words: 'particularly', coding: { kind: 'emphasis', degree: 'particularly' } },
  { words: 'most often', coding: { kind: 'emphasis', degree: 'most-often' } },
  // Not hedges: superlatives, bounds and questions
  { words: 'the most', coding: null },
  { words: 'at most', coding: null },
  { words: 'as many as', coding: null },
  { words: 'how many', coding: null },
  { words: 'so many', coding: null },
  { words: 'too many', coding: null },
];
