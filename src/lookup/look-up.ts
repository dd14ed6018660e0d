import { show } from '../parts/show.js';
import { reading } from './reading.js';
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
    index = reading('from to be a report', collection, () => byId(collection));
    indexes.set(collection, index);
  }
  const found = index.get(id);
  if (found === undefined) throw new UnknownIdError(kind, id, [...index.keys()]);
  return found;
}

function byId<Item extends WithId>(collection: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(
    collection.map((item) => {
      const { id } = item;
      if (typeof id !== 'string') throw new TypeError(`Expected an id, got ${show(id)}.`);
      return [id, item];
    }),
  );
}
