import { isDeepStrictEqual } from 'node:util';
import canonicalize from 'canonicalize';
import diff from 'microdiff';

export type Path = readonly (string | number)[];

/**
 * One difference between two JSON values. An index in `path` counts in the new list; for what was removed, in the old
 * one.
 */
export interface Difference {
  readonly path: Path;
  readonly change: 'added' | 'changed' | 'removed' | 'reordered';
  /** Not with `added`. */
  readonly old?: unknown;
  /** Not with `removed`. */
  readonly new?: unknown;
}

/**
 * Where two JSON objects differ. An item of a list is compared with the same item of the other list, wherever it is
 * there: evidence with that of the same unit and quote, a reference with that to the same record. Other items are
 * compared in their order.
 */
export function differences(before: object, after: object): Difference[] {
  if (isDeepStrictEqual(before, after)) return [];
  const reordered: Difference[] = [];
  const aligned = align(before, after, [], reordered);
  const found = diff(aligned as object, after, { cyclesFix: false }).map((difference) => {
    const { type, path } = difference;
    if (type === 'CREATE') return { path, change: 'added', new: difference.value } as const;
    if (type === 'CHANGE') {
      const { oldValue: old, value } = difference;
      return { path, change: 'changed', old, new: value } as const;
    }
    const index = path.at(-1);
    const place =
      typeof index === 'number' ? [...path.slice(0, -1), index - lengthAt(after, path)] : path;
    return { path: place, change: 'removed', old: difference.oldValue } as const;
  });
  return [...found, ...reordered];
}

/**
 * The old value with each list in the order of the new one, for a comparison by index: an item that was added leaves a
 * gap, an item that was removed comes after the end, by its old index.
 */
function align(before: unknown, after: unknown, path: Path, reordered: Difference[]): unknown {
  if (Array.isArray(before) && Array.isArray(after)) {
    const places = partners(before, after);
    const aligned: unknown[] = [];
    for (const [index, item] of before.entries()) {
      const place = places[index];
      if (place === undefined) aligned[after.length + index] = item;
      else aligned[place] = align(item, after[place], [...path, place], reordered);
    }
    if (isReordered(places)) {
      reordered.push({ path, change: 'reordered', old: before, new: after });
    }
    return aligned;
  }
  if (isObject(before) && isObject(after)) {
    return Object.fromEntries(
      Object.entries(before).map(([key, value]) => {
        const other = Object.hasOwn(after, key) ? after[key] : undefined;
        return [key, align(value, other, [...path, key], reordered)];
      }),
    );
  }
  return before;
}

/** For each item of a list the index of the same item in another list, if it has one. */
function partners(before: readonly unknown[], after: readonly unknown[]): (number | undefined)[] {
  const free = new Set(after.keys());
  const places: (number | undefined)[] = before.map(() => undefined);
  const pair = (isSame: (item: unknown, other: unknown) => boolean): void => {
    for (const [index, item] of before.entries()) {
      if (places[index] !== undefined) continue;
      const place = [...free].find((each) => isSame(item, after[each]));
      if (place === undefined) continue;
      places[index] = place;
      free.delete(place);
    }
  };
  pair(isDeepStrictEqual);
  pair((item, other) => isObject(item) && isObject(other) && identity(item) === identity(other));
  pair((item, other) => isObject(item) === isObject(other));
  return places;
}

/** What makes an object in a list the same one in another version of the list. */
function identity({ kind, id, unit, quote }: Record<string, unknown>): string | undefined {
  return canonicalize({ kind, id, unit, quote });
}

/** Whether the places that are known are not in ascending order. */
export function isReordered(places: readonly (number | undefined)[]): boolean {
  const known = places.filter((place) => place !== undefined);
  return known.some((place, index) => place < (known[index - 1] ?? 0));
}

function lengthAt(value: unknown, path: Path): number {
  let list = value;
  for (const key of path.slice(0, -1)) list = (list as Record<string | number, unknown>)[key];
  return (list as readonly unknown[]).length;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
