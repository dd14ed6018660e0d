// Every edit of the data appears in the difference.

import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { expect, test } from 'vitest';
import { changesBetween } from '../testing/changed-data.js';
import type { DataChange } from './data-changes.js';

type Path = readonly (string | number)[];
type Json = Record<string | number, unknown>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

const copy = (): Json => JSON.parse(JSON.stringify(tipReportLaos2012));

/** The paths of all values in a value, the whole left out. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (!isObject(value)) return [];
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  return [...keys].flatMap((key) => [[...path, key], ...pathsIn(value[key], [...path, key])]);
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((each, key) => (isObject(each) ? each[key] : undefined), value);

const paths = pathsIn(tipReportLaos2012);

/** Ids and kinds say which record it is, and the lists of records and text that it is one: a test edits all else. */
const isContent = (path: Path): boolean => {
  const key = path.at(-1);
  if (path[0] === 'narrative') return key === 'text' || key === 'heading' || key === 'type';
  const depth = path[0] === 'report' ? 1 : 2;
  return path.length > depth && !(path.length === depth + 1 && (key === 'id' || key === 'kind'));
};
const fields = paths.filter(isContent);

const otherValue = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.string(), { maxLength: 2 }),
  fc.constantFrom({ kind: 'exact', value: 3 }, JSON.parse('{"__proto__":1,"constructor":"x"}')),
);

const edit = fc.oneof(
  fc.record({
    type: fc.constant('set' as const),
    path: fc.constantFrom(...fields),
    value: otherValue,
  }),
  fc.record({
    type: fc.constant('delete' as const),
    path: fc.constantFrom(...fields.filter((path) => typeof path.at(-1) === 'string')),
    value: fc.constant(null),
  }),
  fc.record({
    type: fc.constantFrom('append' as const, 'drop' as const, 'reverse' as const),
    path: fc.constantFrom(...fields.filter((path) => Array.isArray(valueAt(copy(), path)))),
    value: otherValue,
  }),
);

type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

function edited(edits: readonly Edit[]): Json {
  const data = copy();
  for (const { type, path, value } of edits) {
    const holder = valueAt(data, path.slice(0, -1));
    const key = path.at(-1);
    if (!isObject(holder) || key === undefined || !Object.hasOwn(holder, key)) continue;
    const list = holder[key];
    if (type === 'set') holder[key] = structuredClone(value);
    else if (type === 'delete') delete holder[key];
    else if (Array.isArray(list)) {
      if (type === 'append') list.push(structuredClone(value));
      if (type === 'drop') list.shift();
      if (type === 'reverse') list.reverse();
    }
  }
  return data;
}

/** A field of the changes of a record, from the root of the data. */
function fullPath({ collection, id, path }: DataChange, data: Json): Path {
  if (collection === 'report') return ['report', ...path];
  const list = data[collection];
  if (!Array.isArray(list)) return [collection];
  return [collection, list.findIndex((record: Json) => record['id'] === id), ...path];
}

const runs = { numRuns: 200 };

test('it is empty exactly if the data are the same', () => {
  expect(changesBetween(tipReportLaos2012, copy())).toEqual([]);
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      const data = edited(edits);
      const same = canonicalize(data) === canonicalize(tipReportLaos2012);
      expect(changesBetween(tipReportLaos2012, data).length === 0).toBe(same);
      expect(changesBetween(data, data)).toEqual([]);
    }),
    runs,
  );
});

test('an edited value appears with its path and both values', () => {
  const plain = fields.filter(
    (path) => path[0] !== 'narrative' && !isObject(valueAt(tipReportLaos2012, path)),
  );
  fc.assert(
    fc.property(fc.constantFrom(...plain), (path) => {
      const old = valueAt(tipReportLaos2012, path);
      const now = typeof old === 'number' ? old + 1 : `${String(old)} or so`;
      const data = edited([{ type: 'set', path, value: now }]);
      const changes = changesBetween(tipReportLaos2012, data);
      expect(changes.map((change) => fullPath(change, data))).toEqual([path]);
      expect(changes).toMatchObject([{ change: 'changed', old, new: now }]);
    }),
    runs,
  );
});

test('each change has the values that the data have at its path, in either direction', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      const data = edited(edits);
      for (const [before, after] of [
        [copy(), data],
        [data, copy()],
      ] as const) {
        for (const change of changesBetween(before, after)) {
          if (change.collection.startsWith('narrative') || change.id === null) continue;
          const [holder, value] =
            change.change === 'removed' ? [before, change.old] : [after, change.new];
          expect(valueAt(holder, fullPath(change, holder))).toEqual(value);
        }
      }
    }),
    runs,
  );
});
