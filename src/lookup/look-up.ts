import { reading } from '../parts/reading.js';
import { show } from '../parts/show.js';
import { type LookupKind, UnknownIdError } from './unknown-id-error.js';

/** Finds the record of a collection with an id, or throws an error that suggests the closest ids. */
export function lookUp<Found>(
  kind: LookupKind,
  collection: readonly { readonly id: string }[],
  id: string,
): Found {
  return reading('from to be a report', collection, () => {
    const found = collection.find((item) => item.id === id);
    if (found !== undefined) return found as Found;
    throw new UnknownIdError(kind, id, collection.map(idOf));
  });
}

function idOf({ id }: { readonly id: string }): string {
  if (typeof id !== 'string') throw new TypeError(`Expected an id, got ${show(id)}.`);
  return id;
}
