import { show } from '../parts/show.js';

/**
 * Refuses options of which one would be lost without a word, such as a misspelt one.
 *
 * @throws `TypeError` where they are no object, or name an option that there is not.
 */
export function checkOptions(options: object, known: readonly string[]): void {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`Expected options to be an object, got ${show(options)}.`);
  }
  for (const name of Object.keys(options)) {
    if (known.includes(name)) continue;
    const there = known.length === 1 ? 'There is' : 'There are';
    throw new TypeError(`Unknown option ${show(name)}. ${there}: ${known.join(', ')}.`);
  }
}
