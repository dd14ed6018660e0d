import { termOf, termsIn, word } from '../questions/search-terms.js';

/** A stretch of a text, in code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The words of a query, as words are compared: case, accents and the ending of a plural do not count. */
export function wordsOf(query: string): ReadonlySet<string> {
  return new Set(termsIn(query));
}

/** Where a text has one of the words. */
export function stretchesOf(text: string, words: ReadonlySet<string>): readonly Stretch[] {
  return [...text.matchAll(word)]
    .filter(([each]) => words.has(termOf(each)))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** A text with its stretches marked; those that overlap or touch as one. */
export function marked(
  text: string,
  stretches: readonly Stretch[],
  mark: (part: string) => string,
): string {
  let result = '';
  let end = 0;
  for (const stretch of joined(stretches)) {
    result += text.slice(end, stretch.start) + mark(text.slice(stretch.start, stretch.end));
    end = stretch.end;
  }
  return result + text.slice(end);
}

function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  for (const next of [...stretches].sort((left, right) => left.start - right.start)) {
    const last = result.at(-1);
    if (last === undefined || next.start > last.end) result.push(next);
    else result[result.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
  }
  return result;
}
