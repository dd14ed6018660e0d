// Every field of every record of the dataset is corrupted in turn, in every way that its schema rules out, and
// `validateReport` must find each corruption at its place. The dataset is walked and its JSON Schema read: no field is
// named here but where nothing can be found.

import { describe, expect, test } from 'vitest';
import type { Path } from '../example/spots.js';
import {
  type Corruption,
  type Holder,
  original,
  shapeOf,
  spots,
  valueAt,
  written,
} from './corruptions/corruption.js';
import { type Found, findAll, isFoundByShape } from './corruptions/find.js';
import { isIdAt, isProseAt, isTermAt, schemaAt, typeOf, typesAt } from './corruptions/schema-at.js';

function describeOne({ path, what }: Corruption): string {
  return `${written(path)}: ${what}`;
}

/** Checks that the corruptions are as many as there should be, and each is found by its shape. */
function expectShapeFound(least: number, corruptions: readonly Corruption[]): void {
  expect(corruptions.length).toBeGreaterThanOrEqual(least);
  const missed = corruptions.filter((each) => !isFoundByShape(each));
  expect(missed.map(describeOne)).toEqual([]);
}

/** How each is found; checks that at least so many are tried, and so many found. */
function findEach(
  least: { readonly tried: number; readonly found: number },
  corruptions: readonly Corruption[],
  options?: { readonly halving: boolean },
): ReadonlyMap<Corruption, Found> {
  const found = findAll(corruptions, options);
  expect(corruptions.length).toBeGreaterThanOrEqual(least.tried);
  const count = [...found.values()].filter((how) => how !== 'not found').length;
  expect(count).toBeGreaterThanOrEqual(least.found);
  return found;
}

const those = (found: ReadonlyMap<Corruption, Found>, how: Found): readonly Corruption[] =>
  [...found].filter(([, each]) => each === how).map(([each]) => each);

const set = (path: Path, value: unknown, what = `${JSON.stringify(value)} put in`): Corruption => ({
  path,
  what,
  apply: (holder, key) => {
    holder[key] = value;
  },
});

const changes = ({ apply, path }: Corruption): boolean => {
  const key = String(path.at(-1));
  const holder: Holder = { [key]: valueAt(original, path) };
  apply(holder, key);
  return holder[key] !== valueAt(original, path);
};

const isKey = ({ path }: { readonly path: Path }): boolean => typeof path.at(-1) === 'string';
const strings = spots.filter(
  (spot): spot is { path: Path; value: string } => typeof spot.value === 'string',
);
const numbers = spots.filter(
  (spot): spot is { path: Path; value: number } => typeof spot.value === 'number',
);
const objects = spots.filter(({ value }) => typeOf(value) === 'object');

describe('shape', () => {
  test('a key dropped', () => {
    const keys = spots.filter(isKey).map(
      ({ path }): Corruption => ({
        path,
        what: 'dropped',
        apply: (holder, key) => delete holder[key],
      }),
    );
    expectShapeFound(5000, keys);
  });

  test('a value of a type that the schema does not allow', () => {
    const values = [undefined, null, true, 7, 'text', [], {}];
    // Three of the types at each place, by turns.
    const wrong = spots.flatMap(({ path }, index) => {
      const types = typesAt(original, path);
      const others = values.filter((value) => !types.has(typeOf(value)));
      return [0, 1, 2].map((turn) => set(path, others[(index + turn) % others.length]));
    });
    expectShapeFound(15_000, wrong);
  });

  test('a term out of the vocabulary', () => {
    const wrong = strings
      .filter(({ path }) => isTermAt(original, path))
      .flatMap(({ path, value }) => [
        set(path, 'no-such-term'),
        set(path, `${value}s`),
        set(path, value.toUpperCase() === value ? value.toLowerCase() : value.toUpperCase()),
        set(path, '__proto__'),
        set(path, 'constructor'),
      ])
      .filter(changes);
    expectShapeFound(3000, wrong);
  });

  test('a key that the object can not have', () => {
    const wrong = objects.flatMap(({ path }) =>
      ['extra', '__proto__', 'constructor', 'toString', 'length'].map(
        (name): Corruption => ({
          path: [...path, name],
          what: 'added',
          // As JSON.parse makes own keys of all names.
          apply: (holder) => {
            Object.defineProperty(holder, name, {
              value: {},
              configurable: true,
              enumerable: true,
              writable: true,
            });
          },
        }),
      ),
    );
    expectShapeFound(4000, wrong);
  });

  test('a number that is none, or is below zero', () => {
    const wrong = numbers.flatMap(({ path }) =>
      [Number.NaN, Infinity, -Infinity, -1].map((value) => set(path, value, `${value} put in`)),
    );
    expectShapeFound(400, wrong);
  });

  test('a number where missing stands', () => {
    const missing = objects.filter(({ value }) =>
      ['missing', 'verbal'].includes(String((value as Holder)['kind'])),
    );
    const nulls = spots.filter(({ value }) => value === null);
    const wrong = [
      ...missing.flatMap(({ path }) => [
        set(path, 0),
        ...['value', 'minimum', 'maximum'].map((name) => set([...path, name], 0)),
        set([...path, 'money'], { currency: 'USD', equivalent: false }),
        set([...path, 'phrase'], 12),
      ]),
      ...nulls.map(({ path }) => set(path, 0)),
    ];
    expectShapeFound(150, wrong);
  });

  test('a range swapped', () => {
    const pairs = [
      ['minimum', 'maximum'],
      ['start', 'end'],
    ] as const;
    const ends = objects.flatMap(({ path, value }) =>
      pairs.flatMap(([low, high]): readonly Corruption[] => {
        const { [low]: from, [high]: to } = value as Holder;
        if (from === undefined || typeof from !== typeof to) return [];
        const apply = (holder: Holder, key: PropertyKey) =>
          Object.assign(holder[key] as Holder, { [low]: to, [high]: from });
        return [{ path, what: `${low} and ${high} swapped`, apply }];
      }),
    );
    const intervals = strings
      .filter(({ path, value }) => path.at(-1) === 'edtf' && value.includes('/'))
      .map(({ path, value }) => set(path, value.split('/').reverse().join('/')));
    expectShapeFound(10, [...ends, ...intervals]);
  });

  test('an item dropped from a list that would be too short', () => {
    const wrong = spots
      .filter((spot) => !isKey(spot))
      .filter(({ path }) => isNeeded(path))
      .map(({ path }) => drop(path));
    expectShapeFound(100, wrong);
  });
});

/** Whether the list of an item would be too short without it. */
function isNeeded(path: Path): boolean {
  const list = path.slice(0, -1);
  const least = Math.max(...schemaAt(original, list).map(({ minItems = 0 }) => minItems));
  return (valueAt(original, list) as readonly unknown[]).length <= least;
}

const drop = (path: Path): Corruption => ({
  path,
  what: 'dropped',
  apply: (holder, key) => {
    (holder as unknown as unknown[]).splice(Number(key), 1);
  },
});

/** The records' and units' own ids and the countries' own codes, by which others refer to them. */
const isOwnId = (path: Path): boolean => {
  const holder = valueAt(original, path.slice(0, -1)) as Holder;
  return (
    (path.at(-1) === 'id' &&
      ('evidence' in holder || 'text' in holder || 'paragraphs' in holder)) ||
    path.at(-1) === 'alpha2'
  );
};

/**
 * The fields of prose that are our own words, or are those of a source beside the narrative. The schema can not tell
 * them from the report's words, which every letter of which must stand in the evidence.
 */
const ownWords = [
  'findings[].notes[]',
  'legalProvisions[].name',
  'legalProvisions[].notes[]',
  'narrative.sections[].heading',
  'narrative.sections[].paragraphs[].units[].separator',
  'organizations[].notes[]',
  'organizations[].otherNames[]',
  'places[].notes[]',
  'places[].otherNames[]',
  'recommendations[].actions[].verb',
  'recommendations[].notes[]',
  'report.notes[]',
  'report.reportingPeriod.basis',
  'report.source.losses[]',
  'report.source.url',
  'report.title',
  'statistics[].label',
  'statistics[].notes[]',
  'victimCategories[].label',
  'victimCategories[].notes[]',
];

const unitText = 'narrative.sections[].paragraphs[].units[].text';

describe('agreement', () => {
  const ids = strings.filter(({ path }) => isIdAt(original, path));
  const references = ids.filter(({ path }) => !isOwnId(path));
  const referredTo = new Set(references.map(({ value }) => value));

  test('an id that nothing has', () => {
    const found = findEach(
      { tried: 500, found: 500 },
      references.map(({ path, value }) => set(path, unknownId(value))),
    );
    // That a unit's section is not the one in its id is told of the id.
    expect(shapesOf(found, 'in its record')).toEqual([
      'narrative.sections[].paragraphs[].units[].section',
    ]);
    expect(those(found, 'elsewhere')).toEqual([]);
    expect(those(found, 'not found')).toEqual([]);
  });

  test('an own id changed', () => {
    const found = findEach(
      { tried: 200, found: 200 },
      ids
        .filter(({ path }) => isOwnId(path))
        .map(({ path, value }) => set(path, unknownId(value, value.split('.', 1)[0]))),
    );
    // What nothing refers to can have any id.
    const missed = those(found, 'not found').map(({ path }) => valueAt(original, path));
    expect(missed.filter((id) => referredTo.has(String(id)))).toEqual([]);
  });

  test('a quote altered by one letter', () => {
    const quotes = strings.filter(({ path }) => path.at(-1) === 'quote');
    const found = findEach({ tried: 500, found: 500 }, quotes.flatMap(altered));
    expect(those(found, 'elsewhere')).toEqual([]);
    expect(those(found, 'not found')).toEqual([]);
  });

  test('other words altered by one letter', () => {
    const words = strings.filter(
      ({ path }) => isProseAt(original, path) && path.at(-1) !== 'quote',
    );
    const found = findEach(
      { tried: 800, found: 600 },
      words.flatMap((spot) => altered(spot).slice(0, 1)),
    );
    const missed = those(found, 'not found');
    expect(shapesOf(found, 'not found').filter((shape) => shape !== unitText)).toEqual(ownWords);
    expect(shapesOf(found, 'elsewhere')).toEqual([unitText]);
    // A letter of the text that stands in no quote could be any other.
    const quoted = missed.filter(({ path }) => shapeOf(path) === unitText && isQuoted(path));
    expect(quoted.map(describeOne)).toEqual([]);
  });

  test('a number altered by one', () => {
    const found = findEach(
      { tried: 100, found: 100 },
      numbers.map(({ path, value }) => set(path, value + 1)),
    );
    expect(shapesOf(found, 'not found')).toEqual([]);
  });

  test('a flag turned', () => {
    const flags = spots.filter(({ value }) => typeof value === 'boolean');
    const found = findEach(
      { tried: 150, found: 150 },
      flags.map(({ path, value }) => set(path, !value)),
    );
    // No rule reads from the words whether a sum is an equivalent. Words may name a country that is marked as inferred.
    expect(shapesOf(found, 'not found')).toEqual([
      'findings[].funding.money.equivalent',
      'findings[].period.inferred',
      'legalProvisions[].penalties[].equivalent',
      'statistics[].quantity.money.equivalent',
      'victimCategories[].routes[].destination.inferred',
      'victimCategories[].routes[].origin.inferred',
      'victimCategories[].routes[].transit.inferred',
    ]);
  });

  test('a record, a unit, a paragraph or a section dropped', () => {
    const wholes = spots.filter(({ path, value }) => !isKey({ path }) && isWhole(value));
    const found = findEach(
      { tried: 200, found: 200 },
      wholes.map(({ path }) => drop(path)),
    );
    const missed = those(found, 'not found').map(({ path }) => valueAt(original, path) as Holder);
    // What holds nothing that another record refers to is not missed.
    expect(missed.filter(({ id }) => referredTo.has(String(id)))).toEqual([]);
  });

  test('an item dropped from a list that may be shorter', () => {
    const items = spots.filter(
      ({ path, value }) => !isKey({ path }) && !isWhole(value) && !isNeeded(path),
    );
    findEach(
      { tried: 800, found: 20 },
      items.map(({ path }) => drop(path)),
      { halving: false },
    );
  });
});

function unknownId(value: string, section = 'prosecution'): string {
  if (value.includes('.')) return `${section}.no-such-unit`;
  return /^[A-Z]/.test(value) ? 'ZZ' : 'no-such-record';
}

function shapesOf(found: ReadonlyMap<Corruption, Found>, how: Found): readonly string[] {
  return [...new Set(those(found, how).map(({ path }) => shapeOf(path)))].sort();
}

/** Whether the middle letter of a unit's text stands in a quote. */
function isQuoted(path: Path): boolean {
  const { id, text } = valueAt(original, path.slice(0, -1)) as { id: string; text: string };
  const at = Math.floor(text.length / 2);
  return spots.some(({ value }) => {
    const { quote, unit } = (value ?? {}) as Holder;
    if (unit !== id || typeof quote !== 'string') return false;
    const start = text.indexOf(quote);
    return start <= at && at < start + quote.length;
  });
}

/** Whether a list's item is a record, a unit, or a part of the text that holds units. */
function isWhole(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return ['evidence', 'paragraphs', 'separator', 'units'].some((key) => Object.hasOwn(value, key));
}

function altered({
  path,
  value,
}: {
  readonly path: Path;
  readonly value: string;
}): readonly Corruption[] {
  const at = Math.floor(value.length / 2);
  const letter = value[at] === 'x' ? 'y' : 'x';
  return [
    set(path, value.slice(0, at) + letter + value.slice(at + 1), 'a letter changed'),
    set(path, value.slice(0, at) + letter + value.slice(at), 'a letter added'),
    set(path, value.slice(0, at) + value.slice(at + 1), 'a letter left out'),
  ];
}
