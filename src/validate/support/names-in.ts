import { addTo } from '../../parts/add-to.js';
import type { Span } from '../../parts/spans-of.js';
import type { TipReport } from '../../report/tip-report.js';

/** A name of an organization or a place in a text. */
export interface NameFound extends Span {
  /** As the text has it. */
  readonly text: string;
  /** The ids of the organizations and places that have the name. */
  readonly ids: ReadonlySet<string>;
  /** Whether it has a capital as a record has it. "The committee" can be any committee, "the UN" is one body. */
  readonly isProper: boolean;
}

interface Name {
  /** With a small first letter. */
  readonly words: string;
  /** As the records have it. */
  readonly written: Set<string>;
  readonly ids: Set<string>;
}

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;
const startsInWord = /^[\p{L}\p{M}\p{N}]/u;

/**
 * Makes a function that finds the names and other names of the organizations and places of a report in a text: whole
 * words, and of several names that start at one word the longest, so that "Northern Laos" does not name Laos. The first
 * letter may be a capital or not.
 */
export function nameFinder(dataset: TipReport): (text: string) => readonly NameFound[] {
  const byFirstWord = namesByFirstWord(dataset);
  return (text) => {
    const found: NameFound[] = [];
    for (const { 0: word, index: start } of text.matchAll(wordPattern)) {
      if (start < (found.at(-1)?.end ?? 0)) continue;
      const names = byFirstWord.get(uncapitalized(word)) ?? [];
      const name = names.find(({ words }) => hasAt(text, start, words));
      if (name === undefined) continue;
      const end = start + name.words.length;
      const asWritten = text.slice(start, end);
      const isProper =
        name.written.has(asWritten) && /\p{Lu}/u.test(asWritten.replace(/^the /iu, ''));
      found.push({ start, end, text: asWritten, ids: name.ids, isProper });
    }
    return found;
  };
}

/** The names by their first word, the longest first. A name that starts with a sign is left out. */
function namesByFirstWord({
  organizations,
  places,
}: TipReport): ReadonlyMap<string, readonly Name[]> {
  const all = new Map<string, Name>();
  for (const { id, name, otherNames } of [...organizations, ...places]) {
    for (const written of [name, ...otherNames]) {
      const words = uncapitalized(written);
      const known = all.get(words) ?? { words, written: new Set(), ids: new Set() };
      all.set(words, known);
      known.written.add(written);
      known.ids.add(id);
    }
  }
  const byFirstWord = new Map<string, Name[]>();
  for (const name of [...all.values()].sort((a, b) => b.words.length - a.words.length)) {
    const first = name.words.match(wordPattern)?.[0] ?? '';
    if (first === '' || !name.words.startsWith(first)) continue;
    addTo(byFirstWord, first, name);
  }
  return byFirstWord;
}

function hasAt(text: string, start: number, words: string): boolean {
  const end = start + words.length;
  return (
    uncapitalized(text.slice(start, end)) === words && !startsInWord.test(text.slice(end, end + 2))
  );
}

function uncapitalized(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}
