import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { datasetVersion, tipReportLaos2012 } from 'tip-report-laos-2012';
import { crosswalkEntries } from 'tip-report-laos-2012/crosswalks';
import { expect, test } from 'vitest';
import { recordKinds } from '../src/report/record-kinds.js';
import { velmora } from '../tests/example/example-report.js';
import { norvath, quellmar, tarvania } from '../tests/example/narratives/narratives.js';
import { dataFiles } from './data-files.js';
import { contentsOf, descriptor, files, tableResources } from './testing/published.js';
import { velmoraVersion } from './testing/velmora-version.js';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

test('dataset.json is canonical JSON, in the bytes that the version names the hash of', () => {
  const contents = contentsOf('dataset.json');
  expect(sha256(contents)).toBe(datasetVersion.sha256);
  const parsed = JSON.parse(contents);
  expect(Object.keys(parsed.findings[0])).toEqual(Object.keys(parsed.findings[0]).toSorted());
  expect(parsed).toStrictEqual(JSON.parse(JSON.stringify(tipReportLaos2012)));
});

test.each(recordKinds)('$plural.json has one record per line, in order', (kind) => {
  const lines = tipReportLaos2012[kind.collection].map((record) => JSON.stringify(record));
  expect(contentsOf(`${kind.plural}.json`)).toBe(`[\n${lines.join(',\n')}\n]\n`);
});

test.each(['metadata', 'narrative'] as const)('%s.json is one object', (name) => {
  expect(contentsOf(`${name}.json`)).toBe(`${JSON.stringify(tipReportLaos2012[name])}\n`);
});

test('crosswalk-entries.json has one entry per line, in the bytes that the version names the hash of', () => {
  const contents = contentsOf('crosswalk-entries.json');
  expect(sha256(contents)).toBe(datasetVersion.crosswalks.sha256);
  expect(contents.split('\n')).toHaveLength(crosswalkEntries.length + 3);
  expect(JSON.parse(contents)).toStrictEqual(JSON.parse(JSON.stringify(crosswalkEntries)));
});

test('a report has its own files: those of codes only if it is coded, and empty lists', () => {
  const own = dataFiles({ ...velmora, findings: [] }, velmoraVersion);
  const paths = own.map(({ path }) => path);
  const coded = (path: string) => /crosswalk|^hti/.test(path);
  expect(paths).toEqual([...files().keys()].filter((path) => !coded(path)));
  expect(own.find(({ path }) => path === 'findings.json')?.contents).toBe('[]\n');
  expect(own.find(({ path }) => path === 'findings.csv')?.contents).toMatch(/^id,.*\r\n$/);
});

test.each([tarvania, quellmar, norvath])('$metadata.title has the same files', (report) => {
  const own = dataFiles(report, velmoraVersion);
  expect(own.map(({ path }) => path)).toEqual(
    dataFiles(velmora, velmoraVersion).map(({ path }) => path),
  );
  const dataset = own.find(({ path }) => path === 'dataset.json')?.contents ?? '';
  expect(JSON.parse(dataset)).toStrictEqual(JSON.parse(JSON.stringify(report)));
});

test('the descriptor is a Data Package by the official profile, version 2', () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  // A hint of the profile for forms, and no check.
  ajv.addFormat('textarea', true);
  const profile = new URL('testing/standards/datapackage-2.0.json', import.meta.url);
  const validate = ajv.compile(JSON.parse(readFileSync(profile, 'utf8')));
  const valid = descriptor();
  validate(valid);
  expect(validate.errors).toBeNull();
  const [first, ...others] = valid.resources;
  expect(validate({ ...valid, resources: [{ ...first, bytes: 'few' }, ...others] })).toBe(false);
  expect(validate({ ...valid, resources: [{ ...first, schema: {} }, ...others] })).toBe(false);
});

test('the descriptor names the version, its creator, the licenses of the data, and the source', () => {
  expect(descriptor()).toMatchObject({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: datasetVersion.name,
    version: datasetVersion.version,
    licenses: [{ name: 'CC0-1.0' }, { name: 'other-pd' }],
    contributors: [{ title: datasetVersion.creator }],
    sources: [{ path: tipReportLaos2012.metadata.source.url }],
  });
});

test('the descriptor has every file but itself and the schemas, with its size and hash', () => {
  const { resources } = descriptor();
  const described = [...files()].filter(([path]) => !/^(?:schemas\/|datapackage\.)/.test(path));
  expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  expect(resources.map(({ bytes, encoding, hash, path }) => [path, encoding, bytes, hash])).toEqual(
    described.map(([path, contents]) => [
      path,
      'utf-8',
      Buffer.byteLength(contents),
      `sha256:${sha256(contents)}`,
    ]),
  );
});

test('the descriptor says what terms and empty cells mean, and which columns are required', () => {
  const fieldOf = (table: string, name: string) =>
    tableResources()
      .find((resource) => resource.name === table)
      ?.schema.fields.find((field) => field.name === name);
  expect(fieldOf('statistics', 'quantity_value')).toMatchObject({
    type: 'number',
    missingValues: [
      {
        value: '',
        label: 'a range, a share, a word or missing, as quantity_kind says; never zero',
      },
    ],
  });
  expect(fieldOf('statistics', 'quantity_value')).not.toHaveProperty('constraints');
  expect(fieldOf('statistics', 'missing_reason')?.categories).toContainEqual({
    value: 'not-recorded',
    label: 'the number has not been recorded; not zero',
  });
  expect(fieldOf('statistics', 'period_which')?.categories).toEqual(['current', 'previous']);
  expect(fieldOf('statistics', 'id')?.constraints).toEqual({ required: true });
});

test('a key of one column is its name, one of several a list, and only another table is named', () => {
  const schemaOf = (table: string) =>
    tableResources().find((resource) => resource.name === table)?.schema;
  const sectors = schemaOf('victim-category-sectors');
  expect(sectors?.primaryKey).toEqual(['victim_category_id', 'exploitation_ordinal', 'ordinal']);
  expect(sectors?.foreignKeys).toEqual([
    {
      fields: 'victim_category_id',
      reference: { resource: 'victim-categories', fields: 'id' },
    },
    {
      fields: ['victim_category_id', 'exploitation_ordinal'],
      reference: {
        resource: 'victim-category-exploitations',
        fields: ['victim_category_id', 'ordinal'],
      },
    },
  ]);
  expect(schemaOf('organizations')?.primaryKey).toBe('id');
  expect(schemaOf('organizations')?.foreignKeys).toContainEqual({
    fields: 'part_of',
    reference: { fields: 'id' },
  });
});
