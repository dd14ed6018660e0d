export type Path = readonly PropertyKey[];

/** A value somewhere in another, and the way to it. */
export interface Spot {
  readonly path: Path;
  readonly value: unknown;
}

/** Every value in a value, itself included. */
export function* spotsIn(value: unknown, path: Path = []): Generator<Spot> {
  yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const [key, part] of Object.entries(value)) {
    yield* spotsIn(part, [...path, isList ? Number(key) : key]);
  }
}

/** A copy of a value with the part at a path changed. */
export function changedAt(
  value: unknown,
  [key, ...rest]: Path,
  change: (value: unknown) => unknown,
): unknown {
  if (key === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.map((part, index) => (index === key ? changedAt(part, rest, change) : part));
  }
  return Object.fromEntries(
    Object.entries(value as object).map(([name, part]) => [
      name,
      name === key ? changedAt(part, rest, change) : part,
    ]),
  );
}

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
