/**
 * Markdown with the counts of the data: in each row of a table that ends with the name of a list, the number of its
 * items, and before the word "units" the number of units.
 *
 * @param lists - The lists by name, such as `statistics` and `units`.
 */
export function withCounts(
  markdown: string,
  lists: Readonly<Record<string, readonly unknown[]>>,
): string {
  return markdown
    .replace(/^(\|.*\| )\d+( \|.*\| `(\w+)` \|)$/gm, (row, before, after, name) => {
      const list = lists[name];
      return list === undefined ? row : `${before}${list.length}${after}`;
    })
    .replace(/\d+(?= units\b)/g, (count) => `${lists['units']?.length ?? count}`);
}
