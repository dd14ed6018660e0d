import { probablyMeant } from '../lookup/nearest.js';
import { show } from '../parts/show.js';

/** The request is invalid. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** How to correct it. */
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** The one of some words that was given, in upper or lower case. */
export function wordIn<Word extends string>(
  words: readonly Word[],
  given: string,
): Word | undefined {
  const lower = given.toLowerCase();
  return words.find((word) => word === given) ?? words.find((word) => word.toLowerCase() === lower);
}

/** The beginning of a hint: the most similar of the known words, or one that begins as given; nothing if there is none. */
export function didYouMean(given: string, known: readonly string[]): string {
  const start = given.toLowerCase();
  const meant =
    probablyMeant(given, known) ??
    (start.length > 2 ? known.find((word) => word.toLowerCase().startsWith(start)) : undefined);
  return meant === undefined ? '' : `Did you mean ${meant}? `;
}

/** A hint that suggests one of the known words and lists them all. */
export function hintOf(given: string, known: readonly string[], list: string): string {
  return `${didYouMean(given, known)}${list} ${known.join(', ')}.`;
}

export function unknownId(given: string, known: readonly string[], hint: string): UsageError {
  return new UsageError(`Unknown id ${show(given)}.`, `${didYouMean(given, known)}${hint}`);
}
