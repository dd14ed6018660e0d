import { type Difference, differences, isReordered } from './differences.js';
import type { Collections, Item } from './read-dataset.js';

/** One change between two versions of the data. An empty `path` means that the record, or the whole list, changed. */
export interface DataChange extends Difference {
  /** The list in which it happened, such as `statistics` or `narrative.passages`. */
  readonly collection: string;
  /** The kind of the record; null if the list as a whole changed. */
  readonly kind: string | null;
  /** The id of the record; null if the list as a whole changed. */
  readonly id: string | null;
}

/** What changed from one version of the data to another. Empty exactly if they are the same. */
export function dataChanges(before: Collections, after: Collections): DataChange[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].flatMap((name) => collectionChanges(name, before.get(name), after.get(name)));
}

function collectionChanges(
  collection: string,
  before: ReadonlyMap<string, Item> | undefined,
  after: ReadonlyMap<string, Item> | undefined,
): DataChange[] {
  const changes: DataChange[] = [];
  const whole = { collection, kind: null, id: null, path: [] };
  if (before === undefined) changes.push({ ...whole, change: 'added' });
  if (after === undefined) changes.push({ ...whole, change: 'removed' });
  const [old, now] = [before ?? new Map<string, Item>(), after ?? new Map<string, Item>()];

  for (const [id, item] of old) {
    const at = { collection, kind: item.kind, id };
    const other = now.get(id);
    if (other === undefined) changes.push({ ...at, path: [], change: 'removed' });
    else for (const each of differences(item, other)) changes.push({ ...at, ...each });
  }
  for (const [id, { kind }] of now) {
    if (!old.has(id)) changes.push({ collection, kind, id, path: [], change: 'added' });
  }
  // The order of passages is that of the sections and paragraphs that name them.
  const ids = [...now.keys()];
  const places = [...old.keys()].filter((id) => now.has(id)).map((id) => ids.indexOf(id));
  if (collection !== 'narrative.passages' && isReordered(places)) {
    changes.push({ ...whole, change: 'reordered' });
  }
  return changes;
}
