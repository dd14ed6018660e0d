import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { datasetVersion, type TipReport, tipReportLaos2012 } from 'tip-report-laos-2012';
import { crosswalkEntries } from 'tip-report-laos-2012/crosswalks';
import { expect, test } from 'vitest';

import {
  contentsOf,
  descriptor,
  files,
  rowsOf,
  tableResources,
} from '../../build/testing/published.js';
import { velmoraVersion } from '../../build/testing/velmora-version.js';
import { velmora } from '../../tests/example/example-report.js';
import { norvath, quellmar, tarvania } from '../../tests/example/narratives/narratives.js';
import { laosCrosswalks } from '../cli/laos-options.js';
import { recordKinds } from '../report/record-kinds.js';
import { type DataFilesOptions, dataFiles } from './data-files.js';

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
  const own = dataFiles([{ ...velmora, findings: [] }], { dataset: velmoraVersion });
  const paths = own.map(({ path }) => path);
  const others = (path: string) => /crosswalk|^hti|^schemas/.test(path);
  expect(paths).toEqual([...files().keys()].filter((path) => !others(path)));
  expect(own.find(({ path }) => path === 'findings.json')?.contents).toBe('[]\n');
  expect(own.find(({ path }) => path === 'findings.csv')?.contents).toMatch(/^report,id,.*\r\n$/);
});

test.each([tarvania, quellmar, norvath])('$metadata.title has the same files', (report) => {
  const own = dataFiles([report], { dataset: velmoraVersion });
  expect(own.map(({ path }) => path)).toEqual(
    dataFiles([velmora], { dataset: velmoraVersion }).map(({ path }) => path),
  );
  const dataset = own.find(({ path }) => path === 'dataset.json')?.contents ?? '';
  expect(JSON.parse(dataset)).toStrictEqual(JSON.parse(JSON.stringify(report)));
});

test('the descriptor is a Data Package by the official profile, version 2', () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  // A hint of the profile for forms, and no check.
  ajv.addFormat('textarea', true);
  const profile = new URL('../../build/testing/standards/datapackage-2.0.json', import.meta.url);
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
    created: `${datasetVersion.released}T00:00:00Z`,
    description: expect.stringContaining(tipReportLaos2012.metadata.title),
    keywords: expect.arrayContaining(['human trafficking', 'Laos']),
    sources: [{ path: tipReportLaos2012.metadata.source.url }],
  });
});

test('the descriptor has the tables and the whole dataset, with their sizes and hashes', () => {
  const { resources } = descriptor();
  const described = [...files()].filter(([path]) => /^dataset\.json$|\.csv$/.test(path));
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

test('every key begins with the report', () => {
  const schemaOf = (table: string) =>
    tableResources().find((resource) => resource.name === table)?.schema;
  const routes = schemaOf('victim-category-routes');
  expect(routes?.primaryKey).toEqual(['report', 'victim_category_id', 'ordinal']);
  expect(routes?.foreignKeys).toEqual([
    { fields: ['report'], reference: { resource: 'metadata', fields: ['report'] } },
    {
      fields: ['report', 'victim_category_id'],
      reference: { resource: 'victim-categories', fields: ['report', 'id'] },
    },
  ]);
  expect(schemaOf('organizations')?.foreignKeys).toContainEqual({
    fields: ['report', 'part_of'],
    reference: { resource: 'organizations', fields: ['report', 'id'] },
  });
  for (const { name, schema } of tableResources()) {
    if (['data-dictionary', 'vocabularies'].includes(name)) continue;
    expect(schema.fields[0]?.name, name).toBe('report');
    expect(schema.primaryKey[0], name).toBe('report');
  }
});

test('a list is text with a delimiter to every reader', () => {
  const statistics = tableResources().find(({ name }) => name === 'statistics')?.schema.fields;
  const hedges = statistics?.find(({ name }) => name === 'hedges');
  expect(hedges).toMatchObject({ type: 'string', delimiter: '|', itemType: 'string' });
  expect(hedges).not.toHaveProperty('categories');
});

test('data-dictionary.csv has every column as the descriptor has it', () => {
  const rows = rowsOf('data-dictionary');
  const fields = tableResources().flatMap(({ name, schema }) =>
    schema.fields.map((field) => ({ table: name, field, key: schema.primaryKey })),
  );
  expect(rows).toHaveLength(fields.length);
  for (const [index, { field, key, table }] of fields.entries()) {
    const { constraints, delimiter, description, itemType = null, name, type } = field;
    const row = rows[index];
    expect(row).toMatchObject({
      table_name: table,
      column_name: name,
      type: delimiter === undefined ? type : 'list',
      item_type: itemType,
      required: constraints?.required === true,
      in_key: key.includes(name),
      description,
    });
    expect(row?.['empty_means'] === null, name).toBe(row?.['required']);
    if (field.categories) {
      const terms = field.categories.map((each) => String(Object(each).value ?? each));
      expect(row?.['terms']).toEqual(terms);
    }
  }
});

test('vocabularies.csv has the meaning and the broader terms of every term that the dictionary names', () => {
  const rows = rowsOf('vocabularies');
  expect(rows).toContainEqual({
    vocabulary: 'group',
    term: 'girls',
    meaning: expect.any(String),
    broader: ['children', 'female', 'persons'],
  });
  for (const { terms, vocabulary } of rowsOf('data-dictionary')) {
    if (vocabulary === null) continue;
    const own = rows.filter((row) => row['vocabulary'] === vocabulary);
    expect(
      own.map(({ term }) => term),
      String(vocabulary),
    ).toEqual(terms);
    for (const { meaning } of own) expect(meaning).toMatch(/\w/);
  }
});

const both: readonly TipReport[] = [tipReportLaos2012, velmora];
const ofBoth = new Map(dataFiles(both).map((file) => [file.path, file.contents]));

test('several reports share the tables and lists, and each has a folder for what is its own', () => {
  for (const { collection, plural } of recordKinds) {
    const records = both.flatMap((report): readonly object[] => report[collection]);
    expect(JSON.parse(ofBoth.get(`${plural}.json`) ?? '')).toEqual(
      JSON.parse(JSON.stringify(records)),
    );
    expect(ofBoth.get(`${plural}.csv`)?.split('\r\n')).toHaveLength(
      contentsOf(`${plural}.csv`).split('\r\n').length + velmora[collection].length,
    );
  }
  const alone = ['dataset.json', 'metadata.json', 'narrative.json', 'records.jsonld'];
  for (const report of both) {
    const own = new Map(dataFiles([report]).map((file) => [file.path, file.contents]));
    for (const path of alone) {
      expect(ofBoth.get(`${report.metadata.id}/${path}`), path).toBe(own.get(path));
    }
  }
  const paths = [...ofBoth.keys()].map((path) => path.replace(/^.*\//, ''));
  expect(new Set(paths)).toEqual(new Set(dataFiles([velmora]).map(({ path }) => path)));
});

test('the descriptor of several reports has the tables and each dataset, and names their sources', () => {
  const { resources, sources } = JSON.parse(ofBoth.get('datapackage.json') ?? '');
  const paths = [...ofBoth.keys()].filter((path) => /\/dataset\.json$|\.csv$/.test(path));
  expect(resources.map(({ path }: { path: string }) => path)).toEqual(paths);
  expect(sources).toEqual(
    both.map(({ metadata }) => ({ title: metadata.title, path: metadata.source.url })),
  );
});

test('without a dataset, nothing names one, nor this package', () => {
  for (const { contents, path } of dataFiles([velmora])) {
    expect(contents, path).not.toMatch(/laos|undefined|refworld/i);
  }
});

test('a report without an address names none', () => {
  const { source, ...metadata } = velmora.metadata;
  const report = { ...velmora, metadata: { ...metadata, source: { ...source, url: null } } };
  for (const { contents, path } of dataFiles([report as never])) {
    if (path.endsWith('.jsonld')) expect(contents).not.toContain('example.org/velmora');
  }
});

test.each<[unknown, object | undefined, string]>([
  [[], {}, 'Expected a list of at least one report, got '],
  [velmora, {}, 'Expected a list of at least one report, got an object.'],
  [[velmora, null], {}, 'Expected reports[1] to be a report with metadata, got null without it.'],
  [[{ ...velmora, places: {} }], {}, 'Expected reports[0] to be a report with places, got '],
  [
    [{ ...velmora, metadata: { ...velmora.metadata, id: '../velmora' } }],
    {},
    'Expected reports[0].metadata.id to be an id, such as "tip-report-2012-laos", got "../velmora".',
  ],
  [[velmora, velmora], {}, 'report, got "example-report-2031-velmora" twice.'],
  [
    [velmora],
    { crosswalks: [laosCrosswalks()] },
    '"example-report-2031-velmora", got those of "tip-report-2012-laos".',
  ],
  [[velmora], { version: velmoraVersion }, 'Unknown option "version". Valid options: '],
])('what is not a list of reports is rejected, case %#', (reports, options, message) => {
  expect(() => dataFiles(reports as readonly TipReport[], options as DataFilesOptions)).toThrow(
    message,
  );
});
