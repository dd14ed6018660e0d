import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dataset, tipReportLaos2012 } from 'tip-report-laos-2012';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dataFiles } from '../../src/data-files/data-files.js';
import { linkedDataFiles } from '../../src/data-files/linked-data/linked-data-files.js';
import { laosCrosswalks } from '../data-files/laos-crosswalks.js';
import { captured } from './captured.js';

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
    const { code, stderr } = await into('mine', 'csv');
    expect(code).toBe(2);
    expect(stderr).toContain('Can\'t write "mine/places.csv" (EEXIST)');
    expect(readFileSync(path.join(folder, 'mine', 'places.csv'), 'utf8')).toBe('mine');
  });

  test('that is a file is refused', async () => {
    writeFileSync(path.join(folder, 'file'), '');
    expect(await into('file', 'csv')).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('what there is not', () => {
  test.each([
    [['export'], 'The formats are csv, datapackage, json, jsonld, schema, hti.'],
    [['export', 'jsn'], 'Did you mean json?'],
    [['export', 'csv'], '--table, one of '],
    [['export', 'csv', '--table', 'statistcs'], 'Did you mean statistics?'],
    [['export', 'csv', '--table', '__proto__'], 'There are '],
    [['export', 'constructor'], 'The formats are '],
    [['export', 'csv', '--table', 'places', '--list'], 'Give one of them.'],
  ])('%j', async (argv, hint) => {
    const { code, stderr, stdout } = await captured(argv, { dataFolder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(hint);
  });

  test('the folder of the data: a failure of the program', async () => {
    const { code, stderr, stdout } = await captured(['export', 'json'], {
      dataFolder: path.join(folder, 'absent'),
    });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('install the package anew');
  });
});
