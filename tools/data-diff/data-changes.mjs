// @ts-check
import { differences, inAnotherOrder } from './differences.mjs';

/** @typedef {import('./read-dataset.mjs').Collection} Collection */

/**
 * One change between two versions of the data.
 *
 * @typedef {object} DataChange
 * @property {string} collection The list in which it happened, such as `statistics` or `narrative.units`.
 * @property {boolean} isText Whether the list holds the text, or a part of it.
 * @property {string | null} kind The kind of the record; null where the list as a whole changed.
 * @property {string | null} id The id of the record; null where the list as a whole changed.
 * @property {readonly (string | number)[]} path The field; empty where the record or list as a whole changed.
 * @property {'added' | 'changed' | 'removed' | 'reordered'} change
 * @property {unknown} [old] The value before, where a field changed.
 * @property {unknown} [new] The value after, where a field changed.
 */

/**
 * What changed from one version of the data to another. Empty exactly where they are the same.
 *
 * @param {readonly Collection[]} before
 * @param {readonly Collection[]} after
 * @returns {DataChange[]}
 */
export function dataChanges(before, after) {
  const [old, now] = [before, after].map(
    (collections) => new Map(collections.map((collection) => [collection.name, collection])),
  );
  const names = new Set([...before, ...after].map(({ name }) => name));
  return [...names].flatMap((name) => [...collectionChanges(name, old?.get(name), now?.get(name))]);
}

/**
 * @param {string} name
 * @param {Collection | undefined} before
 * @param {Collection | undefined} after
 * @returns {Generator<DataChange, void>}
 */
function* collectionChanges(name, before, after) {
  const list = { collection: name, isText: (before ?? after)?.isText ?? false };
  const whole = { ...list, kind: null, id: null, path: [] };
  const [old, now] = [before?.items ?? new Map(), after?.items ?? new Map()];

  if (before === undefined) yield { ...whole, change: 'added' };
  if (after === undefined) yield { ...whole, change: 'removed' };
  for (const [id, { kind, content }] of old) {
    const item = now.get(id);
    if (item === undefined) {
      yield { ...list, kind, id, path: [], change: 'removed' };
    } else {
      for (const difference of differences(content, item.content)) {
        yield { ...list, kind, id, ...difference };
      }
    }
  }
  for (const [id, { kind }] of now) {
    if (!old.has(id)) yield { ...list, kind, id, path: [], change: 'added' };
  }
  // The order of units is that of the sections and paragraphs that name them.
  if (name !== 'narrative.units') {
    const places = new Map([...now.keys()].map((id, place) => [id, place]));
    if (inAnotherOrder([...old.keys()].flatMap((id) => places.get(id) ?? []))) {
      yield { ...whole, change: 'reordered' };
    }
  }
}
