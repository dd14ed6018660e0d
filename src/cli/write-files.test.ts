import { spawnSync } from 'node:child_process';
import {
  existsSync,
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
import { isDeepStrictEqual } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { faultyFileSystem, unflushed } from './testing/faulty-file-system.js';
import { UsageError } from './usage-error.js';
import { type FileSystem, type NewFile, writeFiles } from './write-files.js';

// In memory if possible: there are thousands of steps.
const memory = '/dev/shm';
const root = mkdtempSync(path.join(existsSync(memory) ? memory : tmpdir(), 'tip-report-write-'));
afterAll(() => rmSync(root, { recursive: true }));

let folder: string;
let count = 0;
/** A new place for a folder, so that each run starts anew. */
function anew(): void {
  count += 1;
  mkdirSync(path.join(root, String(count)));
  folder = path.join(root, String(count), 'out');
}
beforeEach(anew);

type Contents = Readonly<Record<string, string>>;

const paths = ['places.csv', 'schemas/places.json', 'text.csv', 'datapackage.json'];

function contentsOf(version: string): Contents {
  return Object.fromEntries(paths.map((each) => [each, `${each} of ${version}`]));
}

const all = contentsOf('this version');
const older = contentsOf('an older version');

function writing(contents: Contents, force = false, fs: FileSystem = unflushed): number {
  const files = Object.entries(contents).map(([name, each]) => ({ path: name, contents: each }));
  const nameOf = (file?: NewFile) => (file === undefined ? 'out' : `out/${file.path}`);
  return writeFiles(files, { folder, nameOf, force }, fs);
}

/** What writing throws; undefined if it succeeds. */
function failure(...given: Parameters<typeof writing>): unknown {
  try {
    writing(...given);
    return undefined;
  } catch (error) {
    return error;
  }
}

function put(contents: Contents): void {
  for (const [name, each] of Object.entries(contents)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, each);
  }
}

/** Everything beside or within the folder, without what an interrupted run has left aside. */
function found(): Contents {
  const parent = path.dirname(folder);
  const files = readdirSync(parent, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.includes('.tip-report-laos-2012.'));
  return Object.fromEntries(
    files.map((file) => [
      path.relative(folder, file).replaceAll('\\', '/'),
      readFileSync(file, 'utf8'),
    ]),
  );
}

function leftovers(): readonly string[] {
  return readdirSync(path.dirname(folder), { recursive: true, encoding: 'utf8' }).filter((each) =>
    path.basename(each).startsWith('.tip-report-laos-2012.'),
  );
}

const mine = { 'mine.txt': 'mine' };
const { 'places.csv': places, 'datapackage.json': descriptor, ...others } = all;

/** What is there before, and whether it is to be replaced. */
const starts: readonly (readonly [name: string, before: Contents | undefined, force: boolean])[] = [
  ['no folder', undefined, false],
  ['a folder with other files', mine, false],
  ['a folder with one of the files', { ...mine, 'places.csv': `${places}` }, false],
  ['a folder that has all but the last', { 'places.csv': `${places}`, ...others }, false],
  ['a folder that has the last alone', { 'datapackage.json': `${descriptor}` }, false],
  ['an older version to replace', { ...mine, ...older }, true],
  ['a file to replace', { ...all, 'text.csv': 'mine' }, true],
];

function begin(before: Contents | undefined): void {
  anew();
  if (before === undefined) return;
  mkdirSync(folder);
  put(before);
}

/** If something was written, the last file may be there only with all others of its version. */
function expectNoHalf(before: Contents | undefined, at: string): void {
  const now = found();
  if (!('datapackage.json' in now) || isDeepStrictEqual(now, before)) return;
  const versions = [all, older, { ...all, 'text.csv': 'mine' }];
  const whole = versions.filter((each) => paths.every((name) => now[name] === each[name]));
  expect(whole, `${at}: ${JSON.stringify(now)}`).toHaveLength(1);
}

describe.each(starts)('into %s', (_, before, force) => {
  const end = { ...(before !== undefined && 'mine.txt' in before && mine), ...all };

  /** Runs once for each step that changes something, with the step to do something at. */
  function atEachStep(run: (step: number) => boolean): void {
    let step = 1;
    do begin(before);
    while (run(step++));
    expect(step).toBeGreaterThan(10);
  }

  test('all files are written, and the next time none', () => {
    begin(before);
    const same = paths.filter((name) => before?.[name] === all[name]);
    expect(writing(all, force)).toBe(paths.length - same.length);
    expect(found()).toEqual(end);
    expect(writing(all)).toBe(0);
    expect(leftovers()).toEqual([]);
  });

  test('killed at any step, no half is left that looks whole, and the next run completes it', () => {
    atEachStep((step) => {
      const fs = faultyFileSystem((at) => {
        if (at >= step) throw new Error('killed');
      });
      const error = failure(all, force, fs);
      if (error === undefined) return false;
      expect(String(error)).toContain('killed');
      expectNoHalf(before, `step ${step}`);
      writing(all, force);
      expect(found(), `after step ${step}`).toEqual(end);
      return true;
    });
  });

  test('a full disk at any step is told, nothing is left aside, and the next run completes it', () => {
    atEachStep((step) => {
      let failed = '';
      const fs = faultyFileSystem((at, name, given) => {
        if (at !== step) return;
        failed = name;
        // The beginning still fits.
        if (name === 'writeFileSync') writeFileSync(given[0] as number, 'pla');
        throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
      });
      const error = failure(all, force, fs);
      if (error !== undefined) {
        expect(error).toBeInstanceOf(UsageError);
        expect(String(error)).toContain('Can\'t write "out": the disk is full.');
      }
      expectNoHalf(before, `step ${step}, ${failed}`);
      if (failed !== 'rmSync') expect(leftovers(), `step ${step}, ${failed}`).toEqual([]);
      writing(all, force);
      expect(found(), `after step ${step}, ${failed}`).toEqual(end);
      return failed !== '';
    });
  });

  test('another run with the same files at any step disturbs neither', () => {
    atEachStep((step) => {
      let reached = false;
      const fs = faultyFileSystem((at) => {
        if (at !== step) return;
        reached = true;
        writing(all, force);
      });
      writing(all, force, fs);
      expect(found(), `step ${step}`).toEqual(end);
      expect(leftovers(), `step ${step}`).toEqual([]);
      return reached;
    });
  });
});

test.each([
  ['no folder', undefined],
  ['a folder with other files', mine],
] as const)(
  'of two runs with different files into %s, one wins whole, and the other is told',
  (_, before) => {
    let step = 1;
    for (let reached = true; reached; step += 1) {
      begin(before);
      reached = false;
      let inner: unknown;
      const fs = faultyFileSystem((at) => {
        if (at !== step) return;
        reached = true;
        inner = failure(older);
      });
      const outer = failure(all, false, fs);
      const errors = [inner, outer].filter((error) => error !== undefined);
      if (reached) expect(String(errors), `step ${step}`).toContain('already');
      expect(errors).toHaveLength(Number(reached));
      expect(found(), `step ${step}`).toEqual({
        ...before,
        ...(outer === undefined ? all : older),
      });
    }
    expect(step).toBeGreaterThan(10);
  },
);

describe('other files that are in the way', () => {
  test('are all found before anything is written', () => {
    const before = { 'text.csv': 'mine', 'datapackage.json': 'mine' };
    put(before);
    expect(failure(all)).toMatchObject({
      message:
        '"out/text.csv", "out/datapackage.json" are there already, and differ from what would be written.',
      hint: expect.stringContaining('--force'),
    });
    expect(found()).toEqual(before);
  });

  test('are named up to three', () => {
    put(older);
    expect(failure(all)).toMatchObject({
      message: expect.stringContaining('"out/text.csv" and 1 more are there already'),
    });
  });

  test('a file where the folder would be, or one of its parents', () => {
    put({ '../out': 'mine' });
    const message = 'Can\'t write into "out": it is a file.';
    expect(failure(all, true)).toMatchObject({ message });
    folder = path.join(folder, 'below');
    expect(failure(all, true)).toMatchObject({
      message: 'Can\'t write "out": part of the path is a file.',
    });
  });

  test('a folder where a file would be, or a file where a folder would be', () => {
    put({ 'text.csv/mine': 'mine' });
    expect(failure(all, true)).toMatchObject({
      message: 'Can\'t write "out/text.csv": it is a folder.',
    });
    begin({ schemas: 'mine' });
    expect(failure(all, true)).toMatchObject({
      message: 'Can\'t write "out/schemas/places.json": part of the path is a file.',
    });
    expect(found()).toEqual({ schemas: 'mine' });
  });
});

describe('links', () => {
  test('a link to a folder is followed; one that leads nowhere is told', () => {
    mkdirSync(path.join(folder, '../real'));
    symlinkSync('real', folder);
    writing(all);
    expect(readdirSync(path.join(folder, '../real'))).toHaveLength(4);
    anew();
    symlinkSync('nowhere', folder);
    expect(failure(all, true)).toMatchObject({
      message: 'Can\'t write into "out": it is a link that leads nowhere.',
    });
  });

  test('a link to a file counts as that file, and is replaced with --force only', () => {
    put({ 'text.csv': all['text.csv'] ?? '', 'real.csv': 'mine' });
    symlinkSync('real.csv', path.join(folder, 'places.csv'));
    expect(failure(all)).toMatchObject({ message: expect.stringContaining('"out/places.csv"') });
    writing(all, true);
    expect(found()).toEqual({ ...all, 'real.csv': 'mine' });
  });
});

test('where there are no links, files are moved', () => {
  mkdirSync(folder);
  const fs = faultyFileSystem((_, name) => {
    if (name === 'linkSync') throw Object.assign(new Error(''), { code: 'EPERM' });
  });
  writing(all, false, fs);
  expect(found()).toEqual(all);
});

test('where nothing can be written, the error says why', () => {
  for (const [code, reason] of [
    ['EROFS', 'the disk is read-only'],
    ['EACCES', 'you have no permission'],
    ['ENAMETOOLONG', 'the name is too long'],
    ['EIO', 'the system says EIO'],
  ]) {
    const fs = faultyFileSystem(() => {
      throw Object.assign(new Error(''), { code });
    });
    expect(failure(all, false, fs)).toMatchObject({ message: `Can't write "out": ${reason}.` });
  }
});

describe('a process that is killed', () => {
  const program = path.join(root, 'killed.mjs');

  /** Runs a process that kills itself before a step that has a name. */
  async function killed(name: string, time: number): Promise<void> {
    if (!existsSync(program)) {
      await build({
        stdin: {
          contents: `
            import { faultyFileSystem, unflushed } from './testing/faulty-file-system.ts';
            import { writeFiles } from './write-files.ts';
            const [folder, name, time, files] = process.argv.slice(2);
            let times = 0;
            const fs = faultyFileSystem((_, each) => {
              if (each === name && ++times === Number(time)) process.kill(process.pid, 'SIGKILL');
            });
            writeFiles(JSON.parse(files), { folder, nameOf: () => folder, force: false }, fs);`,
          resolveDir: import.meta.dirname,
          loader: 'ts',
        },
        outfile: program,
        bundle: true,
        format: 'esm',
        platform: 'node',
      });
    }
    const files = Object.entries(all).map(([name, each]) => ({ path: name, contents: each }));
    const argv = [program, folder, name, String(time), JSON.stringify(files)];
    const { signal, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
    expect({ signal, stderr }).toEqual({ signal: 'SIGKILL', stderr: '' });
  }

  test.each([
    ['fsyncSync', false],
    ['writeFileSync', true],
    ['linkSync', true],
  ] as const)(
    'before each %s (in a folder that is there: %j) leaves no half, and the next run cleans up',
    async (step, isThere) => {
      for (const time of paths.keys()) {
        begin(isThere ? mine : undefined);
        await killed(step, time + 1);
        expect(leftovers()).toHaveLength(1);
        expectNoHalf(undefined, `${step} ${time}`);
        writing(all);
        expect(found()).toEqual({ ...(isThere && mine), ...all });
        expect(leftovers()).toEqual([]);
      }
    },
  );
});

test('what a running process has aside, or another program, is left alone', () => {
  mkdirSync(folder);
  const { length } = leftovers();
  const fs = faultyFileSystem((_, name) => {
    if (name === 'linkSync') throw new Error('killed');
  });
  failure(all, false, { ...fs, rmSync: () => undefined });
  put({ '.tip-report-laos-2012.notes/mine': 'mine', '.tip-report-laos-2012.x.1.abcdef': 'mine' });
  writing(all);
  expect(leftovers()).toHaveLength(length + 3);
});
