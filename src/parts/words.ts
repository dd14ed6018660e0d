// How a record is described, for the terminal, the site and comments.

import type { Reference } from './reference/reference.js';
import { oneLine } from './show.js';

/** A mention of another record. The renderer shows its name, and may link to it. */
export interface Mention {
  readonly kind: Reference['kind'] | 'place';
  readonly id: string;
}

/** Text and mentions of other records, in reading order. */
export type Words = readonly (Mention | string)[];

/** What a record says about one thing. */
export interface Field {
  readonly label: string;
  readonly values: readonly Words[];
}

/** The description of a record. */
export interface RecordWords {
  readonly title: string;
  /** One line, with the source and the qualifiers. */
  readonly summary: Words;
  /** Its fields; empty ones are left out. */
  readonly fields: readonly Field[];
}

/** Words from a template. */
export function words(
  strings: TemplateStringsArray,
  ...parts: readonly (Mention | Words | string)[]
): Words {
  const texts = strings.map((text, at) => [text, ...runsOf(parts[at] ?? '')]);
  return texts.flat().filter((run) => run !== '');
}

function runsOf(part: Mention | Words | string): Words {
  if (typeof part === 'string') return [part];
  return 'kind' in part ? [part] : part;
}

/** A list in one line. Empty items are left out. */
export function joined(items: readonly (Words | string)[], separator = ', '): Words {
  return present(items).flatMap((item, at) => (at === 0 ? item : [separator, ...item]));
}

function present(items: readonly (Words | string)[]): readonly Words[] {
  return items.map((item) => words`${item}`).filter((item) => item.length > 0);
}

/** A part of a summary: a label with its values; nothing without values. */
export function labelled(label: string, values: readonly (Words | string)[]): Words {
  return values.length === 0 ? [] : words`${label}: ${joined(values)}`;
}

/** Fields from their values by label. Those without a value are left out. */
export function fields(
  values: Readonly<Record<string, readonly (Words | string)[]>>,
): readonly Field[] {
  return Object.entries(values)
    .map(([label, own]) => ({ label, values: present(own) }))
    .filter((field) => field.values.length > 0);
}

/** Words as plain text. */
export function plain(given: Words, nameOf: (mention: Mention) => string): string {
  return given.map((run) => (typeof run === 'string' ? run : nameOf(run))).join('');
}

/** The report's wording. */
export function quoted(text: string): string {
  return `“${oneLine(text)}”`;
}

/** A term of a vocabulary, without the hyphens between its words. */
export function spaced(term: string): string {
  return term.replace(/(?<!\bnon)-(?!related\b)/g, ' ');
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function uncapitalized(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A meaning of a term as a sentence. */
export function sentence(meaning: string): string {
  return `${capitalized(meaning)}.`;
}

export function organization(id: string): Mention {
  return { kind: 'organization', id };
}

export function place(id: string): Mention {
  return { kind: 'place', id };
}
