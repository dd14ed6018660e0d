import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { datasetVersion } from 'tip-report-laos-2012';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { files as published } from '../../build/testing/published.js';
import { captured } from './testing/captured.js';

const folder = mkdtempSync(path.join(tmpdir(), 'tip-report-export-'));
const schemaFolder = path.join(folder, 'data/schemas');
const files = published();

function write(file: string, contents: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, contents);
}

beforeAll(() => {
  for (const [name, contents] of files) {
    if (name.startsWith('schemas/')) write(path.join(folder, 'data', name), contents);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

function exported(line: string, from = schemaFolder) {
  return captured(['export', ...line.split(' ')], { schemaFolder: from, workingFolder: folder });
}

/** The files in a folder, with their contents. */
function writtenTo(name: string): ReadonlyMap<string, string> {
  const root = path.join(folder, name);
  const entries = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(
    entries.map((file) => [path.relative(root, file), readFileSync(file, 'utf8')] as const),
  );
}

test('the whole as JSON: the bytes whose hash the version has', async () => {
  const { code, stderr, stdout } = await exported('json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(createHash('sha256').update(stdout).digest('hex')).toBe(datasetVersion.sha256);
});

test.each([
  ['csv --table statistics', 'statistics.csv'],
  ['json --table victim-categories', 'victim-categories.json'],
  ['schema --table findings', 'schemas/findings.schema.json'],
  ['schema', 'schemas/dataset.schema.json'],
  ['datapackage', 'datapackage.json'],
  ['jsonld --table records', 'records.jsonld'],
  ['csv --table statistics.csv', 'statistics.csv'],
])('%s is %s', async (line, name) => {
  const { code, stdout } = await exported(line);
  expect(code).toBe(0);
  expect(stdout).toBe(files.get(name));
});

test('passages of the text as CSV are the file', async () => {
  expect((await captured(['text', '--csv'])).stdout).toBe(files.get('passages.csv'));
});

test('the list names every file, or those of one format', async () => {
  const { stdout } = await exported('--list');
  const lines = stdout.trim().split('\n');
  const contents: string[] = [];
  for (const line of lines) {
    const [format, name] = line.split(/ +/);
    contents.push((await exported(`${format} --table ${name}`)).stdout);
  }
  expect(contents.sort()).toEqual([...files.values()].sort());
  const schemas = lines.filter((line) => line.startsWith('schema '));
  expect((await exported('schema --list')).stdout).toBe(`${schemas.join('\n')}\n`);
});

test('a folder gets all files of a format, and a second run leaves them as they are', async () => {
  const tables = new Map([...files].filter(([name]) => name.endsWith('.csv')));
  for (const stderr of [
    `${tables.size} files written to "tables".\n`,
    `0 files written to "tables". ${tables.size} were there already.\n`,
  ]) {
    expect(await exported('csv --output tables')).toEqual({
      code: 0,
      stdout: '',
      stderr,
      shown: stderr,
    });
    expect(writtenTo('tables')).toEqual(tables);
  }
});

test('without a format, a folder gets every file', async () => {
  expect(await exported('-o everything')).toMatchObject({ code: 0 });
  expect(writtenTo('everything')).toEqual(new Map([...files].sort()));
});

test.each([
  ['json -o whole.json', 'dataset.json'],
  ['csv --table Places -o mine.csv', 'places.csv'],
  ['JSONLD --table vocabulary --output vocabulary', 'vocabulary.jsonld'],
])('%s writes one file', async (line, name) => {
  const to = line.split(' ').at(-1) ?? '';
  expect(await exported(line)).toMatchObject({ code: 0, stdout: '', stderr: `Wrote ${to}.\n` });
  expect(readFileSync(path.join(folder, to), 'utf8')).toBe(files.get(name));
});

test('hti -o hti.csv writes what hti prints', async () => {
  const { stdout } = await exported('hti');
  expect(await exported('hti -o hti.csv')).toMatchObject({ code: 0, stdout: '' });
  expect(readFileSync(path.join(folder, 'hti.csv'), 'utf8')).toBe(stdout);
});

test('a data package comes with the files that it describes', async () => {
  expect(await exported('datapackage --output package')).toMatchObject({ code: 0 });
  const { resources }: { resources: readonly { readonly path: string }[] } = JSON.parse(
    files.get('datapackage.json') ?? '',
  );
  const names = ['datapackage.json', ...resources.map((resource) => resource.path)];
  expect(names.length).toBeGreaterThan(10);
  expect([...writtenTo('package').keys()].sort()).toEqual(names.sort());
});

test('another file is only overwritten with --force', async () => {
  write(path.join(folder, 'mine/places.csv'), 'mine');
  const { code, stderr, stdout } = await exported('csv --output mine');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('"mine/places.csv" is there already, and differs from ');
  expect([...writtenTo('mine')]).toEqual([['places.csv', 'mine']]);
  expect(await exported('csv --output mine --force')).toMatchObject({ code: 0 });
  expect(writtenTo('mine').get('places.csv')).toBe(files.get('places.csv'));
});

test.each(['file', 'file/below'])('%s, where a folder can’t be made, is an error', async (name) => {
  write(path.join(folder, 'file'), 'mine');
  const { code, stderr, stdout } = await exported(`datapackage --output ${name}`);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/Can't write .*"file.*": (?:it|part of the path) is a file\./);
  expect(readFileSync(path.join(folder, 'file'), 'utf8')).toBe('mine');
});

test.each([
  ['csv', 'csv has several files.', 'Give --table, one of '],
  ['jsonld', 'jsonld has several files.', 'Give --table, one of annotations, dataset, '],
  ['csv --table statistcs', 'There is no csv file "statistcs".', 'Did you mean statistics? '],
  ['csv --table __proto__', 'There is no csv file "__proto__".', 'The files are '],
  ['csv -o tables.csv', 'csv has several files.', 'Give --table, one of '],
  ['csv --table victim', 'There is no csv file "victim".', 'Did you mean victim-categories? '],
  ['csv --table laws', 'There is no csv file "laws".', 'Did you mean legal-provisions? '],
  ['datapackage --table x', 'There is no datapackage file "x".', 'The only one is datapackage.'],
  ['csv -o laos.zip', "Can't write a file that ends in .zip.", 'Give a folder, and zip it'],
  ['-o laos.xlsx', "Can't write a file that ends in .xlsx.", 'Give a folder, '],
  ['--table places', 'No format was given.', 'The formats are csv, datapackage, '],
])('export %s is told what is wrong', async (line, message, hint) => {
  const { code, stderr, stdout } = await exported(line);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(`tip-report-laos-2012: ${message}\n${hint}`);
});

test('missing schemas are a failure of the program', async () => {
  const absent = await exported('schema', path.join(folder, 'absent'));
  expect(absent).toMatchObject({ code: 3, stdout: '' });
  expect(absent.stderr).toContain('reinstall the package');
});
