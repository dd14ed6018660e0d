import { isDeepStrictEqual } from 'node:util';
import canonicalize from 'canonicalize';
import { isObject } from '../../src/parts/is-object.js';

export type Path = readonly (string | number)[];

/**
 * One difference between two JSON values. An index in `path` is that in the new list; for what was removed, in the old
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
 * there: evidence with that of the same passage and quote, a reference with that to the same record. Other items are
 * compared in their order.
 */
export function differences(before: object, after: object): Difference[] {
  return [...compared(before, after, [])];
}

function* compared(before: unknown, after: unknown, path: Path): Generator<Difference> {
  if (isDeepStrictEqual(before, after)) return;
  if (Array.isArray(before) && Array.isArray(after)) yield* comparedLists(before, after, path);
  else if (isObject(before) && isObject(after)) {
    for (const [key, old] of Object.entries(before)) {
      if (Object.hasOwn(after, key)) yield* compared(old, after[key], [...path, key]);
      else yield { path: [...path, key], change: 'removed', old };
    }
    for (const [key, now] of Object.entries(after)) {
      if (!Object.hasOwn(before, key)) yield { path: [...path, key], change: 'added', new: now };
    }
  } else yield { path, change: 'changed', old: before, new: after };
}

function* comparedLists(
  before: readonly unknown[],
  after: readonly unknown[],
  path: Path,
): Generator<Difference> {
  const places = partners(before, after);
  for (const [index, old] of before.entries()) {
    const place = places[index];
    if (place === undefined) yield { path: [...path, index], change: 'removed', old };
    else yield* compared(old, after[place], [...path, place]);
  }
  for (const [index, now] of after.entries()) {
    if (!places.includes(index)) yield { path: [...path, index], change: 'added', new: now };
  }
  if (isReordered(places)) yield { path, change: 'reordered', old: before, new: after };
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
function identity({ kind, id, passage, quote }: Record<string, unknown>): string | undefined {
  return canonicalize({ kind, id, passage, quote });
}

/** Whether the places that are known are not in ascending order. */
export function isReordered(places: readonly (number | undefined)[]): boolean {
  const known = places.filter((place) => place !== undefined);
  return known.some((place, index) => place < (known[index - 1] ?? 0));
}
