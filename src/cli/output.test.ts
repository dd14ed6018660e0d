// The option --output of every command.

import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { argumentsIn, captured } from './testing/captured.js';

const folder = mkdtempSync(path.join(tmpdir(), 'tip-report-output-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (line: string) => captured(argumentsIn(line), { workingFolder: folder });
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');

writeFileSync(path.join(folder, 'wrong.json'), '{}');

test.each([
  ['overview'],
  ['statistics'],
  ['places --csv'],
  ['places laos --json'],
  ['text --match hotline --only'],
  ['crosswalks --scheme isic --json'],
  ['cite laos --format bibtex'],
  ['export hti'],
  ['export json'],
  ['validate wrong.json'],
])('%s -o has what %s prints, and ends alike', async (line) => {
  const printed = await run(line);
  const name = `${line.replaceAll(' ', '_')}.txt`;
  const asFile = line === 'export json' ? '--table dataset ' : '';
  expect(await run(`${line} ${asFile}-o "${name}"`)).toMatchObject({
    code: printed.code,
    stdout: '',
    stderr: `Wrote ${name}.\n`,
  });
  expect(read(name)).toBe(printed.stdout);
});

test('in a file there are no colors, whatever the terminal', async () => {
  const given = { workingFolder: folder, columns: 40 };
  await captured(['places', '-o', 'plain.txt'], given);
  expect(read('plain.txt')).toBe((await run('places')).stdout);
});

test('another file is only replaced with --force; one with the same contents is left', async () => {
  writeFileSync(path.join(folder, 'mine.csv'), 'mine');
  const refused = await run('places --csv -o mine.csv');
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr).toContain('"mine.csv" is there already, and differs from ');
  expect(read('mine.csv')).toBe('mine');
  expect(await run('places --csv -o mine.csv --force')).toMatchObject({ code: 0 });
  expect(read('mine.csv')).toBe((await run('places --csv')).stdout);
  expect(await run('places --csv -o mine.csv')).toMatchObject({
    code: 0,
    stderr: 'mine.csv has these contents already.\n',
  });
});

test('an invalid request writes nothing', async () => {
  expect(await run('places --type town -o none.txt')).toMatchObject({ code: 2 });
  expect(readdirSync(folder)).not.toContain('none.txt');
});

test.each([
  ['places -o sub', 'it is a folder'],
  ['places -o wrong.json/x.txt', 'part of the path is a file'],
  ['places -o none/x.txt', 'no such file or folder'],
])('%s: %s', async (line, reason) => {
  mkdirSync(path.join(folder, 'sub'), { recursive: true });
  const { code, stderr } = await run(line);
  expect(code).toBe(2);
  expect(stderr).toContain(`Can't write "${line.split(' ').at(-1)}": ${reason}.`);
});

test.skipIf(process.platform === 'win32')(
  'a link is followed, and a device written to',
  async () => {
    mkdirSync(path.join(folder, 'kept'));
    writeFileSync(path.join(folder, 'kept/real.csv'), 'mine');
    symlinkSync('kept/real.csv', path.join(folder, 'link.csv'));
    await run('places --csv -o link.csv --force');
    expect(read('kept/real.csv')).toBe((await run('places --csv')).stdout);
    expect(readdirSync(path.join(folder, 'kept'))).toEqual(['real.csv']);
    expect(await run('places --csv -o /dev/null')).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
      shown: '',
    });
  },
);
