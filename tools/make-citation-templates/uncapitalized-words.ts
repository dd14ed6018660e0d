import type { CslItem } from '../../src/citations/csl-item.js';
import { markup } from '../../src/citations/no-case.js';

const word = /[^\s"'‘’“”()[\]/,.;:!?-]+/g;

// Titles of other reports can have words that this one doesn't.
const candidates =
  'a about above across after against along amid among an and around as at before behind below beneath beside between beyond but by despite down during except for from if in inside into like near nor of off on onto or out outside over past per since so than that the through throughout till to toward towards under underneath until up upon versus via when where while with within without yet';

/** Items whose titles have the short words of English, each between others. */
export const smallWords: readonly CslItem[] = candidates.split(' ').map((each) => ({
  id: each,
  type: 'report',
  author: [{ literal: 'Author' }],
  issued: { 'date-parts': [[2000, 1, 1]] },
  title: `Words ${each} words`,
}));

/** The words that a style with title case leaves lowercase in the titles of the items, in alphabetical order. */
export function uncapitalizedWords(
  render: (item: CslItem) => string,
  items: readonly CslItem[],
): readonly string[] {
  const lowercase = new Set<string>();
  for (const item of items) {
    // What keeps its case tells nothing.
    const given = item.title.replace(markup, '0');
    const written = render({ ...item, title: given });
    const start = plain(written).indexOf(plain(given));
    if (start === -1) throw new Error(`The title "${given}" is not in "${written}".`);
    const title = written.slice(start, start + given.length);
    for (const [each] of title.matchAll(word)) if (/^[a-z]./.test(each)) lowercase.add(each);
  }
  return [...lowercase].sort();
}

/** A text in lowercase, with one kind of quotation marks. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[‘’“”"]/g, "'");
}
