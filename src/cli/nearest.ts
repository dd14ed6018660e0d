import leven from 'leven';

// A longer word is like none; comparing only its beginning keeps the error quick to make.
const longestCompared = 80;
/** How much of a word may differ for another still to be what was meant. */
const mostDifferent = 0.5;

/** The known word most like the given one; undefined where none is like it. */
export function nearest(given: string, known: readonly string[]): string | undefined {
  const compared = given.slice(0, longestCompared);
  let found: string | undefined;
  let least = mostDifferent;
  for (const word of known) {
    const different = leven(compared, word) / Math.max(compared.length, word.length, 1);
    if (different < least) {
      found = word;
      least = different;
    }
  }
  return found;
}

/** A hint that names the nearest of the known words, or else all of them. */
export function hintOf(given: string, known: readonly string[], list: string): string {
  const meant = nearest(given, known);
  return `${meant === undefined ? '' : `Did you mean ${meant}? `}${list} ${known.join(', ')}.`;
}
