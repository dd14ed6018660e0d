import { show } from './show.js';

/**
 * Reads what was given. Where it has not the shape that its type promises, the error says so, instead of one that comes
 * from somewhere inside.
 *
 * @param expected - What should have been given, such as `from to be a report`.
 * @throws `TypeError` where it can not be read.
 */
export function reading<Result>(expected: string, given: unknown, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    // The engine's errors of reading; ours are of other classes.
    if (!(error instanceof TypeError || error instanceof URIError)) throw error;
    throw new TypeError(`Expected ${expected}, got ${show(given)} that can not be read as such.`, {
      cause: error,
    });
  }
}
