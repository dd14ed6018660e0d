// @ts-check
import { isDeepStrictEqual } from 'node:util';
import canonicalize from 'canonicalize';
import { isObject } from './read-dataset.mjs';

/**
 * One difference between two JSON values. The indices in `path` are those of the new value; of what is removed, those
 * of the old one.
 *
 * @typedef {object} Difference
 * @property {readonly (string | number)[]} path
 * @property {'added' | 'changed' | 'removed' | 'reordered'} change
 * @property {unknown} [old] Not with `added`.
 * @property {unknown} [new] Not with `removed`.
 */

/**
 * Where two JSON values differ. An item of a list is compared with the item that it was, wherever that stands: an equal
 * one, or the object that has the most in common with it, such as evidence its unit and quote, or the plain value in the
 * same place.
 *
 * @param {unknown} before
 * @param {unknown} after
 * @param {readonly (string | number)[]} [path]
 * @returns {Generator<Difference, void>}
 */
export function* differences(before, after, path = []) {
  if (isDeepStrictEqual(before, after)) return;
  if (Array.isArray(before) && Array.isArray(after)) {
    yield* listDifferences(before, after, path);
  } else if (isObject(before) && isObject(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      const at = [...path, key];
      if (!Object.hasOwn(after, key)) yield { path: at, change: 'removed', old: before[key] };
      else if (!Object.hasOwn(before, key)) yield { path: at, change: 'added', new: after[key] };
      else yield* differences(before[key], after[key], at);
    }
  } else if (before !== after) {
    yield { path, change: 'changed', old: before, new: after };
  }
}

/**
 * @param {unknown[]} before
 * @param {unknown[]} after
 * @param {readonly (string | number)[]} path
 * @returns {Generator<Difference, void>}
 */
function* listDifferences(before, after, path) {
  const partners = pairs(before, after);
  for (const [index, item] of before.entries()) {
    const partner = partners.get(index);
    if (partner === undefined) yield { path: [...path, index], change: 'removed', old: item };
    else yield* differences(item, after[partner], [...path, partner]);
  }
  const paired = new Set(partners.values());
  for (const [index, item] of after.entries()) {
    if (!paired.has(index)) yield { path: [...path, index], change: 'added', new: item };
  }
  if (inAnotherOrder(before.flatMap((_, index) => partners.get(index) ?? []))) {
    yield { path, change: 'reordered', old: before, new: after };
  }
}

/**
 * Whether places are others than they would be in order.
 *
 * @param {readonly number[]} places
 */
export function inAnotherOrder(places) {
  return places.some((place, index) => place < (places[index - 1] ?? 0));
}

/**
 * Which item of a list is which of another, by index.
 *
 * @param {unknown[]} before
 * @param {unknown[]} after
 * @returns {Map<number, number>}
 */
function pairs(before, after) {
  /** @type {Map<string | undefined, number[]>} */
  const placesOf = new Map();
  for (const [index, item] of after.entries()) {
    const text = canonicalize(item);
    placesOf.set(text, [...(placesOf.get(text) ?? []), index]);
  }
  /** @type {Map<number, number>} */
  const partners = new Map();
  for (const [index, item] of before.entries()) {
    const place = placesOf.get(canonicalize(item))?.shift();
    if (place !== undefined) partners.set(index, place);
  }

  // The likest first; of several as like, those that stand first: either direction pairs the same.
  const places = new Set([...placesOf.values()].flat());
  const candidates = before
    .flatMap((item, index) =>
      partners.has(index)
        ? []
        : [...places].map((place) => ({
            index,
            place,
            like: likeness(item, after[place], index === place),
          })),
    )
    .filter(({ like }) => like > 0)
    .toSorted((a, b) => b.like - a.like);
  for (const { index, place } of candidates) {
    if (!partners.has(index) && places.delete(place)) partners.set(index, place);
  }
  return partners;
}

/**
 * How many words, numbers and parts two items have in common; of items that are such themselves, whether they stand in the
 * same place.
 *
 * @param {unknown} one
 * @param {unknown} other
 * @param {boolean} inPlace
 */
function likeness(one, other, inPlace) {
  if (isPlain(one) && isPlain(other)) return inPlace ? 1 : 0;
  if (!isObject(one) || !isObject(other)) return 0;
  return Object.entries(one).filter(
    ([key, value]) =>
      (typeof value === 'string' || typeof value === 'number' || isObject(value)) &&
      Object.hasOwn(other, key) &&
      isDeepStrictEqual(other[key], value),
  ).length;
}

/** @param {unknown} value */
function isPlain(value) {
  return typeof value !== 'object' || value === null;
}
