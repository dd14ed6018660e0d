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
  /** As the records have it. */
  readonly written: Set<string>;
  readonly ids: Set<string>;
}

/** The names that begin with certain words and signs: the one that ends there, and those that go on. */
interface Beginning {
  name?: Name;
  readonly next: Map<string, Beginning>;
}

// A word, or one other character.
const wordOrSign = /[\p{L}\p{M}\p{N}]+|./gsu;
const startsInWord = /^[\p{L}\p{M}\p{N}]/u;

/**
 * Makes a function that finds the names and other names of the organizations and places of a report in a text: whole
 * words, and of several names that start at one word the longest, so that "Northern Laos" does not name Laos. The first
 * letter may be a capital or not.
 */
export function nameFinder(dataset: TipReport): (text: string) => readonly NameFound[] {
  const names = namesOf(dataset);
  return (text) => {
    const found: NameFound[] = [];
    const parts = [...text.matchAll(wordOrSign)];
    for (const [at, { 0: first, index: start }] of parts.entries()) {
      if (start < (found.at(-1)?.end ?? 0) || !startsInWord.test(first)) continue;
      let longest: { readonly name: Name; readonly end: number } | undefined;
      let beginning = names.next.get(uncapitalized(first));
      let end = start + first.length;
      for (let after = at + 1; beginning !== undefined; after += 1) {
        const next = parts[after]?.[0] ?? '';
        const { name } = beginning;
        if (name !== undefined && !startsInWord.test(next)) longest = { name, end };
        beginning = beginning.next.get(next);
        end += next.length;
      }
      if (longest === undefined) continue;
      const { name } = longest;
      const asWritten = text.slice(start, longest.end);
      const isProper =
        name.written.has(asWritten) && /\p{Lu}/u.test(asWritten.replace(/^the /iu, ''));
      found.push({ start, end: longest.end, text: asWritten, ids: name.ids, isProper });
    }
    return found;
  };
}

/** The names, word by word. A name that starts with a sign is never looked up. */
function namesOf({ organizations, places }: TipReport): Beginning {
  const names: Beginning = { next: new Map() };
  for (const { id, name, otherNames } of [...organizations, ...places]) {
    for (const written of [name, ...otherNames]) {
      let beginning = names;
      for (const [part] of uncapitalized(written).matchAll(wordOrSign)) {
        const next = beginning.next.get(part) ?? { next: new Map() };
        beginning.next.set(part, next);
        beginning = next;
      }
      beginning.name ??= { written: new Set(), ids: new Set() };
      beginning.name.written.add(written);
      beginning.name.ids.add(id);
    }
  }
  return names;
}

function uncapitalized(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}
