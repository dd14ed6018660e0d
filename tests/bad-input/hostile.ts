import fc from 'fast-check';
import { CriterionError, tipReportLaos2012, UnknownIdError } from 'tip-report-laos-2012';
import { UnknownFormatError } from 'tip-report-laos-2012/citations';
import { expect } from 'vitest';
import { type Path, spotsIn } from '../example/walk.js';
import { hostile, hostileText } from './hostile-text.js';

/** Names that every object inherits. As ids, formats, criteria and keys they are unknown like any other. */
export const inheritedNames = [
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'prototype',
  'toString',
  'valueOf',
  '__defineGetter__',
] as const;

const cyclic: Record<string, unknown> = {
  id: 'convictions-in-reporting-period',
  kind: 'statistic',
};
cyclic['self'] = cyclic;
cyclic['evidence'] = [cyclic];

/** Any value, and values that are meant to hurt. */
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
  hostileText,
  fc.constantFrom<unknown>(
    ...inheritedNames,
    null,
    undefined,
    cyclic,
    Symbol('id'),
    () => 'convictions-in-reporting-period',
    Object.create(null),
    new Proxy({}, {}),
    JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  ),
);

/** An object with some of the keys that a function reads, each with any value. */
export function objectWith(keys: readonly string[]): fc.Arbitrary<unknown> {
  const entry = fc.tuple(fc.constantFrom(...keys, ...inheritedNames), anything);
  return fc.array(entry, { maxLength: keys.length }).map((entries) => Object.fromEntries(entries));
}

/** A copy of a value in which one part is replaced by anything, or left out. */
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

const { narrative: _, ...withRecords } = tipReportLaos2012;
export const anyRecords = Object.values(withRecords).flat();

const prototypes = [
  Object.prototype,
  Array.prototype,
  Function.prototype,
  String.prototype,
  Map.prototype,
];

/** The keys of the prototypes that input could pollute. */
export function onPrototypes(): readonly string[] {
  return prototypes.flatMap((prototype) => Reflect.ownKeys(prototype).map(String));
}

type Call = (...given: unknown[]) => unknown;

/** The functions of an entry point that are called without `new`, by their names. */
export function functionsOf(entry: object): readonly (readonly [string, Call])[] {
  const functions = Object.entries(entry).filter(([, value]) => typeof value === 'function');
  return functions.filter(([name]) => !/^[A-Z]/.test(name));
}

const ownWords =
  /^(?:Expected |Unknown |There is no |The (?:quote|record|dataset|passage|report|statistic|victim-category|legal-provision|recommendation|finding|organization|place) )/;

/** Expects one of the documented errors, with a short message in our own words; throws any other. */
export function expectClear(error: unknown): void {
  const known = [CriterionError, UnknownIdError, UnknownFormatError, RangeError, TypeError];
  if (!known.some((type) => error instanceof type)) throw error;
  const { message } = error as Error;
  if (!ownWords.test(message)) throw error;
  expect(message.length).toBeLessThan(5000);
  expect(message).not.toMatch(hostile);
}
