import { show } from '../parts/show.js';

/**
 * Rejects a value other than true and false, instead of counting it as one of them.
 *
 * @throws `TypeError` if it is neither, and was given.
 */
export function checkFlag(name: string, value: unknown): void {
  if (value === undefined || typeof value === 'boolean') return;
  throw new TypeError(`Expected options.${name} to be true or false, got ${show(value)}.`);
}

/**
 * Rejects unknown options, such as a misspelled one, instead of ignoring them.
 *
 * @throws `TypeError` if `options` is not an object or has an unknown option.
 */
export function checkOptions(options: object, known: readonly string[]): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new TypeError(`Expected options to be an object, got ${show(options)}.`);
  }
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new TypeError(`Unknown option ${show(unknown)}. Valid options: ${known.join(', ')}.`);
}
