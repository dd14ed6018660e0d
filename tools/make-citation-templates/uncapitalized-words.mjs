// @ts-check

/** @typedef {import('../../src/citations/csl-item.js').CslItem} CslItem */

const word = /[^\s"'‘’“”()[\]/,.;:!?-]+/g;

/**
 * The words that a style with headline capitals leaves small in the titles of the items, in alphabetical order.
 *
 * @param {(item: CslItem) => string} render
 * @param {readonly CslItem[]} items
 */
export function uncapitalizedWords(render, items) {
  const small = new Set();
  for (const item of items) {
    const written = render(item);
    const start = plain(written).indexOf(plain(item.title));
    if (start === -1) throw new Error(`The title "${item.title}" is not in "${written}".`);
    const title = written.slice(start, start + item.title.length);
    for (const [each] of title.matchAll(word)) {
      if (each.length > 1 && /^[a-z]/.test(each)) small.add(each);
    }
  }
  return [...small].sort();
}

/** @param {string} text In small letters, with one kind of quotation marks. */
function plain(text) {
  return text.toLowerCase().replaceAll(/[‘’“”"]/g, "'");
}
