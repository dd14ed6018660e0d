import { show } from './show.js';

/**
 * Reads an argument. If it doesn't have the shape of its type, the error says so, instead of one from deep inside.
 *
 * @param expected - What was expected, such as `from to be a report`.
 * @throws `TypeError` if it can't be read.
 */
export function reading<Result>(expected: string, given: unknown, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    // The engine throws these when it can't read a value; our own errors have other classes.
    if (!(error instanceof TypeError || error instanceof URIError)) throw error;
    throw new TypeError(`Expected ${expected}, got ${show(given)} that can't be read as such.`, {
      cause: error,
    });
  }
}
