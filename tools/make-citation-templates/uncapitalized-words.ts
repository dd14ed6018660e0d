import type { CslItem } from '../../src/citations/csl-item.js';

const word = /[^\s"'‘’“”()[\]/,.;:!?-]+/g;

/** The words that a style with title case leaves lowercase in the titles of the items, in alphabetical order. */
export function uncapitalizedWords(
  render: (item: CslItem) => string,
  items: readonly CslItem[],
): readonly string[] {
  const lowercase = new Set<string>();
  for (const item of items) {
    const written = render(item);
    const start = plain(written).indexOf(plain(item.title));
    if (start === -1) throw new Error(`The title "${item.title}" is not in "${written}".`);
    const title = written.slice(start, start + item.title.length);
    for (const [each] of title.matchAll(word)) if (/^[a-z]./.test(each)) lowercase.add(each);
  }
  return [...lowercase].sort();
}

/** A text in lowercase, with one kind of quotation marks. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[‘’“”"]/g, "'");
}
