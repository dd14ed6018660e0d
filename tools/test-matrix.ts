// Tries the packed tarball in every environment that it is meant for: npm run test:matrix -- [part of a row's name]
// Installs the environments from the npm registry, into a folder of its own that is kept for the next run.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Answers } from './test-matrix/answers-of.js';
import { startBrowser } from './test-matrix/browser.js';
import { type Bundler, bundle } from './test-matrix/bundle.js';
import {
  importMap,
  programFiles,
  resolutions,
  writePrograms,
  writeTypedUses,
} from './test-matrix/programs.js';
import { npm, runProgram } from './test-matrix/run-program.js';
import {
  bundlerVersions,
  compilers,
  type Environment,
  environments,
  installTools,
} from './test-matrix/tools.js';

interface Row {
  readonly name: string;
  readonly version: string;
  /** Why it can't run here. */
  readonly missing?: string | undefined;
  /** Gives what the program printed; nothing if only types are checked. */
  readonly run: () => Promise<string | undefined>;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const home = path.join(tmpdir(), 'tip-report-laos-2012-matrix');
const tools = path.join(home, 'tools');
mkdirSync(home, { recursive: true });
const project = mkdtempSync(path.join(home, 'project-'));
const part = process.argv[2] ?? '';

await installTools(tools);
await installPackage();
writePrograms(project);
const browser = await startBrowser(project, importMap);
try {
  const rows = [
    ...environments(tools).flatMap(runtimeRows),
    chromiumRow('Chromium, ES modules as they are', programFiles.ESM),
    ...bundleRows('esbuild', 'ESM'),
    ...bundleRows('esbuild', 'CommonJS'),
    ...bundleRows('parcel', 'ESM'),
    ...bundleRows('parcel', 'CommonJS'),
    ...bundleRows('rollup', 'ESM'),
    ...bundleRows('rollup', 'CommonJS'),
    ...bundleRows('vite', 'ESM'),
    ...bundleRows('vite', 'CommonJS'),
    ...bundleRows('webpack', 'ESM'),
    ...bundleRows('webpack', 'CommonJS'),
    ...compilers(tools).flatMap(compilerRows),
  ].filter(({ name }) => name.toLowerCase().includes(part.toLowerCase()));
  const answers = await runProgram(process.execPath, [programFiles.ESM], project);
  check(JSON.parse(answers));
  await runAll(rows, answers.trim());
} finally {
  await browser?.stop();
  rmSync(project, { recursive: true, force: true });
}

/** Installs the tarball as a user would. */
async function installPackage(): Promise<void> {
  await npm(root, 'pack', '--ignore-scripts', '--pack-destination', project);
  const [tarball] = readdirSync(project);
  writeFileSync(path.join(project, 'package.json'), '{ "private": true }\n');
  await npm(project, 'install', '--ignore-scripts', `./${tarball}`);
}

function runtimeRows({ name, version, program, missing }: Environment): Row[] {
  return Object.entries(programFiles).map(([kind, file]) => ({
    name: `${name} ${version.split('.', 2).join('.')}, ${kind}`,
    version,
    missing,
    run: () =>
      runProgram(program, name === 'Deno' ? ['run', '--no-remote', file] : [file], project, {
        DENO_DIR: path.join(project, '.deno'),
        DENO_NO_UPDATE_CHECK: '1',
      }),
  }));
}

function chromiumRow(name: string, file: string, prepare = async (): Promise<void> => {}): Row {
  return {
    name,
    version: browser?.version ?? '',
    missing: browser ? undefined : 'no Chromium found; CHROMIUM_PATH can name one',
    run: async () => {
      await prepare();
      return browser?.run(file);
    },
  };
}

function bundleRows(bundler: Bundler, kind: keyof typeof programFiles): Row[] {
  const entry = path.join(project, programFiles[kind]);
  const output = `bundle-${bundler}-${kind}.mjs`;
  let bundled: Promise<void> | undefined;
  const prepare = (): Promise<void> => {
    bundled ??= bundle(bundler, tools, entry, path.join(project, output));
    return bundled;
  };
  const inNode = {
    name: `${bundler} of ${kind}, in Node`,
    version: bundlerVersions[bundler],
    run: async () => {
      await prepare();
      return runProgram(process.execPath, [output], project);
    },
  };
  return [inNode, chromiumRow(`${bundler} of ${kind}, in Chromium`, output, prepare)];
}

function compilerRows({ version, tsc }: { version: string; tsc: string }): Row[] {
  const [major = '', minor = ''] = version.split('.');
  const ways = Object.keys(resolutions) as (keyof typeof resolutions)[];
  return ways.map((resolution) => ({
    name: `TypeScript ${major}.${minor}, ${resolution}`,
    version,
    missing: resolution === 'node10' && major === '7' ? 'TypeScript 7 has no node10' : undefined,
    run: async () => {
      const options = writeTypedUses(project, resolution, Number(major));
      await runProgram(process.execPath, [tsc, '-p', options], project);
      return undefined;
    },
  }));
}

/** Runs the rows, two at a time, and prints the result of each. All must answer what the Node that runs this answered. */
async function runAll(rows: readonly Row[], answers: string): Promise<void> {
  const count = { passed: 0, failed: 0, 'not run': 0 };
  const finish = (row: Row, outcome: keyof typeof count, what: string): void => {
    count[outcome] += 1;
    console.log(`${row.name.padEnd(36)}${row.version.padEnd(16)}${outcome}  ${what}`);
  };
  const waiting = rows.values();
  const work = async (): Promise<void> => {
    for (const row of waiting) {
      if (row.missing !== undefined) {
        finish(row, 'not run', row.missing);
        continue;
      }
      const start = performance.now();
      try {
        const printed = (await row.run())?.trim();
        if (printed !== undefined) {
          if (printed !== answers) throw new Error(differences(answers, printed));
        }
        finish(row, 'passed', `${((performance.now() - start) / 1000).toFixed(1)} s`);
      } catch (error) {
        finish(row, 'failed', error instanceof Error ? error.message : String(error));
      }
    }
  };
  await Promise.all([work(), work()]);
  console.log(
    `\n${rows.length} rows: ${count.passed} passed, ${count.failed} failed, ${count['not run']} not run`,
  );
  if (rows.length === 0) console.error(`No row has "${part}" in its name.`);
  if (rows.length === 0 || count.failed > 0) process.exitCode = 1;
}

/** Fails unless the answers are right, which a comparison with other rows can't tell. */
function check(answers: Answers): void {
  const { altered, convictions, dataHash, isFrozen, isValid, misshapen, promisedHash } = answers;
  const rejects = !altered.ok && !misshapen.ok;
  if (dataHash !== promisedHash || convictions !== 37 || !isFrozen || !isValid || !rejects) {
    throw new Error(`Wrong answers: ${JSON.stringify(answers)}`);
  }
}

function differences(answers: string, other: string): string {
  const [one, two] = [JSON.parse(answers), JSON.parse(other)];
  return Object.keys({ ...one, ...two })
    .map((name) => [name, JSON.stringify(one[name]), JSON.stringify(two[name])])
    .filter(([, expected, is]) => expected !== is)
    .map(([name, expected, is]) => `${name}: ${is}\n  but Node here has ${expected}`)
    .join('\n');
}
