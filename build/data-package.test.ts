import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { dataset, tipReportLaos2012 } from 'tip-report-laos-2012';
import { describe, expect, test } from 'vitest';
import type { Table } from '../src/parts/columns/table.js';
import { velmora } from '../tests/example/example-report.js';
import { dataPackageFile } from './data-package.js';
import { contentsOf, descriptor, files, tableResources } from './testing/published.js';
import { velmoraVersion } from './testing/velmora-version.js';

const profile = new URL('testing/standards/datapackage-2.0.json', import.meta.url);

test('the descriptor is a Data Package by the official profile, version 2', () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  // A hint of the profile for forms, and no check.
  ajv.addFormat('textarea', true);
  const validate = ajv.compile(JSON.parse(readFileSync(profile, 'utf8')));
  const valid = descriptor();
  validate(valid);
  expect(validate.errors).toBeNull();
  const [first, ...others] = valid.resources;
  expect(validate({ ...valid, resources: [{ ...first, bytes: 'few' }, ...others] })).toBe(false);
  expect(validate({ ...valid, resources: [{ ...first, schema: {} }, ...others] })).toBe(false);
});

test('it names the version, the licenses of the data, the source, and whom the version names as creator', () => {
  expect(descriptor()).toMatchObject({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: dataset.name,
    version: dataset.version,
    licenses: [{ name: 'CC0-1.0' }, { name: 'other-pd' }],
    contributors: [{ title: dataset.creator }],
    sources: [{ path: tipReportLaos2012.report.source.url }],
  });
});

test('it has every file but itself and the schemas, each once', () => {
  const { resources } = descriptor();
  const paths = resources.map(({ path }) => path);
  const published = [...files().keys()].filter(
    (path) => path !== 'datapackage.json' && !path.startsWith('schemas/'),
  );
  expect(paths.toSorted()).toEqual(published.toSorted());
  expect(new Set(resources.map(({ name }) => name)).size).toBe(paths.length);
});

test('each file has the size and the hash that the descriptor says', () => {
  for (const { path, encoding, bytes, hash } of descriptor().resources) {
    const contents = Buffer.from(contentsOf(path), 'utf8');
    expect({ encoding, bytes, hash }, path).toEqual({
      encoding: 'utf-8',
      bytes: contents.length,
      hash: `sha256:${createHash('sha256').update(contents).digest('hex')}`,
    });
  }
});

test('dataset.json has the hash that the version of the dataset names', () => {
  const resource = descriptor().resources.find(({ path }) => path === 'dataset.json');
  expect(resource?.hash).toBe(`sha256:${dataset.sha256}`);
});

test('each table has the columns that its schema lists, in order', () => {
  for (const { path, schema } of tableResources()) {
    const [header] = contentsOf(path).split('\r\n', 1);
    expect(header, path).toBe(schema.fields.map(({ name }) => name).join(','));
  }
});

test('each table has keys of columns that exist, in it and in the other table', () => {
  const resources = tableResources();
  for (const { path, schema } of resources) {
    const own = schema.fields.map(({ name }) => name);
    expect(own, path).toEqual(expect.arrayContaining([schema.primaryKey].flat()));
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      expect(own, path).toEqual(expect.arrayContaining([fields].flat()));
      const other = resources.find(({ name }) => name === reference.resource)?.schema ?? schema;
      if (reference.resource !== undefined) expect(other, path).not.toBe(schema);
      expect(other.fields.map(({ name }) => name)).toEqual(
        expect.arrayContaining([reference.fields].flat()),
      );
    }
  }
});

test('what is missing is explained: why a figure has no value, and that it is not zero', () => {
  const field = (name: string) =>
    tableResources()
      .find((resource) => resource.name === 'statistics')
      ?.schema.fields.find((each) => each.name === name);
  expect(field('quantity_value')?.missingValues).toEqual([
    { value: '', label: 'a range, a word or missing, as quantity_kind says; never zero' },
  ]);
  expect(field('missing_reason')?.categories).toContainEqual({
    value: 'not-recorded',
    label: 'the number was never recorded; not zero',
  });
});

describe('the descriptor of a made-up table', () => {
  const column = { description: 'A letter.', required: false } as const;

  /** What the descriptor says of a table of no rows. */
  function described(about: Partial<Table>) {
    const table: Table = {
      name: 'letters',
      title: 'Letters',
      description: 'What is written.',
      columns: [{ ...column, name: 'id', type: 'string' }],
      primaryKey: ['id'],
      foreignKeys: [],
      rows: [],
      ...about,
    };
    const file = { path: 'letters.csv', mediaType: 'text/csv', contents: 'id\r\n' };
    const { contents } = dataPackageFile(velmora, velmoraVersion, [{ table, file }], []);
    return JSON.parse(contents).resources[0];
  }

  test('has the file, what it holds, and its schema', () => {
    expect(described({})).toStrictEqual({
      name: 'letters',
      title: 'Letters',
      description: 'What is written.',
      type: 'table',
      path: 'letters.csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: 4,
      hash: 'sha256:b07665d138dbf93f742cf57a9d21cdceff8113310e10e81271fd0d1f0d9ac652',
      format: 'csv',
      schema: {
        fields: [{ name: 'id', type: 'string', description: 'A letter.' }],
        primaryKey: 'id',
      },
    });
  });

  test('says of a column which terms it holds, what they and an empty cell mean, and whether it is required', () => {
    const columns = [
      { ...column, name: 'plain', type: 'date', categories: ['a', 'b'] },
      {
        ...column,
        name: 'labeled',
        type: 'integer',
        categories: [0, 1, 2],
        labels: { 0: 'none', 2: 'two' },
      },
      { ...column, name: 'required', type: 'boolean', required: true },
      { ...column, name: 'missing', type: 'number', missing: 'never zero' },
    ] as const;
    expect(described({ columns }).schema.fields).toStrictEqual([
      { name: 'plain', type: 'date', description: 'A letter.', categories: ['a', 'b'] },
      {
        name: 'labeled',
        type: 'integer',
        description: 'A letter.',
        categories: [{ value: 0, label: 'none' }, { value: 1 }, { value: 2, label: 'two' }],
      },
      {
        name: 'required',
        type: 'boolean',
        description: 'A letter.',
        constraints: { required: true },
      },
      {
        name: 'missing',
        type: 'number',
        description: 'A letter.',
        missingValues: [{ value: '', label: 'never zero' }],
      },
    ]);
  });

  test('has keys of one column by its name, of several as a list, and names the other table only', () => {
    const foreignKeys = [
      { columns: ['id'], table: 'words', references: ['letter'] },
      { columns: ['id', 'ordinal'], table: 'words', references: ['letter', 'place'] },
      { columns: ['before'], table: 'letters', references: ['id'] },
    ];
    expect(described({ primaryKey: ['id', 'ordinal'], foreignKeys }).schema).toMatchObject({
      primaryKey: ['id', 'ordinal'],
      foreignKeys: [
        { fields: 'id', reference: { resource: 'words', fields: 'letter' } },
        {
          fields: ['id', 'ordinal'],
          reference: { resource: 'words', fields: ['letter', 'place'] },
        },
        { fields: 'before', reference: { fields: 'id' } },
      ],
    });
    const keys = described({ foreignKeys }).schema.foreignKeys;
    expect(keys[2].reference).not.toHaveProperty('resource');
  });
});

test('the descriptor of another report names its version, its source, and each file by its path', () => {
  const others = [
    { path: 'dataset.json', mediaType: 'application/json', title: 'All', contents: '{"é":1}' },
    { path: 'schemas/a.schema.json', mediaType: 'application/schema+json', contents: '' },
  ];
  const { contents, ...file } = dataPackageFile(velmora, velmoraVersion, [], others);
  expect(file).toStrictEqual({
    path: 'datapackage.json',
    mediaType: 'application/json',
    title: 'Data Package',
  });
  expect(contents).toMatch(/^\{.*\}\n$/);
  expect(JSON.parse(contents)).toStrictEqual({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'example-report-velmora-2031',
    title: '2031 Example Report on Velmora: annotated dataset',
    version: '1.2.3',
    licenses: [
      { name: 'CC-BY-4.0', title: 'Attribution 4.0 International' },
      { name: 'other-pd', title: 'Made up for tests, free of any rights' },
    ],
    contributors: [{ title: 'example contributors', roles: ['creator'] }],
    sources: [{ title: '2031 Example Report - Velmora', path: 'https://example.org/velmora' }],
    resources: [
      {
        name: 'dataset-json',
        title: 'All',
        path: 'dataset.json',
        mediatype: 'application/json',
        encoding: 'utf-8',
        bytes: 8,
        hash: 'sha256:ddcfcf4765da163969972bb20660092ca2787782d9352d1d8a38e93f70acf3bf',
      },
      {
        name: 'schemas-a-schema-json',
        path: 'schemas/a.schema.json',
        mediatype: 'application/schema+json',
        encoding: 'utf-8',
        bytes: 0,
        hash: 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      },
    ],
  });
});
