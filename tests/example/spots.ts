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
