import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import { spotsIn } from '../tests/example/spots.js';
import { schemaFiles } from './schema-files.js';
import { contentsOf, files } from './testing/published.js';

const names = [
  'dataset',
  'report',
  'narrative',
  'statistics',
  'victim-categories',
  'legal-provisions',
  'recommendations',
  'findings',
  'organizations',
  'places',
  'crosswalk-entries',
];

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats(ajv);
beforeAll(() => {
  for (const { contents, path } of schemaFiles(true)) {
    ajv.addSchema(JSON.parse(contents), path.slice('schemas/'.length));
  }
});

/** What the schema of a file says is wrong with a value. */
function problemsOf(name: string, value: unknown): readonly string[] {
  const validate = ajv.getSchema(`${name}.schema.json`);
  if (validate === undefined) throw new Error(`There is no schema of ${name}.json.`);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath }) => instancePath);
}

function read(name: string) {
  return JSON.parse(contentsOf(`${name}.json`));
}

test('there is a schema for each JSON file of records', () => {
  const paths = [...files().keys()];
  const json = paths.filter((path) => /^(?!datapackage)[^/]+\.json$/.test(path));
  expect(json.toSorted()).toEqual(names.map((name) => `${name}.json`).toSorted());
  expect(paths.filter((path) => path.startsWith('schemas/'))).toEqual(
    names.map((name) => `schemas/${name}.schema.json`),
  );
});

test.each(names)('the schema of %s.json is JSON Schema 2020-12', (name) => {
  const schema = JSON.parse(contentsOf(`schemas/${name}.schema.json`));
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(ajv.validateSchema(schema)).toBe(true);
});

describe.each(names)('the schema of %s.json', (name) => {
  test('takes the file', () => {
    expect(problemsOf(name, read(name))).toEqual([]);
  });

  test('takes no other type, and no other object', () => {
    for (const value of [null, 'text', 1, {}, [{}], [[]]]) {
      expect(problemsOf(name, value), JSON.stringify(value)).not.toEqual([]);
    }
  });

  test('finds each key that is taken out, and one that is added', () => {
    const whole = read(name);
    const [first = whole] = Array.isArray(whole) ? whole : [];
    const wrapped = (record: unknown) => (Array.isArray(whole) ? [record] : record);
    for (const key of Object.keys(first)) {
      const { [key]: _, ...rest } = first;
      expect(problemsOf(name, wrapped(rest)), key).not.toEqual([]);
    }
    expect(problemsOf(name, wrapped({ ...first, extra: true }))).not.toEqual([]);
  });
});

test.each([
  [
    'a term that is none',
    'statistics',
    (record: { measure: string }) => ({ ...record, measure: 'arrests' }),
  ],
  [
    'a number beside what is missing',
    'statistics',
    (record: { quantity: object }) => ({
      ...record,
      quantity: {
        kind: 'missing',
        reason: 'not-recorded',
        phrase: 'no',
        occurred: 'yes',
        value: 0,
      },
    }),
  ],
  [
    'a number as text',
    'statistics',
    (record: object) => ({ ...record, quantity: { kind: 'exact', value: '49' } }),
  ],
  [
    'a number below zero',
    'statistics',
    (record: object) => ({ ...record, quantity: { kind: 'exact', value: -49 } }),
  ],
  ['no evidence', 'statistics', (record: object) => ({ ...record, evidence: [] })],
  [
    'an empty quote',
    'findings',
    (record: object) => ({ ...record, evidence: [{ unit: 'prosecution.1', quote: '' }] }),
  ],
  [
    'a unit that has no number',
    'findings',
    (record: object) => ({ ...record, evidence: [{ unit: 'prosecution', quote: 'a' }] }),
  ],
  ['a type that is none', 'findings', (record: object) => ({ ...record, type: 'opinion' })],
  [
    'a role that is none',
    'victim-categories',
    (record: object) => ({
      ...record,
      routes: [{ role: 'stop', destination: { kind: 'not-stated' } }],
    }),
  ],
  [
    'a country in small letters',
    'victim-categories',
    (record: object) => ({
      ...record,
      routes: [
        {
          role: 'internal',
          phrase: 'within',
          destination: { kind: 'countries', countries: ['la'], phrase: 'Laos', inferred: false },
        },
      ],
    }),
  ],
  [
    'a penalty of two kinds',
    'legal-provisions',
    (record: object) => ({
      ...record,
      penalties: [{ kind: 'confiscation', of: 'assets', phrase: 'a', minimum: 1 }],
    }),
  ],
  ['a place 0', 'recommendations', (record: object) => ({ ...record, ordinal: 0 })],
  ['an id with capitals', 'organizations', (record: object) => ({ ...record, id: 'Government' })],
  [
    'a code of two digits',
    'places',
    (record: object) => ({ ...record, codes: { alpha2: 'LA', alpha3: 'LAO', numeric: '18' } }),
  ],
])('%s is found', (_, name, corrupt) => {
  const [first, ...rest] = read(name);
  const problems = problemsOf(name, [corrupt(first), ...rest]);
  expect(problems).not.toEqual([]);
  expect(problems.filter((path) => !path.startsWith('/0'))).toEqual([]);
});

test('a date that is none is found in the report', () => {
  expect(problemsOf('report', { ...read('report'), published: '2012-02-30' })).toContain(
    '/published',
  );
});

test('a problem in one record is found in the whole dataset', () => {
  const whole = read('dataset');
  whole.statistics[2].unit = 'people';
  expect(problemsOf('dataset', whole)).toContain('/statistics/2/unit');
});

test('what occurs in several kinds of record is defined once', () => {
  const text = contentsOf('schemas/dataset.schema.json');
  // The words of evidence are said in one place, though seven kinds of record have evidence.
  expect(text.split('"quote":').length - 1).toBe(1);
  expect(text.split('"calendar-year"').length - 1).toBe(1);
});

describe('the schema of the dataset is short', () => {
  type Part = Readonly<Record<string, unknown>>;

  /** Every object in a value, itself included. */
  function partsOf(value: unknown): readonly Part[] {
    return [...spotsIn(value)]
      .map((spot) => spot.value)
      .filter(
        (part): part is Part => typeof part === 'object' && part !== null && !Array.isArray(part),
      );
  }

  const schema = () => JSON.parse(contentsOf('schemas/dataset.schema.json'));

  test('nothing in it goes without saying', () => {
    const parts = partsOf(schema());
    expect(parts.length).toBeGreaterThan(500);
    const idle = parts.filter(
      (part) =>
        part['readOnly'] === true ||
        part['minItems'] === 0 ||
        part['maximum'] === Number.MAX_SAFE_INTEGER ||
        ('type' in part && ('const' in part || 'enum' in part)) ||
        (Array.isArray(part['prefixItems']) &&
          part['prefixItems'].every(
            (item) => JSON.stringify(item) === JSON.stringify(part['items']),
          )),
    );
    expect(idle).toEqual([]);
  });

  test('what a definition says stands nowhere else, and each is referred to', () => {
    const { $defs, ...dataset } = schema();
    const definitions = Object.entries<Part>($defs);
    const parts = [
      ...partsOf(dataset),
      ...definitions.flatMap(([, definition]) => partsOf(definition).slice(1)),
    ].map((part) => JSON.stringify(part));
    for (const [name, definition] of definitions) {
      expect(parts).not.toContain(JSON.stringify(definition));
      expect(parts, name).toContain(JSON.stringify({ $ref: `#/$defs/${name}` }));
    }
  });
});
