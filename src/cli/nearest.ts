import { unlikeness } from '../lookup/unlikeness.js';

/** How much of a word may differ for another still to be what was meant. */
const mostDifferent = 0.5;

/** The known word most like the given one; undefined where none is like it. */
function nearest(given: string, known: readonly string[]): string | undefined {
  let found: string | undefined;
  let least = mostDifferent;
  for (const word of known) {
    const different = unlikeness(given, word);
    if (different < least) {
      found = word;
      least = different;
    }
  }
  return found;
}

/** The beginning of a hint: the nearest of the known words; nothing where none is like the given one. */
export function didYouMean(given: string, known: readonly string[]): string {
  const meant = nearest(given, known);
  return meant === undefined ? '' : `Did you mean ${meant}? `;
}

/** A hint that names the nearest of the known words, or else all of them. */
export function hintOf(given: string, known: readonly string[], list: string): string {
  return `${didYouMean(given, known)}${list} ${known.join(', ')}.`;
}
