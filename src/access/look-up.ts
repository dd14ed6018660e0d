import { type LookupKind, UnknownIdError } from './unknown-id-error.js';

interface WithId {
  readonly id: string;
}

// Indexes are built when first asked for, so that importing the package does no work.
const indexes = new WeakMap<readonly WithId[], ReadonlyMap<string, WithId>>();

/** The record of a collection that bears the id, or an error that names the nearest ids. */
export function lookUp<Item extends WithId>(
  kind: LookupKind,
  collection: readonly Item[],
  id: string,
): Item {
  let index = indexes.get(collection) as ReadonlyMap<string, Item> | undefined;
  if (index === undefined) {
    index = new Map(collection.map((item) => [item.id, item]));
    indexes.set(collection, index);
  }
  const found = index.get(id);
  if (found === undefined) throw new UnknownIdError(kind, id, [...index.keys()]);
  return found;
}
