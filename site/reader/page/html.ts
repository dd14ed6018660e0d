import type { Words } from '../../../src/parts/words.js';
import { keyOf, recordOf, titleOf } from '../shared/records.js';

/** Text that is HTML already. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Html | string | readonly Part[];

export const nothing = new Html('');

/** HTML from a template. What is filled in is escaped, unless it is HTML already. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.map((text, at) => text + shown(parts[at] ?? nothing)).join(''));
}

function shown(part: Part): string {
  if (part instanceof Html) return part.text;
  return typeof part === 'string' ? escaped(part) : part.map(shown).join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export function linkTo(key: string): Html {
  return html`<a href="#${key}">${titleOf(recordOf(key))}</a>`;
}

/** Words, with the records they mention as links. */
export function wordsHtml(words: Words): Html {
  return html`${words.map((run) => (typeof run === 'string' ? run : linkTo(keyOf(run))))}`;
}
