import { termOf, word } from '../questions/search-terms.js';

/** A stretch of a text, in code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where a text has one of the terms. */
export function stretchesOf(text: string, terms: readonly string[]): readonly Stretch[] {
  return [...text.matchAll(word)]
    .filter(([each]) => terms.includes(termOf(each)))
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
