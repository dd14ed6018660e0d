/** A key of an item: what BibTeX and pandoc don't allow in one, such as a parenthesis, becomes a hyphen or is left out. */
export function keyOf(...parts: readonly string[]): string {
  return parts
    .join(':')
    .replace(/[^\w.:/-]+/g, '-')
    .replace(/-(?=[:/]|$)|(?<=[:/])-/g, '');
}
