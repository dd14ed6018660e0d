// @ts-check
// Imported anew for each contender, by a query of its own: an engine makes a loop fast for what it calls, and would call
// every function more slowly once it had seen several.

/**
 * Reads something by each id. What is read is used, or an engine need not read it.
 *
 * @public It is imported by a computed name.
 * @param {readonly string[]} ids
 * @param {(id: string) => unknown} read
 */
export function countMissing(ids, read) {
  let missing = 0;
  for (const id of ids) if (read(id) === undefined) missing += 1;
  return missing;
}
