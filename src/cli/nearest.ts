import { probablyMeant } from '../lookup/nearest.js';

/** The beginning of a hint: the nearest of the known words; nothing where none is like the given one. */
export function didYouMean(given: string, known: readonly string[]): string {
  const meant = probablyMeant(given, known);
  return meant === undefined ? '' : `Did you mean ${meant}? `;
}

/** A hint that names the nearest of the known words, or else all of them. */
export function hintOf(given: string, known: readonly string[], list: string): string {
  return `${didYouMean(given, known)}${list} ${known.join(', ')}.`;
}
