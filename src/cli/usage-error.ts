import { probablyMeant } from '../lookup/nearest.js';

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

/** The beginning of a hint: the most similar of the known words; nothing if none is similar. */
export function didYouMean(given: string, known: readonly string[]): string {
  const meant = probablyMeant(given, known);
  return meant === undefined ? '' : `Did you mean ${meant}? `;
}

/** A hint that suggests one of the known words and lists them all. */
export function hintOf(given: string, known: readonly string[], list: string): string {
  return `${didYouMean(given, known)}${list} ${known.join(', ')}.`;
}

export function unknownId(given: string, known: readonly string[], hint: string): UsageError {
  return new UsageError(
    `Unknown id ${JSON.stringify(given)}.`,
    `${didYouMean(given, known)}${hint}`,
  );
}
