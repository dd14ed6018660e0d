import type { Words } from '../../../src/parts/words.js';
import { type Html, html } from '../../frame/html.js';
import { keyOf, recordOf, titleOf } from '../shared/records.js';

export function linkTo(key: string): Html {
  return html`<a href="#${key}">${titleOf(recordOf(key))}</a>`;
}

/** Words, with the records they mention as links. */
export function wordsHtml(words: Words): Html {
  return html`${words.map((run) => (typeof run === 'string' ? run : linkTo(keyOf(run))))}`;
}
