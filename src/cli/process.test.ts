import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { findPlaces, statistics, tipReportLaos2012 } from 'tip-report-laos-2012';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

// The program as it is built, beside the library as it is built, and run as a process.
const folder = mkdtempSync(path.join(tmpdir(), 'tip-report-cli-'));
const cli = path.join(folder, 'cli.js');
const source = path.resolve(import.meta.dirname, '../..');
const entries = [
  'tip-report-laos-2012',
  'tip-report-laos-2012/citations',
  'tip-report-laos-2012/crosswalks',
  'tip-report-laos-2012/data-files',
  'tip-report-laos-2012/schemas',
];

const shared = {
  absWorkingDir: source,
  bundle: true,
  format: 'esm' as const,
  platform: 'node' as const,
  target: 'node20',
  conditions: ['tip-report-laos-2012:source'],
} satisfies BuildOptions;

/** What the program imports, by path and kind. */
let imports: readonly { readonly path: string; readonly kind: string }[];

beforeAll(async () => {
  const { metafile } = await build({
    ...shared,
    entryPoints: ['src/cli/main.ts'],
    outfile: cli,
    external: entries,
    metafile: true,
  });
  imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
  const library = path.join(folder, 'node_modules/tip-report-laos-2012');
  await build({
    ...shared,
    entryPoints: {
      index: 'src/index.ts',
      citations: 'src/citations/index.ts',
      crosswalks: 'src/crosswalks/index.ts',
      'data-files': 'src/data-files/index.ts',
      schemas: 'src/schemas.ts',
    },
    outdir: library,
    splitting: true,
  });
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    path.join(library, 'package.json'),
    JSON.stringify({
      type: 'module',
      exports: {
        '.': './index.js',
        './citations': './citations.js',
        './crosswalks': './crosswalks.js',
        './data-files': './data-files.js',
        './schemas': './schemas.js',
      },
    }),
  );
  mkdirSync(path.join(folder, 'data/schemas'), { recursive: true });
  writeFileSync(path.join(folder, 'data/schemas/places.schema.json'), '{}');
});
afterAll(() => rmSync(folder, { recursive: true }));

function called(argv: readonly string[], input = '') {
  const { status, stderr, stdout } = spawnSync(process.execPath, [cli, ...argv], {
    cwd: folder,
    encoding: 'utf8',
    input,
    maxBuffer: 1e8,
  });
  return { status, stderr, stdout };
}

describe('the program', () => {
  test('imports nothing but Node’s modules and the library, and loads schemas and data files only when needed', () => {
    const others = imports.filter(({ path: name }) => !isBuiltin(name));
    expect([...new Set(others.map(({ path: name }) => name))].sort()).toEqual(entries);
    for (const { kind, path: name } of others) {
      const isLater = /\/(?:data-files|schemas)$/.test(name);
      expect(kind === 'dynamic-import', `${kind} of ${name}`).toBe(isLater);
    }
  });

  test('gives its answer on standard output', () => {
    const { status, stderr, stdout } = called(['places', '--type', 'country', '--json']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(findPlaces({ type: 'country' }));
  });

  test('has no colors in a pipe, and 80 columns', () => {
    const { stdout } = called(['statistics']);
    expect(stdout).not.toContain('\u001B');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    for (const { id } of statistics) expect(`\n${stdout}`).toContain(`\n${id}: `);
  });

  test('makes the data files, and finds the schemas beside it', () => {
    const { status, stdout } = called(['export', 'json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(tipReportLaos2012);
    const line = ['export', 'schema', '--table', 'places'];
    expect(called(line)).toEqual({ status: 0, stderr: '', stdout: '{}' });
  });

  test('ends with 1 if data have problems, read from a file or a pipe', () => {
    const whole = JSON.stringify(tipReportLaos2012);
    expect(called(['validate', '-'], whole)).toMatchObject({ status: 0, stderr: '' });
    expect(called(['validate', '-'], whole.replace('"tier":"2"', '"tier":"4"'))).toMatchObject({
      status: 1,
      stderr: '',
    });
    expect(called(['validate', 'package.json'])).toMatchObject({ status: 1, stderr: '' });
    expect(called(['validate', 'absent.json'])).toMatchObject({ status: 2, stdout: '' });
  });

  test('reads YAML', () => {
    writeFileSync(path.join(folder, 'report.yaml'), 'statistics: [&a { kind: *a }]');
    expect(called(['validate', 'report.yaml'])).toMatchObject({ status: 1, stderr: '' });
  });

  test('ends with 2 if the request is invalid, and says why on standard error', () => {
    const { status, stderr, stdout } = called(['statistics', '--mesure', 'convictions']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Did you mean --measure?');
  });
});

describe('several exports at once', () => {
  const line = [cli, 'export', 'datapackage', '-o'];

  function started(to: string): Promise<number | null> {
    const child = spawn(process.execPath, [...line, to], { cwd: folder, stdio: 'ignore' });
    return new Promise((resolve) => child.on('close', resolve));
  }

  test.each([
    ['a new folder', false],
    ['a folder that is there', true],
  ])('into %s: all succeed, and nothing is left aside', async (_, isThere) => {
    const to = isThere ? 'there' : 'new';
    if (isThere) mkdirSync(path.join(folder, to));
    expect(await Promise.all([to, to, to, to].map(started))).toEqual([0, 0, 0, 0]);
    const { status, stderr } = called(['export', 'datapackage', '-o', to]);
    expect({ status, stderr }).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/^0 files written/),
    });
    const names = [...readdirSync(folder), ...readdirSync(path.join(folder, to))];
    expect(names.filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe('validate --watch', () => {
  /** Starts a watch of a file, which ends after `use`. Returns what was written, and how the process ended. */
  async function watching(
    argv: readonly string[],
    use: (untilShown: (words: string) => Promise<void>) => Promise<void>,
    nodeOptions: readonly string[] = [],
  ) {
    const line = [...nodeOptions, cli, 'validate', ...argv, '--watch'];
    const child = spawn(process.execPath, line, { cwd: folder });
    let shown = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part) => {
        shown += part;
      });
    }
    const ended = new Promise((resolve) => child.on('close', (_, signal) => resolve(signal)));
    try {
      let seen = 0;
      await use(async (words) => {
        await vi.waitFor(() => expect(shown.slice(seen)).toContain(words), 10_000);
        seen = shown.length;
      });
    } finally {
      child.kill('SIGINT');
    }
    return { signal: await ended, shown };
  }

  const file = path.join(folder, 'watched.json');
  const whole = JSON.stringify(tipReportLaos2012);

  test('checks again after a change, or if an editor replaces the file, until it is interrupted', async () => {
    writeFileSync(file, whole);
    const { shown, signal } = await watching(['watched.json'], async (untilShown) => {
      await untilShown('Valid: ');
      writeFileSync(file, whole.slice(1));
      await untilShown('not-json');
      // As an editor saves: a new file takes the place of the old one.
      writeFileSync(`${file}.new`, whole.replace('"tier":"2"', '"tier":"4"'));
      renameSync(`${file}.new`, file);
      await untilShown('metadata.tier: wrong-value');
      rmSync(file);
      await untilShown('Waiting for it.');
      writeFileSync(file, whole);
      await untilShown('Valid: ');
    });
    expect(signal).toBe('SIGINT');
    expect(shown.match(/^=== \d\d:\d\d:\d\d watched\.json ===$/gm)).toHaveLength(4);
  });

  test('a change during the first check is checked, too', async () => {
    writeFileSync(file, whole);
    // Saves the file the moment that the first result is written.
    const saving = `import { writeFileSync } from 'node:fs';
      const { write } = process.stdout;
      process.stdout.write = (...given) => {
        process.stdout.write = write;
        writeFileSync('watched.json', '[]');
        return write.apply(process.stdout, given);
      };`;
    writeFileSync(path.join(folder, 'saving.js'), saving);
    const { shown } = await watching(['watched.json'], (untilShown) => untilShown('wrong-type'), [
      '--import',
      './saving.js',
    ]);
    expect(shown).toContain('Valid: ');
  });

  test('a save without a change shows nothing; --json has a line each time', async () => {
    writeFileSync(file, whole);
    const { shown } = await watching(['watched.json', '--json'], async (untilShown) => {
      await untilShown('{"ok":true');
      writeFileSync(file, whole);
      await new Promise((resolve) => setTimeout(resolve, 500));
      writeFileSync(file, '[]');
      await untilShown('{"ok":false');
    });
    const lines = shown.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).ok)).toEqual([true, false]);
  });
});

describe('a reader that has seen enough', () => {
  /** Closes an output of the program before anything is written to it. */
  async function closing(output: 'stderr' | 'stdout', argv: readonly string[]) {
    const child = spawn(process.execPath, [cli, ...argv], { cwd: folder });
    let told = '';
    child[output === 'stdout' ? 'stderr' : 'stdout'].on('data', (part) => {
      told += part;
    });
    child[output].destroy();
    const status = await new Promise((resolve) => child.on('close', resolve));
    return { status, told };
  }

  test.each([[['text']], [['findings', '--json']], [['export', 'json']], [['--help']]])(
    '%j: no error',
    async (argv) => {
      expect(await closing('stdout', argv)).toEqual({ status: 0, told: '' });
    },
  );

  test('of problems: still the code for them', async () => {
    expect(await closing('stdout', ['validate', 'package.json'])).toEqual({ status: 1, told: '' });
  });

  test('of errors: still the code for them', async () => {
    expect(await closing('stderr', ['unknown'])).toEqual({ status: 2, told: '' });
  });

  test('gets the beginning', () => {
    const line = `"${process.execPath}" "${cli}" findings --json | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const { stderr, stdout } = spawnSync('bash', ['-c', line], { encoding: 'utf8' });
    expect({ stderr, stdout }).toEqual({ stderr: '', stdout: '[\n0\n' });
  });
});
