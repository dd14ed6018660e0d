// The built package, packed and installed as a user would: `npm run build` comes before.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { convictionsInReportingPeriod, datasetVersion } from 'tip-report-laos-2012';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entryPoints } from '../../build/entry-points.js';
import { shippedFiles } from '../../build/shipped-files.js';

const require = createRequire(import.meta.url);
const root = path.resolve(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const entries = Object.keys(entryPoints());
const specifiers = entries.map((entry) =>
  entry === 'index' ? manifest.name : `${manifest.name}/${entry}`,
);

const folder = mkdtempSync(path.join(tmpdir(), 'tip-report-laos-2012-'));
const installed = path.join(folder, 'node_modules/tip-report-laos-2012');
let tarball: string;
let files: string[];

beforeAll(() => {
  const ofPackage = pack(root);
  tarball = path.join(folder, ofPackage);
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const options = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  // zod comes from this project's installation, so that no network is needed.
  const ofZod = pack(path.join(root, 'node_modules/zod'));
  npm(folder, 'install', ...options, `./${ofPackage}`, `./${ofZod}`);
  files = readdirSync(installed, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(installed, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll('\\', '/'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Packs a package into the folder, and gives the name of the tarball. */
function pack(packageFolder: string): string {
  const options = ['--json', '--ignore-scripts', '--pack-destination', folder];
  return JSON.parse(npm(packageFolder, 'pack', ...options))[0].filename;
}

function npm(cwd: string, ...given: string[]): string {
  // On Windows, npm is a script that only a shell can start.
  const options = { cwd, encoding: 'utf8', stdio: 'pipe' } as const;
  return execFileSync('npm', given, { ...options, shell: process.platform === 'win32' });
}

/** Runs a module in the folder with Node, and gives what it prints. */
function run(
  name: string,
  lines: readonly string[],
  ...options: string[]
): { stdout: string; stderr: string } {
  writeFileSync(path.join(folder, name), lines.join('\n'));
  const given = [...options, `./${name}`];
  const { stdout, stderr } = spawnSync(process.execPath, given, { cwd: folder, encoding: 'utf8' });
  return { stdout, stderr };
}

/** The files that Node loads for an import, as a hook in its loader sees them. */
function imported(entry: string): string[] {
  const hooks = `import { writeSync } from 'node:fs';
    export const load = (url, context, next) => {
      writeSync(1, url + '\\n');
      return next(url, context);
    };`;
  const register =
    "import { register } from 'node:module'; register('./hooks.mjs', import.meta.url);";
  writeFileSync(path.join(folder, 'hooks.mjs'), hooks);
  writeFileSync(path.join(folder, 'register.mjs'), register);
  const options = ['--import', './register.mjs'];
  return run('import.mjs', [`import '${entry}';`], ...options).stdout.split('\n');
}

describe('the tarball', () => {
  test('holds the built package and what a reader should know, and nothing else', () => {
    const chunk = /^dist\/[\w-]+-[\w-]{8}\.(?:js|d\.ts)$/;
    expect(files.filter((file) => !chunk.test(file)).sort()).toEqual(
      [
        'CHANGELOG.md',
        'CITATION.cff',
        'DISCLAIMER.md',
        'LICENSE',
        'LICENSE-DATA',
        'README.md',
        'VERSIONING.md',
        'docs/reader.png',
        'dist/THIRD-PARTY-LICENSES.md',
        'dist/cli.js',
        ...shippedFiles().map((file) => `dist/data/${file.path}`),
        ...entries.flatMap((entry) =>
          ['cjs', 'd.cts', 'd.ts', 'js'].map((end) => `dist/${entry}.${end}`),
        ),
        'package.json',
      ].sort(),
    );
  });

  test('has every file that its documents link to', () => {
    const links = files
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) =>
        [
          ...readFileSync(path.join(installed, file), 'utf8').matchAll(
            /\]\((?!#|https?:)([^)#]+)/g,
          ),
        ].map(([, to = '']) => path.posix.join(path.posix.dirname(file), to)),
      );
    expect(links).toContain('VERSIONING.md');
    expect(links.filter((link) => !files.includes(link))).toEqual([]);
  });

  test('has the data files of the source, byte for byte', () => {
    for (const file of shippedFiles()) {
      expect(readFileSync(path.join(installed, 'dist/data', file.path), 'utf8'), file.path).toBe(
        file.contents,
      );
    }
  });

  test('has at most 1.25 MB of code and types', () => {
    const sizes = files
      .filter((file) => /\.c?[jt]s$/.test(file))
      .map((file) => statSync(path.join(installed, file)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_250_000);
  });

  test('publint finds no problem', async () => {
    const { buffer, byteOffset, byteLength } = readFileSync(tarball);
    const { messages, pkg } = await publint({
      pack: { tarball: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer },
      strict: true,
    });
    expect(pkg).toMatchObject({ name: manifest.name });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test('Are The Types Wrong finds no problem in any entry and any way of resolving', () => {
    const cli = path.join(
      path.dirname(require.resolve('@arethetypeswrong/cli/package.json')),
      'dist/index.js',
    );
    const { stdout } = spawnSync(process.execPath, [cli, tarball, '--format', 'json'], {
      encoding: 'utf8',
    });
    const { analysis } = JSON.parse(stdout);
    expect(analysis.problems).toEqual([]);
    for (const entry of entries) {
      const { resolutions } = analysis.entrypoints[entry === 'index' ? '.' : `./${entry}`];
      expect(Object.keys(resolutions).sort()).toEqual([
        'bundler',
        'node10',
        'node16-cjs',
        'node16-esm',
      ]);
    }
  });
});

describe('at run time', () => {
  test('import and require give the same objects, under the same names', () => {
    const program = [
      "import assert from 'node:assert/strict';",
      "import { createRequire } from 'node:module';",
      'const require = createRequire(import.meta.url);',
      `for (const entry of ${JSON.stringify(specifiers)}) {`,
      '  const [imported, required] = [await import(entry), require(entry)];',
      '  assert.deepEqual(Object.keys(required).sort(), Object.keys(imported).sort());',
      '  for (const [name, value] of Object.entries(imported)) {',
      '    assert.equal(required[name], value, name);',
      // By its name a class is shown if an error is not caught.
      "    if (typeof value === 'function') assert.equal(value.name, name);",
      '  }',
      '}',
      `const { convictionsInReportingPeriod, getStatistic } = await import('${manifest.name}');`,
      "assert.equal(getStatistic('convictions-in-reporting-period'), convictionsInReportingPeriod);",
      `const { statisticSchema } = await import('${manifest.name}/schemas');`,
      'assert.equal(statisticSchema.safeParse(convictionsInReportingPeriod).success, true);',
      "assert.equal(statisticSchema.safeParse({ kind: 'statistic' }).success, false);",
      `const { metadata } = require('${manifest.name}/data/dataset.json');`,
      "console.log(metadata.tier, 'done');",
    ];
    expect(run('use.mjs', program)).toEqual({ stdout: '2 done\n', stderr: '' });
  });

  test('a CommonJS program catches the errors of a module that imports the package, and sees no warning', () => {
    const lookUp = `import { getStatistic } from '${manifest.name}';
      export const lookUp = (id) => getStatistic(id);`;
    writeFileSync(path.join(folder, 'look-up.mjs'), lookUp);
    const program = [
      `const { UnknownIdError } = require('${manifest.name}');`,
      "import('./look-up.mjs')",
      "  .then(({ lookUp }) => lookUp('convictions-2012'))",
      '  .catch((error) => console.log(error instanceof UnknownIdError, error.name));',
    ];
    expect(run('catch.cjs', program)).toEqual({ stdout: 'true UnknownIdError\n', stderr: '' });
  });

  test('the command runs', () => {
    const command = path.join(installed, manifest.bin['tip-report-laos-2012']);
    const answer = (...given: string[]): string =>
      execFileSync(process.execPath, [command, ...given], { encoding: 'utf8' });
    expect(answer('--version').trim()).toBe(datasetVersion.version);
    expect(JSON.parse(answer('statistics', 'convictions-in-reporting-period', '--json'))).toEqual([
      convictionsInReportingPeriod,
    ]);
    answer('export', 'datapackage', '--output', path.join(folder, 'exported'));
    answer('export', 'schema', '--output', path.join(folder, 'exported'));
    for (const { contents, path: name } of shippedFiles()) {
      expect(readFileSync(path.join(folder, 'exported', name), 'utf8'), name).toBe(contents);
    }
  });

  test('the package loads zod for the schemas only', () => {
    const isZod = (file: string): boolean => file.includes('/node_modules/zod/');
    for (const entry of specifiers) {
      const loaded = imported(entry).map((file) => file.replaceAll('\\', '/'));
      expect(loaded.some((file) => file.includes('/node_modules/tip-report-laos-2012/'))).toBe(
        true,
      );
      expect(loaded.some(isZod), entry).toBe(entry.endsWith('/schemas'));
    }
  });
});

describe('what the security policy says of the code', () => {
  test('it opens no connection, starts no program and evaluates no text', async () => {
    const { metafile } = await build({
      entryPoints: files.filter((file) => /^dist\/[^/]+\.js$/.test(file)),
      absWorkingDir: installed,
      outdir: 'unwritten',
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      metafile: true,
      write: false,
      logLevel: 'error',
    });
    const modules = Object.values(metafile.inputs).flatMap((input) =>
      input.imports.filter(({ external }) => external).map((each) => each.path),
    );
    const allowed = ['crypto', 'fs', 'fs/promises', 'os', 'path', 'url', 'util', 'zod'];
    expect(allowed).toEqual(expect.arrayContaining(modules));
    for (const file of Object.keys(metafile.inputs)) {
      expect(readFileSync(path.join(installed, file), 'utf8'), file).not.toMatch(
        /\b(?:fetch|eval|importScripts)\(|new (?:Function|WebSocket|XMLHttpRequest|Worker)\b/,
      );
    }
  });

  test.each(specifiers)('%s reads and writes no file', (entry) => {
    expect(imported(entry).filter((file) => file.startsWith('node:'))).toEqual([]);
  });
});

describe('for the compiler', () => {
  const { CommonJS, ESNext, NodeNext } = ts.ModuleKind;
  // Are The Types Wrong resolves as `node16` does, too.
  const { Bundler, Node10, NodeNext: AsNode } = ts.ModuleResolutionKind;

  test.each<[name: string, extensions: string[], options: ts.CompilerOptions]>([
    ['bundler', ['ts'], { module: ESNext, moduleResolution: Bundler }],
    ['nodenext', ['mts', 'cts'], { module: NodeNext, moduleResolution: AsNode }],
    ['node10', ['ts'], { module: CommonJS, moduleResolution: Node10, ignoreDeprecations: '6.0' }],
  ])('%s: the types are right', (_, extensions, options) => {
    const texts = ['main', 'others'].map((name) => [
      name,
      readFileSync(path.join(root, `tests/package/uses/${name}.ts`), 'utf8'),
    ]);
    // The source, which compiles the others, has no data files.
    const ofFile = `export type Dataset = typeof import('${manifest.name}/data/dataset.json');\n`;
    const uses = [...texts, ['data', ofFile]].flatMap(([name, text = '']) => {
      return extensions.map((extension) => {
        const file = path.join(folder, `${name}.${extension}`);
        writeFileSync(file, text);
        return file;
      });
    });
    const program = ts.createProgram(uses, {
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts'],
      types: [],
      resolveJsonModule: true,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noEmit: true,
      ...options,
    });
    // The declarations of zod and of the language are checked only as far as these files use them.
    const checked = program
      .getSourceFiles()
      .filter(({ fileName }) => !/\/node_modules\/(?:zod|typescript)\//.test(fileName));
    expect(checked.length).toBeGreaterThan(uses.length);
    const problems = [
      ...program.getOptionsDiagnostics(),
      ...checked.flatMap((file) => [
        ...program.getSyntacticDiagnostics(file),
        ...program.getSemanticDiagnostics(file),
      ]),
    ].map(({ file, messageText }) => {
      const message = ts.flattenDiagnosticMessageText(messageText, '\n');
      return `${file?.fileName ?? 'options'}: ${message}`;
    });
    expect(problems).toEqual([]);
  });

  test('the program that is compiled uses every function of the main entry', async () => {
    const uses = readFileSync(path.join(root, 'tests/package/uses/main.ts'), 'utf8');
    const main = await import('tip-report-laos-2012');
    const functions = Object.entries(main).filter(([, value]) => typeof value === 'function');
    expect(functions).not.toEqual([]);
    for (const [name] of functions) expect(uses).toMatch(new RegExp(`\\b${name}\\b(?!,)`));
  });
});
