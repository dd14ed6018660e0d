import { termOf, termsIn, word } from '../questions/search-terms.js';

/** A stretch of a text, in code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The words of a query as they are compared: without case, accents and the ending of a plural. */
export function wordsOf(query: string): ReadonlySet<string> {
  return new Set(termsIn(query));
}

/** Where a text has one of the words. */
export function stretchesOf(text: string, words: ReadonlySet<string>): readonly Stretch[] {
  return [...text.matchAll(word)]
    .filter(([each]) => words.has(termOf(each)))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** A text with its stretches marked; those that overlap or touch are merged. */
export function marked(
  text: string,
  stretches: readonly Stretch[],
  mark: (part: string) => string,
): string {
  const isMarked = (at: number) => stretches.some(({ start, end }) => start <= at && at < end);
  let result = '';
  let start = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && isMarked(at) === isMarked(start)) continue;
    const part = text.slice(start, at);
    result += isMarked(start) ? mark(part) : part;
    start = at;
  }
  return result;
}
