// @ts-check
// Tries the packed tarball in every environment it is meant for: npm run test:matrix -- [part of a row's name]
// Needs the npm registry, from which it installs what it tries the package with, in a folder of its own; the folder of
// the tools is kept for the next run. Ends with the table and, where a row failed, with 1.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startBrowser } from './test-matrix/browser.mjs';
import { bundle } from './test-matrix/bundle.mjs';
import { programFiles, writePrograms } from './test-matrix/programs.mjs';
import { npm, runProgram } from './test-matrix/run-program.mjs';
import { bundlerVersions, compilers, environments, installTools } from './test-matrix/tools.mjs';
import { resolutions, writeTypedUses } from './test-matrix/typed-uses.mjs';

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {string} version Of what it runs in.
 * @property {string | undefined} [missing] Why it can't run here.
 * @property {() => Promise<string | undefined>} run What the program printed; nothing where only types are compared.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const home = path.join(tmpdir(), 'tip-report-laos-2012-matrix');
const tools = path.join(home, 'tools');
mkdirSync(home, { recursive: true });
const project = mkdtempSync(path.join(home, 'project-'));
const part = process.argv[2] ?? '';

await installTools(tools);
await installPackage();
writePrograms(project);
const browser = await startBrowser(project);

const rows = [
  ...environments(tools).flatMap(runtimeRows),
  ...chromiumRows(programFiles.ESM, 'Chromium, ES modules as they are'),
  .../** @type {const} */ (['esbuild', 'rollup', 'vite', 'webpack']).flatMap(bundleRows),
  ...compilers(tools).flatMap(compilerRows),
].filter(({ name }) => name.toLowerCase().includes(part.toLowerCase()));

try {
  const results = await runAll(rows);
  report(results);
} finally {
  await browser?.stop();
  rmSync(project, { recursive: true, force: true });
}

/** Installs the tarball as a user would. */
async function installPackage() {
  await npm(root, 'pack', '--ignore-scripts', '--pack-destination', project);
  const [tarball] = readdirSync(project);
  if (tarball === undefined) throw new Error('npm pack wrote no tarball.');
  writeFileSync(path.join(project, 'package.json'), '{ "private": true }\n');
  await npm(project, 'install', '--ignore-scripts', `./${tarball}`);
}

/**
 * @param {import('./test-matrix/tools.mjs').Environment} environment
 * @returns {Row[]}
 */
function runtimeRows({ name, version, program, missing }) {
  return Object.entries(programFiles).map(([kind, file]) => ({
    name: `${name} ${version.split('.')[0]}, ${kind}`,
    version,
    missing,
    run: () =>
      runProgram(program, name === 'Deno' ? ['run', '--no-remote', file] : [file], {
        cwd: project,
        env: { DENO_DIR: path.join(project, '.deno'), DENO_NO_UPDATE_CHECK: '1' },
      }),
  }));
}

/**
 * @param {string} file
 * @param {string} name
 * @param {() => Promise<void>} [prepare]
 * @returns {Row[]}
 */
function chromiumRows(file, name, prepare) {
  return [
    {
      name,
      version: browser?.version ?? '',
      missing: browser ? undefined : 'no Chromium found; CHROMIUM_PATH can name one',
      run: async () => {
        await prepare?.();
        return browser?.run(file);
      },
    },
  ];
}

/**
 * @param {import('./test-matrix/bundle.mjs').Bundler} bundler
 * @returns {Row[]}
 */
function bundleRows(bundler) {
  // rollup and vite take CommonJS only by plugins; what they make of it is not this package's matter.
  const kinds = bundler === 'esbuild' || bundler === 'webpack' ? ['ESM', 'CommonJS'] : ['ESM'];
  return kinds.flatMap((kind) => {
    const output = `bundle-${bundler}-${kind}.mjs`;
    const entry = path.join(project, kind === 'ESM' ? programFiles.ESM : programFiles.CommonJS);
    /** @type {Promise<void> | undefined} */
    let bundled;
    const prepare = () => {
      bundled ??= bundle(bundler, { tools, entry, output: path.join(project, output) });
      return bundled;
    };
    const version = bundlerVersions[bundler];
    return [
      {
        name: `${bundler} of ${kind}, in Node`,
        version,
        run: async () => {
          await prepare();
          return runProgram(process.execPath, [output], { cwd: project });
        },
      },
      ...chromiumRows(output, `${bundler} of ${kind}, in Chromium`, prepare).map((row) => ({
        ...row,
        version,
      })),
    ];
  });
}

/**
 * @param {{ version: string, tsc: string }} compiler
 * @returns {Row[]}
 */
function compilerRows({ version, tsc }) {
  const major = Number(version.split('.')[0]);
  const ways = /** @type {(keyof typeof resolutions)[]} */ (Object.keys(resolutions));
  return ways.map((resolution) => ({
    name: `TypeScript ${version.split('.').slice(0, 2).join('.')}, ${resolution}`,
    version,
    missing:
      resolution === 'node10' && major >= 7 ? 'TypeScript 7 has no node10 any more' : undefined,
    run: async () => {
      const options = writeTypedUses(project, resolution, major);
      await runProgram(process.execPath, [tsc, '-p', options], { cwd: project });
      return undefined;
    },
  }));
}

/**
 * @typedef {{ row: Row, outcome: 'passed' | 'failed' | 'not run', seconds: number, why?: string }} Result
 */

/**
 * @param {readonly Row[]} all
 * @returns {Promise<Result[]>}
 */
async function runAll(all) {
  /** @type {Result[]} */
  const results = [];
  /** @type {string | undefined} */
  let expected;
  const waiting = all.entries();
  const work = async () => {
    for (const [index, row] of waiting) {
      const start = performance.now();
      const seconds = () => (performance.now() - start) / 1000;
      if (row.missing !== undefined) {
        results[index] = { row, outcome: 'not run', seconds: 0, why: row.missing };
        continue;
      }
      try {
        const printed = (await row.run())?.trim();
        if (printed !== undefined) {
          checkAnswers(printed);
          expected ??= printed;
          if (printed !== expected) throw new Error(differences(expected, printed));
        }
        results[index] = { row, outcome: 'passed', seconds: seconds() };
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        results[index] = { row, outcome: 'failed', seconds: seconds(), why };
      }
      console.error(`${results[index]?.outcome}: ${row.name}`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
  return results;
}

/**
 * What is right whatever others answer: the first row has no other to be compared with.
 *
 * @param {string} printed
 */
function checkAnswers(printed) {
  const answers = JSON.parse(printed);
  if (answers.dataHash !== answers.promisedHash) {
    throw new Error(
      `The data have the SHA-256 ${answers.dataHash}; dataset.sha256 promises ${answers.promisedHash}.`,
    );
  }
  const { valid, altered, misshapen, frozen, record } = answers;
  const right =
    valid === true &&
    altered.ok === false &&
    misshapen.ok === false &&
    frozen.length === 3 &&
    frozen.every((/** @type {boolean} */ each) => each) &&
    record.value === 37;
  if (!right)
    throw new Error(`Wrong answers: ${JSON.stringify({ valid, altered, frozen, record })}`);
}

/**
 * @param {string} expected
 * @param {string} printed
 */
function differences(expected, printed) {
  const [first, other] = [JSON.parse(expected), JSON.parse(printed)];
  return Object.keys({ ...first, ...other })
    .map((name) => [name, JSON.stringify(first[name]), JSON.stringify(other[name])])
    .filter(([, one, two]) => one !== two)
    .map(([name, one, two]) => `${name}: ${two}\n  where the first row has ${one}`)
    .join('\n');
}

/** @param {readonly Result[]} results */
function report(results) {
  const lines = results.map(({ row, outcome, seconds, why }) => [
    row.name,
    row.version,
    outcome,
    outcome === 'not run' ? (why ?? '') : `${seconds.toFixed(1)} s`,
  ]);
  const widths = [0, 1, 2].map((column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  for (const line of lines) {
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
  for (const { row, outcome, why } of results) {
    if (outcome === 'failed') console.error(`\n${row.name} failed:\n${why}`);
  }
  const count = (/** @type {string} */ wanted) =>
    results.filter(({ outcome }) => outcome === wanted).length;
  console.log(
    `\n${results.length} rows: ${count('passed')} passed, ${count('failed')} failed, ${count('not run')} not run`,
  );
  if (results.length === 0) console.error(`No row has "${part}" in its name.`);
  if (results.length === 0 || count('failed') > 0) process.exitCode = 1;
}
