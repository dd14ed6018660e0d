// @ts-check
// What the package's types cost a consumer's compiler: checks a file that uses all of the built package, in turn with an
// empty file, and then with many more records of the same types.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { getters, recordConstants } from './bench/exported-functions.mjs';
import { withMoreRecords } from './type-cost/more-records.mjs';
import { wholeSurface } from './type-cost/whole-surface.mjs';

/** How often to check each file. Uneven, so that there is a middle. */
const rounds = 7;

const manyRecords = 1500;

/**
 * The most types that a file that uses everything may make the compiler make over an empty file. They are the same on
 * every machine; times are not, and are only shown. The aim is 1,000.
 */
const budget = 3_400;

/** @typedef {{ types: number, instantiations: number, milliseconds: number, errors: string[] }} Cost */

const root = fileURLToPath(new URL('..', import.meta.url));
const checker = fileURLToPath(new URL('cost-of-check.mjs', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'type-cost-'));
try {
  const constants = recordConstants();
  const [
    {
      name: getter,
      items: [first],
    } = fail('no getter is exported'),
  ] = getters();
  if (first === undefined) fail(`${getter} has nothing to get`);

  const surface = wholeSurface();
  const files = {
    empty: consumer('empty', 'export {};\n', (declarations) => declarations),
    whole: consumer('whole', surface, (declarations) => declarations),
    many: consumer(
      'many',
      // Fails where the copies are not there.
      `${surface}import { ${getter} as getCopy } from 'tip-report-laos-2012';\nexport const copy: '${first.id}-copy-1' = getCopy('${first.id}-copy-1').id;\n`,
      (declarations) => withMoreRecords(declarations, constants, manyRecords),
    ),
  };

  /** @type {Record<keyof typeof files, Cost[]>} */
  const costs = { empty: [], whole: [], many: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const key of /** @type {(keyof typeof files)[]} */ (Object.keys(files))) {
      costs[key].push(costOf(files[key]));
    }
  }

  const empty = medians(costs.empty);
  const whole = over(empty, medians(costs.whole));
  const many = over(empty, medians(costs.many));
  console.log(
    `Checking a file that uses everything, over an empty file (${empty.types} types), medians of ${rounds}:\n`,
  );
  console.log(
    `${''.padEnd(16)}${[constants.size, manyRecords].map((count) => `${count} records`.padStart(16)).join('')}`,
  );
  row('types', whole.types, budget, many.types);
  row('instantiations', whole.instantiations, undefined, many.instantiations);
  row('check, ms', whole.milliseconds, undefined, many.milliseconds);
  console.log();

  if (whole.types > budget) {
    console.error(
      `Checking a file that uses everything takes ${whole.types} types over an empty file; at most ${budget} are allowed (${whole.types - budget} over).`,
    );
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Writes a consumer's file beside a copy of the package that it may import.
 *
 * @param {string} name
 * @param {string} text
 * @param {(declarations: string) => string} change What becomes of the package's type declarations.
 */
function consumer(name, text, change) {
  const modules = path.join(folder, name, 'node_modules', 'tip-report-laos-2012');
  mkdirSync(modules, { recursive: true });
  cpSync(path.join(root, 'package.json'), path.join(modules, 'package.json'));
  cpSync(path.join(root, 'dist'), path.join(modules, 'dist'), {
    recursive: true,
    filter: (file) => !/\.(?:c?js|json)$/.test(file),
  });
  const entry = path.join(modules, 'dist', 'index.d.ts');
  writeFileSync(entry, change(readFileSync(entry, 'utf8')));
  const file = path.join(folder, name, 'consumer.ts');
  writeFileSync(file, text);
  return file;
}

/**
 * @param {string} file
 * @returns {Cost}
 */
function costOf(file) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [checker, file], {
    encoding: 'utf8',
  });
  if (status !== 0) fail(`checking ${file} failed:\n${stderr}`);
  /** @type {Cost} */ const cost = JSON.parse(stdout);
  if (cost.errors.length > 0) {
    fail(
      `a consumer's file has errors (${path.basename(path.dirname(file))}):\n${cost.errors.join('\n')}\n\n${readFileSync(file, 'utf8')}`,
    );
  }
  return cost;
}

/**
 * @param {readonly Cost[]} costs
 * @returns {Omit<Cost, 'errors'>}
 */
function medians(costs) {
  const middle = (/** @type {(cost: Cost) => number} */ read) =>
    costs.map(read).toSorted((a, b) => a - b)[Math.floor(costs.length / 2)] ?? Number.NaN;
  return {
    types: middle(({ types }) => types),
    instantiations: middle(({ instantiations }) => instantiations),
    milliseconds: middle(({ milliseconds }) => milliseconds),
  };
}

/**
 * @param {Omit<Cost, 'errors'>} base
 * @param {Omit<Cost, 'errors'>} cost
 */
function over(base, cost) {
  return {
    types: cost.types - base.types,
    instantiations: cost.instantiations - base.instantiations,
    milliseconds: cost.milliseconds - base.milliseconds,
  };
}

/**
 * @param {string} name
 * @param {number} value
 * @param {number | undefined} most
 * @param {number} ofMany
 */
function row(name, value, most, ofMany) {
  const first = most === undefined ? value.toFixed(0) : `${value.toFixed(0)} of ${most}`;
  console.log(`${name.padEnd(16)}${first.padStart(16)}${ofMany.toFixed(0).padStart(16)}`);
}

/**
 * @param {string} why
 * @returns {never}
 */
function fail(why) {
  throw new Error(`The types' cost can't be told: ${why}.`);
}
