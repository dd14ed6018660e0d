import leven from 'leven';

// A longer word is like none; comparing only its beginning keeps the error quick to make.
const longestCompared = 80;

/**
 * How unlike two words are: 0 if they are the same, 1 if nothing is. It is a part of the longer word, or a short word
 * would be near to everything.
 */
function unlikeness(left: string, right: string): number {
  const [one, other] = [left.slice(0, longestCompared), right.slice(0, longestCompared)];
  return leven(one, other) / Math.max(one.length, other.length, 1);
}

/** The three known words most like a given one, the likest first. */
export function nearest(given: string, known: readonly string[]): readonly string[] {
  return known
    .map((word) => ({ word, unlike: unlikeness(given, word) }))
    .sort((left, right) => left.unlike - right.unlike)
    .slice(0, 3)
    .map(({ word }) => word);
}

/** The known word that was probably meant by a given one; undefined if none is like it. */
export function probablyMeant(given: string, known: readonly string[]): string | undefined {
  const [word] = nearest(given, known);
  return word !== undefined && unlikeness(given, word) < 0.5 ? word : undefined;
}
