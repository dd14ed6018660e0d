import leven from 'leven';

// Comparing only the start of long words keeps the error quick to make.
const longestCompared = 80;

/** How different two words are, from 0 to 1, whatever their case. It is relative to the longer word, so that short words aren't close to all. */
function unlikeness(left: string, right: string): number {
  const [one, other] = [left.slice(0, longestCompared), right.slice(0, longestCompared)];
  return leven(one.toLowerCase(), other.toLowerCase()) / Math.max(one.length, other.length, 1);
}

/** The known words, the closest to a given one first. */
export function byCloseness(given: string, known: readonly string[]): readonly string[] {
  return known
    .map((word) => ({ word, unlike: unlikeness(given, word) }))
    .sort((left, right) => left.unlike - right.unlike)
    .map(({ word }) => word);
}

/** The three known words closest to a given one, the closest first. */
export function nearest(given: string, known: readonly string[]): readonly string[] {
  return byCloseness(given, known).slice(0, 3);
}

/** The known word that was probably meant by a given one; undefined if none is close. */
export function probablyMeant(given: string, known: readonly string[]): string | undefined {
  const [word] = nearest(given, known);
  return word !== undefined && unlikeness(given, word) < 0.5 ? word : undefined;
}
