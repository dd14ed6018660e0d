import { type HedgeCoding, hedgeLexicon } from './hedge-lexicon.js';
import type { Span } from './spans-of.js';

/** A hedge that stands in a text, and where. */
export interface HedgeFound extends Span {
  /** As it stands there, such as "Some". */
  readonly words: string;
  readonly coding: HedgeCoding;
}

let anyEntry: RegExp | undefined;

/** Matches the entries of the lexicon in whole words, the longer ones first. */
function lexiconPattern(): RegExp {
  anyEntry ??= new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...hedgeLexicon]
      .sort((a, b) => b.words.length - a.words.length)
      .map(({ words }) => words)
      .join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return anyEntry;
}

/** Finds the hedges of a text, in order, by the words of the lexicon. */
export function* hedgesIn(text: string): Generator<HedgeFound, void> {
  for (const { 0: words, index } of text.matchAll(lexiconPattern())) {
    const entry = hedgeLexicon.find((candidate) => candidate.words === words.toLowerCase());
    if (entry === undefined || entry.coding === null) continue;
    if (entry.smallOnly === true && words !== entry.words) continue;
    yield { words, coding: entry.coding, start: index, end: index + words.length };
  }
}
