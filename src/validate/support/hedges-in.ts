import type { Hedge } from '../../parts/hedge/hedge.js';
import type { Span } from './spans-of.js';

type DegreeOf<Kind extends Hedge['kind']> = Extract<Hedge, { readonly kind: Kind }>['degree'];

/**
 * The hedges that a report must not lose, with the coding that fits each.
 *
 * A word is here if it limits a claim in nearly every sentence, and if the model has a degree for it. So "more" is here
 * only with "victims" after it: "in a more timely manner" and "more difficult" compare, and limit nothing. "Could",
 * "potential" and "likely" are left out, since they hedge in some sentences only. If two entries fit at one place, the
 * longer one counts, so that "most often" is neither "most" nor "often".
 */
export const hedgeLexicon: {
  readonly [Kind in Hedge['kind']]: Readonly<Record<string, DegreeOf<Kind>>>;
} = {
  certainty: {
    suspected: 'suspected',
    alleged: 'alleged',
    allegedly: 'alleged',
    reportedly: 'reported',
    may: 'possible',
    might: 'possible',
    possibly: 'possible',
    estimated: 'estimated',
    approximately: 'estimated',
  },
  frequency: {
    normally: 'normally',
    often: 'often',
    frequently: 'often',
    sometimes: 'sometimes',
    occasionally: 'sometimes',
    usually: 'usually',
    generally: 'usually',
    typically: 'usually',
  },
  extent: {
    almost: 'almost-all',
    fewer: 'fewer',
    many: 'many',
    minimal: 'minimal',
    'more victims': 'more',
    most: 'most',
    mostly: 'most',
    'to a much lesser extent': 'much-lesser',
    'to a lesser extent': 'much-lesser',
    'small number': 'small-number',
    'small numbers': 'small-number',
    some: 'some',
  },
  emphasis: {
    especially: 'especially',
    particularly: 'particularly',
    'most often': 'most-often',
  },
  trend: {
    increasingly: 'increasingly',
  },
};

/** Superlatives, bounds and questions, which contain the word of a hedge but aren't one. */
export const notHedges = ['the most', 'at most', 'as many as', 'how many', 'so many', 'too many'];

const codings = /* @__PURE__ */ codingsByWords();
const anyEntry = /* @__PURE__ */ entryPattern();

function codingsByWords() {
  return new Map(
    Object.entries(hedgeLexicon).flatMap(([kind, degrees]) =>
      Object.entries(degrees).map(([words, degree]) => [words, { kind, degree }] as const),
    ),
  );
}

function entryPattern(): RegExp {
  const entries = [...codings.keys(), ...notHedges].sort((a, b) => b.length - a.length).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${entries})(?![\\p{L}\\p{N}])`, 'giu');
}

/** A hedge in a text, and its position. */
export interface HedgeFound extends Span {
  /** As the text has it, such as "Some". */
  readonly text: string;
  readonly kind: string;
  readonly degree: string;
}

/** Finds the hedges of a text, in order. */
export function* hedgesIn(text: string): Generator<HedgeFound, void> {
  for (const { 0: words, index } of text.matchAll(anyEntry)) {
    const word = words.toLowerCase();
    const coding = codings.get(word);
    // "May" is a month.
    if (coding === undefined || (word === 'may' && words !== 'may')) continue;
    yield { text: words, ...coding, start: index, end: index + words.length };
  }
}
