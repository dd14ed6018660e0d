import { closestMatch } from 'leven';
import { allowance } from './allowance.js';

/** Finds the known id that a misspelled one is nearest to, if any is near. */
export type NearestId = (id: string, known: readonly string[]) => string | undefined;

/** Makes a search for nearest ids that stops looking once it has compared `comparisons` ids. */
export function nearestId(comparisons = 200_000): NearestId {
  const mayCompare = allowance(comparisons);
  return (id, known) => {
    // The work grows with the square of the length, and no id of a person's making is this long.
    if (id.length > 100 || !mayCompare(known.length)) return undefined;
    return closestMatch(id, known, { maxDistance: Math.max(2, Math.floor(id.length * 0.4)) });
  };
}
