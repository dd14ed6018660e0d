import fc from 'fast-check';
import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { type Path, spotsIn } from '../example/spots.js';

/** Names that every object inherits: as ids, formats, criteria and keys they are unknown like any other. */
export const inheritedNames = [
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'prototype',
  'toString',
  'valueOf',
  '__defineGetter__',
] as const;

const cyclic: Record<string, unknown> = { id: 'convictions-2011', kind: 'statistic' };
cyclic['self'] = cyclic;
cyclic['evidence'] = [cyclic];

/** Anything at all, and what is meant to hurt. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
    }),
  },
  fc.constantFrom<unknown>(
    ...inheritedNames,
    null,
    undefined,
    '\ud800',
    cyclic,
    Symbol('id'),
    () => 'convictions-2011',
    Object.create(null),
    new Proxy({}, {}),
    JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  ),
);

/** An object with some of the keys that a function reads, each holding anything. */
export function objectWith(keys: readonly string[]): fc.Arbitrary<unknown> {
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(...keys, ...inheritedNames), anything), {
      selector: ([key]) => key,
      maxLength: keys.length,
    })
    .map((entries) => {
      const object = {};
      for (const [key, value] of entries) {
        Object.defineProperty(object, key, {
          value,
          configurable: true,
          enumerable: true,
          writable: true,
        });
      }
      return object;
    });
}

/** A copy of a value in which anything stands in one place, or a key is left out. */
export function spoiled(value: unknown): fc.Arbitrary<unknown> {
  const paths = [...spotsIn(value)].map(({ path }) => path).filter(({ length }) => length > 0);
  return fc
    .tuple(fc.constantFrom<Path>(...paths), anything, fc.boolean())
    .map(([path, part, dropped]) => {
      const copy: unknown = structuredClone(value);
      const holder = path
        .slice(0, -1)
        .reduce((inner, key) => (inner as never)[key], copy) as Record<PropertyKey, unknown>;
      const key = path.at(-1) as PropertyKey;
      if (dropped) delete holder[key];
      else holder[key] = part;
      return copy;
    });
}

export const anyRecords: readonly { readonly id: string; readonly kind: string }[] = [
  tipReportLaos2012.report,
  ...tipReportLaos2012.statistics,
  ...tipReportLaos2012.victimCategories,
  ...tipReportLaos2012.legalProvisions,
  ...tipReportLaos2012.recommendations,
  ...tipReportLaos2012.findings,
  ...tipReportLaos2012.organizations,
  ...tipReportLaos2012.places,
];

const prototypes = [
  Object.prototype,
  Array.prototype,
  Function.prototype,
  String.prototype,
  Map.prototype,
];

/** What stands on the prototypes that anything could pollute. */
export function onPrototypes(): readonly string[] {
  return prototypes.flatMap((prototype) => Reflect.ownKeys(prototype).map(String));
}
