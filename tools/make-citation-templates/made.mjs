// @ts-check

import { templatesOf } from './templates-of.mjs';
import { uncapitalizedWords } from './uncapitalized-words.mjs';

/**
 * What `src/citations/styles.ts` holds, made anew.
 *
 * @param {Awaited<ReturnType<typeof import('./official-styles.mjs').officialStyles>>} official
 * @param {readonly import('../../src/citations/csl-item.js').CslItem[]} items The items whose titles are set in capitals.
 */
export function madeStyles(official, items) {
  const styles = Object.fromEntries(
    Object.entries(official).map(([style, render]) => [style, templatesOf(render)]),
  );
  return {
    styles,
    uncapitalizedWords: uncapitalizedWords(official['chicago-author-date'], items),
  };
}
