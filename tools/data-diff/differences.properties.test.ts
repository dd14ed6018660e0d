// Every edit of the data appears in the difference.
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { expect, test } from 'vitest';
import { changed, changesBetween } from '../testing/changed-data.js';
import type { DataChange } from './data-changes.js';
import type { Path } from './differences.js';

type Json = Record<string | number, unknown>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

const copy = (): Json & ReturnType<typeof changed> => changed(() => {});

/** The paths of all values in a value, except of the whole. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (!isObject(value)) return [];
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  return [...keys].flatMap((key) => [[...path, key], ...pathsIn(value[key], [...path, key])]);
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((each, key) => (isObject(each) ? each[key] : undefined), value);

/** The fields of records, and the text. Without an id or a kind, a record would not be one. */
const fields = pathsIn(tipReportLaos2012).filter((path) => {
  const key = path.at(-1);
  if (path[0] === 'narrative') return key === 'text' || key === 'heading' || key === 'type';
  const depth = path[0] === 'metadata' ? 1 : 2;
  return path.length > depth && !(path.length === depth + 1 && (key === 'id' || key === 'kind'));
});

/** A change of the value at a path: undefined deletes it. */
const edit = fc.record({
  path: fc.constantFrom(...fields),
  change: fc.oneof(
    fc
      .oneof(
        fc.string(),
        fc.integer(),
        fc.constant(null),
        fc.array(fc.string(), { maxLength: 2 }),
        fc.constantFrom({ kind: 'exact', value: 3 }, JSON.parse('{"__proto__":1}')),
      )
      .map((value) => () => structuredClone(value)),
    fc.constantFrom(
      () => undefined,
      (old: unknown) => (Array.isArray(old) ? [...old, 'appended'] : old),
      (old: unknown) => (Array.isArray(old) ? old.slice(1) : old),
      (old: unknown) => (Array.isArray(old) ? old.toReversed() : old),
    ),
  ),
});
const edits = fc.array(edit, { minLength: 1, maxLength: 3 });

function edited(given: readonly (typeof edit extends fc.Arbitrary<infer Edit> ? Edit : never)[]) {
  const data = copy();
  for (const { path, change } of given) {
    const holder = valueAt(data, path.slice(0, -1));
    const key = path.at(-1);
    if (!isObject(holder) || key === undefined || !Object.hasOwn(holder, key)) continue;
    const value = change(holder[key]);
    if (value !== undefined) holder[key] = value;
    else if (!Array.isArray(holder)) delete holder[key];
  }
  return data;
}

/** The path of a change from the root of the data. */
function fullPath({ collection, id, path }: DataChange, data: Json): Path {
  if (collection === 'metadata') return ['metadata', ...path];
  const list = data[collection];
  if (!Array.isArray(list)) return [collection];
  return [collection, list.findIndex((record: Json) => record['id'] === id), ...path];
}

test('it is empty exactly if the data are the same, and has the values of the data at its paths', () => {
  expect(changesBetween(tipReportLaos2012, copy())).toEqual([]);
  fc.assert(
    fc.property(edits, (given) => {
      const [before, after] = [copy(), edited(given)];
      const changes = changesBetween(before, after);
      expect(changes.length === 0).toBe(canonicalize(before) === canonicalize(after));
      for (const change of [...changes, ...changesBetween(after, before)]) {
        if (change.collection.startsWith('narrative')) continue;
        const isBack = !changes.includes(change);
        const [old, now] = isBack ? [after, before] : [before, after];
        const [holder, value] = change.change === 'removed' ? [old, change.old] : [now, change.new];
        expect(valueAt(holder, fullPath(change, holder))).toEqual(value);
      }
    }),
    { numRuns: 200 },
  );
});

test('an edited value appears with its path and both values, and nothing else does', () => {
  const plain = fields.filter(
    (path) => path[0] !== 'narrative' && !isObject(valueAt(tipReportLaos2012, path)),
  );
  fc.assert(
    fc.property(fc.constantFrom(...plain), (path) => {
      const old = valueAt(tipReportLaos2012, path);
      const now = typeof old === 'number' ? old + 1 : `${String(old)} or so`;
      const data = edited([{ path, change: () => now }]);
      const changes = changesBetween(tipReportLaos2012, data);
      expect(changes.map((change) => fullPath(change, data))).toEqual([path]);
      expect(changes).toMatchObject([{ change: 'changed', old, new: now }]);
    }),
    { numRuns: 200 },
  );
});
