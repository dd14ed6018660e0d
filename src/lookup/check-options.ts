import { show } from '../parts/show.js';

/**
 * Rejects unknown options, such as a misspelled one, instead of ignoring them.
 *
 * @throws `TypeError` if `options` is not an object or has an unknown option.
 */
export function checkOptions(options: object, known: readonly string[]): void {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`Expected options to be an object, got ${show(options)}.`);
  }
  for (const name of Object.keys(options)) {
    if (known.includes(name)) continue;
    throw new TypeError(`Unknown option ${show(name)}. Valid options: ${known.join(', ')}.`);
  }
}
