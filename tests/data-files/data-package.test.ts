import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { dataset, tipReportLaos2012 } from 'tip-report-laos-2012';
import { describe, expect, test } from 'vitest';
import { contentsOf, descriptor, files, tableResources } from './published.js';

const profile = new URL('standards/datapackage-2.0.json', import.meta.url);

test('the descriptor is a Data Package by the official profile, version 2', () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  // A hint of the profile for forms, and no check.
  ajv.addFormat('textarea', true);
  const validate = ajv.compile(JSON.parse(readFileSync(profile, 'utf8')));
  validate(descriptor);
  expect(validate.errors).toBeNull();
  const [first, ...others] = descriptor.resources;
  expect(validate({ ...descriptor, resources: [{ ...first, bytes: 'few' }, ...others] })).toBe(
    false,
  );
  expect(validate({ ...descriptor, resources: [{ ...first, schema: {} }, ...others] })).toBe(false);
});

test('it names the version, the licenses of the data, the source, and whom the version names as creator', () => {
  expect(descriptor).toMatchObject({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: dataset.name,
    version: dataset.version,
    licenses: [{ name: 'CC0-1.0' }, { name: 'other-pd' }],
    contributors: [{ title: dataset.creator }],
    sources: [{ path: tipReportLaos2012.report.source.url }],
  });
});

test('it has every file but itself and the schemas, each once', () => {
  const paths = descriptor.resources.map(({ path }) => path);
  const published = [...files.keys()].filter(
    (path) => path !== 'datapackage.json' && !path.startsWith('schemas/'),
  );
  expect(paths.toSorted()).toEqual(published.toSorted());
  expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(paths.length);
});

test.each(descriptor.resources)(
  '$path has the size and the hash that it says',
  ({ path, encoding, bytes, hash }) => {
    const contents = Buffer.from(contentsOf(path), 'utf8');
    expect(encoding).toBe('utf-8');
    expect(bytes).toBe(contents.length);
    expect(hash).toBe(`sha256:${createHash('sha256').update(contents).digest('hex')}`);
  },
);

test('dataset.json has the hash that the version of the dataset names', () => {
  const resource = descriptor.resources.find(({ path }) => path === 'dataset.json');
  expect(resource?.hash).toBe(`sha256:${dataset.sha256}`);
});

describe.each(tableResources)('$path', ({ path, schema }) => {
  test('has the columns that its schema lists, in order', () => {
    const [header] = contentsOf(path).split('\r\n', 1);
    expect(header).toBe(schema.fields.map(({ name }) => name).join(','));
  });

  test('has keys of columns that exist, here and in the other table', () => {
    const own = schema.fields.map(({ name }) => name);
    expect(own).toEqual(expect.arrayContaining([schema.primaryKey].flat()));
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      expect(own).toEqual(expect.arrayContaining([fields].flat()));
      const other =
        tableResources.find(({ name }) => name === reference.resource)?.schema ?? schema;
      if (reference.resource !== undefined) expect(other).not.toBe(schema);
      expect(other.fields.map(({ name }) => name)).toEqual(
        expect.arrayContaining([reference.fields].flat()),
      );
    }
  });
});

test('what is missing is explained: why a figure has no value, and that it is not zero', () => {
  const field = (name: string) =>
    tableResources
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
