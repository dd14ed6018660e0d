import { reading } from '../parts/reading.js';
import { show } from '../parts/show.js';
import { type LookupKind, UnknownIdError } from './unknown-id-error.js';

/** Finds the record of a collection with an id, or throws an error that suggests the closest ids. */
export function lookUp<Item extends { readonly id: string }>(
  kind: LookupKind,
  collection: readonly Item[],
  id: string,
): Item {
  return reading('from to be a report', collection, () => {
    const found = collection.find((item) => item.id === id);
    if (found !== undefined) return found;
    throw new UnknownIdError(kind, id, collection.map(idOf));
  });
}

function idOf({ id }: { readonly id: string }): string {
  if (typeof id !== 'string') throw new TypeError(`Expected an id, got ${show(id)}.`);
  return id;
}
