import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { dataset, tipReportLaos2012 } from 'tip-report-laos-2012';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dataFiles } from '../../build/data-files.js';
import { linkedDataFiles } from '../../build/linked-data/linked-data-files.js';
import { laosCrosswalks } from '../../build/testing/laos-crosswalks.js';
import { shippedFiles } from './data-folder.js';
import { captured } from './testing/captured.js';

let folder: string;
let dataFolder: string;
const files = [
  ...dataFiles(tipReportLaos2012, dataset, laosCrosswalks),
  ...linkedDataFiles(tipReportLaos2012, dataset),
].filter(({ path: name }, index, all) => all.findIndex((file) => file.path === name) === index);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tip-report-export-'));
  dataFolder = path.join(folder, 'data');
  for (const file of files) {
    const target = path.join(dataFolder, file.path);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, file.contents);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

function contents(name: string): string {
  return files.find((file) => file.path === name)?.contents ?? expect.fail(`no file ${name}`);
}

describe('a file', () => {
  test('the whole as JSON: the bytes of which the version has the hash', async () => {
    const { code, stderr, stdout } = await captured(['export', 'json'], { dataFolder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(createHash('sha256').update(stdout).digest('hex')).toBe(dataset.sha256);
    expect(JSON.parse(stdout)).toEqual(tipReportLaos2012);
  });

  test.each([
    ['csv', 'statistics', 'statistics.csv'],
    ['json', 'victim-categories', 'victim-categories.json'],
    ['schema', 'findings', 'schemas/findings.schema.json'],
  ])('%s of %s', async (format, table, name) => {
    const { code, stdout } = await captured(['export', format, '--table', table], { dataFolder });
    expect(code).toBe(0);
    expect(stdout).toBe(contents(name));
  });

  test.each([
    ['schema', 'schemas/dataset.schema.json'],
    ['datapackage', 'datapackage.json'],
    ['jsonld', 'dataset.jsonld'],
  ])('%s of the whole', async (format, name) => {
    expect((await captured(['export', format], { dataFolder })).stdout).toBe(contents(name));
  });

  test('is the same as what the table’s own command gives', async () => {
    for (const [command, table] of [
      ['statistics', 'statistics'],
      ['victims', 'victim-categories'],
      ['laws', 'legal-provisions'],
      ['recommendations', 'recommendations'],
      ['findings', 'findings'],
      ['organizations', 'organizations'],
      ['places', 'places'],
      ['text', 'units'],
    ] as const) {
      expect((await captured([command, '--csv'])).stdout).toBe(contents(`${table}.csv`));
    }
  });
});

test('the list names every file, and can be of one format', async () => {
  const { stdout } = await captured(['export', '--list'], { dataFolder });
  const listed = stdout
    .trim()
    .split('\n')
    .map((line) => line.split(/\s+/));
  expect(listed).toHaveLength(files.length);
  for (const [format = '', name = ''] of listed) {
    const line = ['export', format, '--table', name];
    const given = await captured(line, { dataFolder });
    expect(files.some((file) => file.contents === given.stdout)).toBe(true);
  }
  const { stdout: schemas } = await captured(['export', 'schema', '--list'], { dataFolder });
  expect(schemas.trim().split('\n')).toEqual(
    stdout
      .trim()
      .split('\n')
      .filter((line) => line.startsWith('schema')),
  );
});

describe('a folder', () => {
  const written = (name: string) =>
    readdirSync(path.join(folder, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        path.relative(path.join(folder, name), path.join(entry.parentPath, entry.name)),
      )
      .sort();
  const into = (name: string, format: string) =>
    captured(['export', format, '--output', name], { dataFolder, workingFolder: folder });

  test('takes all files of a format, again and again', async () => {
    const csv = files.filter((file) => file.path.endsWith('.csv'));
    for (let time = 0; time < 2; time += 1) {
      expect(await into('tables', 'csv')).toMatchObject({
        code: 0,
        stdout: '',
        stderr: `${csv.length} files written to tables.\n`,
      });
    }
    expect(written('tables')).toEqual(csv.map((file) => file.path).sort());
    for (const file of csv) {
      expect(readFileSync(path.join(folder, 'tables', file.path), 'utf8')).toBe(file.contents);
    }
  });

  test('of a data package takes what it describes', async () => {
    expect(await into('package', 'datapackage')).toMatchObject({ code: 0 });
    const { resources }: { resources: readonly { readonly path: string }[] } = JSON.parse(
      contents('datapackage.json'),
    );
    expect(resources.length).toBeGreaterThan(10);
    expect(written('package')).toEqual(
      ['datapackage.json', ...resources.map((resource) => resource.path)].sort(),
    );
  });

  test('keeps what else is in it', async () => {
    mkdirSync(path.join(folder, 'mine'));
    writeFileSync(path.join(folder, 'mine', 'places.csv'), 'mine');
    expect(await into('mine', 'csv')).toMatchObject({
      code: 2,
      stdout: '',
      stderr:
        'tip-report-laos-2012: Can\'t write "mine/places.csv" (EEXIST).\nWhat stands there is another file. Take it away, or give another folder.\n',
    });
    expect(readFileSync(path.join(folder, 'mine', 'places.csv'), 'utf8')).toBe('mine');
  });

  test('that is below a file is refused', async () => {
    writeFileSync(path.join(folder, 'file'), '');
    expect(await into('file/below', 'datapackage')).toMatchObject({
      code: 2,
      stdout: '',
      stderr:
        'tip-report-laos-2012: Can\'t write "file/below/datapackage.json" (ENOTDIR).\nGive a folder in which you may write.\n',
    });
  });

  test('that is a file is refused', async () => {
    writeFileSync(path.join(folder, 'file'), '');
    expect(await into('file', 'csv')).toMatchObject({ code: 2, stdout: '' });
    expect(readFileSync(path.join(folder, 'file'), 'utf8')).toBe('');
  });
});

describe('of a few files', () => {
  let few: string;
  const asked = (line: string) =>
    captured(['export', ...line.split(' ')], { dataFolder: few, workingFolder: folder });

  beforeAll(() => {
    few = path.join(folder, 'few');
    mkdirSync(path.join(few, 'schemas'), { recursive: true });
    for (const name of [
      'statistics.csv',
      'places.csv',
      'datapackage.json',
      'schemas/places.schema.json',
      'places.json',
      'places.jsonld',
      'read-me.txt',
    ]) {
      writeFileSync(path.join(few, name), `made up: ${name}`);
    }
  });

  test('the list has the format and the name of each, by their paths', async () => {
    const list = [
      'datapackage  datapackage',
      'csv          places',
      'json         places',
      'jsonld       places',
      'schema       places',
      'csv          statistics',
    ];
    expect(await asked('--list')).toMatchObject({
      code: 0,
      stderr: '',
      stdout: `${list.join('\n')}\n`,
    });
    expect((await asked('csv --list')).stdout).toBe(
      'csv          places\ncsv          statistics\n',
    );
    expect(
      (await captured(['export', 'json', '--list'], { dataFolder: few, columns: 80 })).stdout,
    ).toBe('\u001B[1mjson       \u001B[22m  places\n');
  });

  test('one goes into a folder', async () => {
    expect(await asked('schema --output one')).toMatchObject({
      code: 0,
      stdout: '',
      stderr: '1 file written to one.\n',
    });
    expect(readFileSync(path.join(folder, 'one/schemas/places.schema.json'), 'utf8')).toBe(
      'made up: schemas/places.schema.json',
    );
  });

  test.each([
    [
      'csv',
      'csv is a file a table.',
      'Give --table, one of places, statistics; or --output FOLDER for all of them.',
    ],
    [
      'csv --table statistcs',
      'There is no csv of "statistcs".',
      'Did you mean statistics? There are places, statistics.',
    ],
    ['csv --table __proto__', 'There is no csv of "__proto__".', 'There are places, statistics.'],
    [
      '--table places',
      'No format was given.',
      'The formats are csv, datapackage, json, jsonld, schema, hti. `tip-report-laos-2012 export --list` lists the files.',
    ],
    ['csv --table places --list', '--list and --table were given.', 'Give one of them.'],
    ['csv --table places --output x', '--table and --output were given.', 'Give one of them.'],
    [
      'csv --output x --list --table places',
      '--list and --table and --output were given.',
      'Give one of them.',
    ],
  ])('%s is told what is wrong', async (line, message, hint) => {
    expect(await asked(line)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: `tip-report-laos-2012: ${message}\n${hint}\n`,
    });
  });

  test('the whole that is not there is a failure of the program', async () => {
    const { code, stderr, stdout } = await asked('json');
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr.split('\n')[1]).toBe('Error: The file dataset of json is not there.');
  });
});

test('a folder of the data that is not there is a failure of the program', async () => {
  const absent = path.join(folder, 'absent', path.sep);
  const failure = shippedFiles({ dataFolder: pathToFileURL(absent) });
  await expect(failure).rejects.toMatchObject({
    message: `The data files are not in ${absent}: install the package anew.`,
    cause: { code: 'ENOENT' },
  });
  const { code, stderr, stdout } = await captured(['export', 'json'], { dataFolder: absent });
  expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
  expect(stderr).toContain('install the package anew');
});
