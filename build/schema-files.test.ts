import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import { crosswalkEntriesSchema } from './crosswalk-entries-schema.js';
import { datasetJsonSchema } from './json-schema.js';
import { schemaFiles } from './schema-files.js';

const draft = 'https://json-schema.org/draft/2020-12/schema';

/** The definition in the schema of the dataset of the records of each file of a list. */
const lists = {
  statistics: 'statistic',
  'victim-categories': 'victimCategory',
  'legal-provisions': 'legalProvision',
  recommendations: 'recommendation',
  findings: 'finding',
  organizations: 'organization',
  places: 'place',
};

test('each JSON file has a schema of its name, and those of records refer to the one of the whole', () => {
  const definition = (name: string) => ({ $ref: `dataset.schema.json#/$defs/${name}` });
  const expected = [
    ['dataset', datasetJsonSchema()],
    ['report', { $schema: draft, ...definition('report') }],
    ['narrative', { $schema: draft, ...definition('narrative') }],
    ...Object.entries(lists).map(([name, record]) => [
      name,
      { $schema: draft, type: 'array', items: definition(record) },
    ]),
  ];
  expect(schemaFiles(false)).toStrictEqual(
    expected.map(([name, schema]) => ({
      path: `schemas/${name}.schema.json`,
      mediaType: 'application/schema+json',
      title: `JSON Schema of ${name}.json`,
      contents: `${JSON.stringify(schema)}\n`,
    })),
  );
});

test('the codes of schemes have one last, where there are such', () => {
  expect(schemaFiles(true).slice(schemaFiles(false).length)).toStrictEqual([
    {
      path: 'schemas/crosswalk-entries.schema.json',
      mediaType: 'application/schema+json',
      title: 'JSON Schema of crosswalk-entries.json',
      contents: `${JSON.stringify(crosswalkEntriesSchema('dataset.schema.json'))}\n`,
    },
  ]);
});

describe('the schema of the codes of schemes', () => {
  const entry = {
    kind: 'crosswalk-entry',
    id: 'minimal/fees/tier',
    scheme: 'minimal',
    variable: 'tier',
    subject: 'fees',
    code: 2,
    records: [{ kind: 'statistic', id: 'fees' }],
    evidence: [{ unit: 'prosecution.2', quote: '12 convictions' }],
    rationale: 'Made up.',
    ambiguous: { alternative: 'one', hangsOn: 'a word' },
  };

  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats(ajv);
  beforeAll(() => {
    ajv.addSchema(datasetJsonSchema(), 'dataset.schema.json');
  });

  /** Where an entry is not as the schema has it. */
  function problemsOf(value: unknown): readonly string[] {
    const validate = ajv.compile(crosswalkEntriesSchema('dataset.schema.json'));
    validate([value]);
    return (validate.errors ?? []).map(({ instancePath }) => instancePath);
  }

  const taken: readonly (readonly [string, object])[] = [
    ['all that it can have', { ...entry, says: 'The text speaks.' }],
    ['a code of letters', { ...entry, code: 'M' }],
    ['no choice', { ...entry, ambiguous: null }],
    ['no other code', { ...entry, ambiguous: { alternative: null, hangsOn: 'a word' } }],
    ['a number as the other code', { ...entry, ambiguous: { alternative: 1, hangsOn: 'a word' } }],
    ['a text that is silent', { ...entry, records: [], evidence: [] }],
  ];
  const kinds = [
    'finding',
    'legal-provision',
    'organization',
    'place',
    'recommendation',
    'report',
    'statistic',
    'victim-category',
  ];

  test.each([
    ...taken,
    ...kinds.map(
      (kind) => [`a record of kind ${kind}`, { ...entry, records: [{ kind, id: 'a' }] }] as const,
    ),
  ])('takes an entry with %s', (_, value) => {
    expect(problemsOf(value)).toEqual([]);
  });

  test.each([
    ['another kind', { kind: 'entry' }, '/kind'],
    ['an id without a variable', { id: 'minimal' }, '/id'],
    ['an id with capitals', { id: 'Minimal/tier' }, '/id'],
    ['a scheme with capitals', { scheme: 'Minimal' }, '/scheme'],
    ['an empty variable', { variable: '' }, '/variable'],
    ['a subject with spaces', { subject: 'a fee' }, '/subject'],
    ['an empty code', { code: '' }, '/code'],
    ['a broken number as code', { code: 1.5 }, '/code'],
    ['empty words for what the text says', { says: '' }, '/says'],
    ['a record of no kind', { records: [{ kind: 'unit', id: 'a' }] }, '/records/0/kind'],
    ['a record without id', { records: [{ kind: 'report' }] }, '/records/0'],
    ['a unit without number', { evidence: [{ unit: 'a', quote: 'a' }] }, '/evidence/0/unit'],
    ['an empty quote', { evidence: [{ unit: 'a.1', quote: '' }] }, '/evidence/0/quote'],
    ['no rationale', { rationale: '' }, '/rationale'],
    ['an empty other code', { ambiguous: { alternative: '', hangsOn: 'a' } }, '/ambiguous'],
    ['nothing on which a choice hangs', { ambiguous: { alternative: 1 } }, '/ambiguous'],
    ['a choice as text', { ambiguous: 'yes' }, '/ambiguous'],
    ['a field that there is not', { extra: true }, ''],
  ])('finds %s', (_, wrong, at) => {
    const problems = problemsOf({ ...entry, ...wrong });
    expect(problems).not.toEqual([]);
    expect(problems.filter((path) => !path.startsWith(`/0${at}`))).toEqual([]);
  });

  test.each(Object.keys(entry))('finds an entry without %s', (key) => {
    const { [key]: _, ...rest } = entry as Readonly<Record<string, unknown>>;
    expect(problemsOf(rest)).toEqual(['/0']);
  });
});
