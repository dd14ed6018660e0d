import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { root } from './packed.js';

const require = createRequire(import.meta.url);

/** Every object that data lead to, with the way to it. Functions and their like are no data. */
function objectsIn(value: unknown, place: string, found = new Map<object, string>()) {
  if (typeof value !== 'object' || value === null || found.has(value)) return found;
  found.set(value, place);
  for (const key of Reflect.ownKeys(value)) {
    objectsIn(Reflect.get(value, key), `${place}.${String(key)}`, found);
  }
  return found;
}

type Mutation = readonly [name: string, (object: object) => unknown];

/** Ways in which any object could be changed; each must throw, and leave it as it was. */
const mutations: readonly Mutation[] = [
  [
    'assignment to each key',
    (object) => {
      for (const key of Object.keys(object)) {
        expect(() => Object.assign(object, { [key]: 'changed' })).toThrow(TypeError);
      }
      return Object.assign(object, { changed: true });
    },
  ],
  [
    'deletion of each key',
    (object) => {
      for (const key of Object.keys(object)) {
        expect(Reflect.deleteProperty(object, key)).toBe(false);
      }
      return Object.defineProperty(object, 'changed', { value: true });
    },
  ],
  [
    'redefinition of each key',
    (object) => {
      for (const key of Object.keys(object)) {
        expect(() => Object.defineProperty(object, key, { value: 'changed' })).toThrow(TypeError);
        expect(() => Object.defineProperty(object, key, { get: () => 'changed' })).toThrow(
          TypeError,
        );
      }
      return Object.defineProperties(object, { changed: { value: true } });
    },
  ],
  ['another prototype', (object) => Object.setPrototypeOf(object, { changed: true })],
];

const listMutations: readonly Mutation[] = (
  [
    ['push', (list) => list.push('changed')],
    ['unshift', (list) => list.unshift('changed')],
    ['splice', (list) => list.splice(0, 1, 'changed')],
    ['length', (list) => Object.assign(list, { length: 0 })],
    ['fill', (list) => (list.length === 0 ? list.push('changed') : list.fill('changed'))],
    ['reverse', (list) => (list.length < 2 ? list.push('changed') : list.reverse())],
    ['sort', (list) => (list.length < 2 ? list.push('changed') : list.sort(() => -1))],
    ['copyWithin', (list) => (list.length < 2 ? list.push('changed') : list.copyWithin(0, 1))],
    ['pop', (list) => (list.length === 0 ? list.push('changed') : list.pop())],
    ['shift', (list) => (list.length === 0 ? list.push('changed') : list.shift())],
  ] satisfies readonly (readonly [string, (list: unknown[]) => unknown])[]
).map(([name, mutate]) => [name, (object) => mutate(object as unknown[])]);

function isRefused(mutate: (object: object) => unknown, object: object): boolean {
  try {
    mutate(object);
    return false;
  } catch (error) {
    if (error instanceof TypeError) return true;
    throw error;
  }
}

const files = { index: 2000, citations: 1, crosswalks: 1000 };

describe.each(
  Object.entries(files).flatMap(([file, least]) => [
    [
      `${file}.js`,
      least,
      () => import(pathToFileURL(path.join(root, 'dist', `${file}.js`)).href),
    ] as const,
    [`${file}.cjs`, least, async () => require(path.join(root, 'dist', `${file}.cjs`))] as const,
  ]),
)('dist/%s', (_, least, load) => {
  test('refuses every change of every object', async () => {
    const before = JSON.stringify(await load());
    const objects = Object.entries(await load()).reduce(
      (found, [name, value]) => objectsIn(value, name, found),
      new Map<object, string>(),
    );
    expect(objects.size).toBeGreaterThanOrEqual(least);
    const changed: string[] = [];
    for (const [object, place] of objects) {
      const tried = Array.isArray(object) ? [...mutations, ...listMutations] : mutations;
      for (const [name, mutate] of tried) {
        if (!isRefused(mutate, object)) changed.push(`${place}: ${name}`);
      }
    }
    expect(changed).toEqual([]);
    expect(JSON.stringify(await load())).toBe(before);
  });
});
