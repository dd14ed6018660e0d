/** The paths of the objects in a value that are not frozen; `''` is the value itself. */
export function unfrozenIn(value: unknown): readonly string[] {
  const seen = new Set<unknown>();
  const unfrozen: string[] = [];
  const visit = (part: unknown, path: string): void => {
    if (typeof part !== 'object' || part === null || seen.has(part)) return;
    seen.add(part);
    if (!Object.isFrozen(part)) unfrozen.push(path);
    for (const [key, inner] of Object.entries(part)) visit(inner, `${path}/${key}`);
  };
  visit(value, '');
  return unfrozen;
}
