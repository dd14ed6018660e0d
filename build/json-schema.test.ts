import { Ajv2020 } from 'ajv/dist/2020.js';
import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { completeReport } from 'tip-report-laos-2012/schemas';
import { describe, expect, test } from 'vitest';
import { asWritten } from '../src/coding/as-written.js';
import { recordKinds } from '../src/report/record-kinds.js';
import { norvath, quellmar, tarvania } from '../tests/example/narratives/narratives.js';
import { contentsOf, files } from './testing/published.js';

const lists = [...recordKinds.map(({ plural }) => plural), 'crosswalk-entries'];
const names = ['dataset', 'metadata', 'narrative', ...lists];

// Each schema is read alone, and without plugins.
const ajv = new Ajv2020({ strict: true, allErrors: true });

function schemaOf(name: string) {
  return JSON.parse(contentsOf(`schemas/${name}.schema.json`));
}

function read(name: string) {
  return JSON.parse(contentsOf(`${name}.json`));
}

/** The paths at which a value breaks the schema of a file. */
function problemsOf(name: string, value: unknown): readonly string[] {
  const schema = schemaOf(name);
  const validate = ajv.getSchema(schema.$id) ?? ajv.compile(schema);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath }) => instancePath);
}

test('there is a schema for each JSON file of records', () => {
  const paths = [...files().keys()];
  const json = paths.filter((path) => /^(?!datapackage)[^/]+\.json$/.test(path));
  expect(json.toSorted()).toEqual(names.map((name) => `${name}.json`).toSorted());
  expect(paths.filter((path) => path.startsWith('schemas/')).toSorted()).toEqual(
    names.map((name) => `schemas/${name}.schema.json`).toSorted(),
  );
});

test('each schema has an id of its own, a UUID as URN, and refers to definitions that it has and uses', () => {
  const ids = names.map((name) => schemaOf(name).$id);
  expect(new Set(ids).size).toBe(names.length);
  for (const [index, name] of names.entries()) {
    expect(ids[index]).toMatch(
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
    const references = contentsOf(`schemas/${name}.schema.json`).matchAll(/"\$ref":"([^"]*)"/g);
    const defined = Object.keys(schemaOf(name).$defs).map((each) => `#/$defs/${each}`);
    expect(new Set(Array.from(references, ([, to]) => to)), name).toEqual(new Set(defined));
  }
});

describe.each(names)('the schema of %s.json', (name) => {
  test('is JSON Schema 2020-12, and accepts the file', () => {
    expect(schemaOf(name).$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(ajv.validateSchema(schemaOf(name))).toBe(true);
    expect(problemsOf(name, read(name))).toEqual([]);
  });

  test('rejects other types, a missing key and an unknown one', () => {
    for (const value of [null, 'text', 1, {}, [{}], [[]]]) {
      expect(problemsOf(name, value), JSON.stringify(value)).not.toEqual([]);
    }
    const whole = read(name);
    const [first = whole] = Array.isArray(whole) ? whole : [];
    const wrapped = (record: unknown) => (Array.isArray(whole) ? [record] : record);
    const needed = name === 'dataset' ? ['metadata', 'narrative'] : Object.keys(first);
    for (const key of needed.filter((each) => each !== 'says')) {
      const { [key]: _, ...rest } = first;
      expect(problemsOf(name, wrapped(rest)), key).not.toEqual([]);
    }
    expect(problemsOf(name, wrapped({ ...first, extra: true }))).not.toEqual([]);
  });
});

test.each([tarvania, quellmar, norvath])(
  'the schema of dataset.json accepts $metadata.title',
  (report) => {
    expect(problemsOf('dataset', report)).toEqual([]);
  },
);

const missing = { kind: 'missing', reason: 'not-recorded', phrase: 'no', occurred: 'yes' };
const unstated = { kind: 'not-stated' };
const home = { kind: 'countries', phrase: 'Laos', inferred: false };

test.each<[string, string, object]>([
  ['an unknown term', 'statistics', { measure: 'rumors' }],
  ['a number beside what is missing', 'statistics', { quantity: { ...missing, value: 0 } }],
  ['a number as text', 'statistics', { quantity: { kind: 'exact', value: '49' } }],
  ['a number below zero', 'statistics', { quantity: { kind: 'exact', value: -49 } }],
  ['no evidence', 'statistics', { evidence: [] }],
  [
    'a degree of another kind of hedge',
    'statistics',
    { hedges: [{ kind: 'frequency', degree: 'suspected', phrase: 'suspected' }] },
  ],
  [
    'a source of what the report says in its own voice',
    'statistics',
    { attribution: { voice: 'report', source: 'police', phrase: 'police said' } },
  ],
  ['a treaty with articles', 'legal-provisions', { instrument: { form: 'treaty', articles: [1] } }],
  ['an empty quote', 'findings', { evidence: [{ passage: 'prosecution.1', quote: '' }] }],
  ['a passage without number', 'findings', { evidence: [{ passage: 'prosecution', quote: 'a' }] }],
  ['an unknown type', 'findings', { type: 'opinion' }],
  [
    'an unknown role',
    'victim-categories',
    { routes: [{ role: 'stop', origin: unstated, destination: unstated }] },
  ],
  [
    'a country in small letters',
    'victim-categories',
    {
      routes: [
        { role: 'destination', origin: unstated, destination: { ...home, countries: ['la'] } },
      ],
    },
  ],
  [
    'a penalty of two kinds',
    'legal-provisions',
    { penalties: [{ kind: 'confiscation', of: 'assets', phrase: 'a', minimum: 1 }] },
  ],
  ['a place 0', 'recommendations', { ordinal: 0 }],
  ['an id with capitals', 'organizations', { id: 'Government' }],
  ['a code of two digits', 'places', { codes: { alpha2: 'LA', alpha3: 'LAO', numeric: '18' } }],
  ['another kind', 'crosswalk-entries', { kind: 'entry' }],
  ['an id without a variable', 'crosswalk-entries', { id: 'minimal' }],
  ['a scheme with capitals', 'crosswalk-entries', { scheme: 'Minimal' }],
  ['a subject with spaces', 'crosswalk-entries', { subject: 'a fee' }],
  ['an empty code', 'crosswalk-entries', { code: '' }],
  ['a fraction as code', 'crosswalk-entries', { code: 1.5 }],
  ['an empty `says`', 'crosswalk-entries', { says: '' }],
  ['a record of no kind', 'crosswalk-entries', { records: [{ kind: 'passage', id: 'a' }] }],
  ['a record without id', 'crosswalk-entries', { records: [{ kind: 'report' }] }],
  ['an empty quote', 'crosswalk-entries', { evidence: [{ passage: 'a.1', quote: '' }] }],
  ['no rationale', 'crosswalk-entries', { rationale: '' }],
  ['an empty alternative', 'crosswalk-entries', { ambiguous: { alternative: '', dependsOn: 'a' } }],
  ['a choice without reason', 'crosswalk-entries', { ambiguous: { alternative: 1 } }],
])('%s is found in %s.json', (_, name, wrong) => {
  const [first, ...rest] = read(name);
  const problems = problemsOf(name, [{ ...first, ...wrong }, ...rest]);
  expect(problems).not.toEqual([]);
  expect(problems.filter((path) => !path.startsWith('/0'))).toEqual([]);
});

test('an entry of a crosswalk can have no code as its alternative, and a record of any kind', () => {
  const [first] = read('crosswalk-entries');
  const kinds = ['report', ...recordKinds.map(({ kind }) => kind)];
  const records = kinds.map((kind) => ({ kind, id: 'a' }));
  const entry = { ...first, records, ambiguous: { alternative: null, dependsOn: 'a word' } };
  expect(problemsOf('crosswalk-entries', [entry])).toEqual([]);
});

test('an impossible date is found in the report, and a wrong record in the whole dataset', () => {
  expect(problemsOf('metadata', { ...read('metadata'), published: '2012-02-30' })).toContain(
    '/published',
  );
  const whole = read('dataset');
  whole.statistics[2].unit = 'people';
  expect(problemsOf('dataset', whole)).toContain('/statistics/2/unit');
});

test('the schema of dataset.json accepts a report without what completeReport adds', () => {
  const written = { $schema: 'dataset.schema.json', ...Object(asWritten(tipReportLaos2012)) };
  expect(problemsOf('dataset', written)).toEqual([]);
  expect(completeReport(written)).toEqual(tipReportLaos2012);
});

test('the schema of dataset.json demands what says which type a part of a record has', () => {
  const whole = read('dataset');
  delete whole.statistics[0].quantity.kind;
  delete whole.statistics[0].attribution.voice;
  const problems = problemsOf('dataset', whole);
  expect(problems).toContain('/statistics/0/quantity');
  expect(problems).toContain('/statistics/0/attribution');
});
