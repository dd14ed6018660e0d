import { show } from './show.js';

/** Words as a list: "a", "a or b", "a, b or c". */
export function enumerate(words: readonly string[], conjunction: 'and' | 'or'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}

/** The message of a schema's problem: what was expected, and what was found. */
export function expected(what: string): (issue: { readonly input?: unknown }) => string {
  return ({ input }) => `expected ${what}; got ${input === undefined ? 'nothing' : show(input)}`;
}
