/**
 * Markdown with the counts of the data: in each row of a table that ends with the name of a list, the number of its
 * items, and before the word "passages" the number of passages.
 *
 * @param lists - The lists by name, such as `statistics` and `passages`.
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
    .replace(/\d+(?= passages\b)/g, (count) => `${lists['passages']?.length ?? count}`);
}
