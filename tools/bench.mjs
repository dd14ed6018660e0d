// @ts-check
// How fast the built package answers, as ratios of times measured in one run: against the same done by hand, and
// against itself where there is more data. A ratio says the same on any machine.
import * as contents from 'tip-report-laos-2012';
import { copiesOfReport } from './bench/copies-of-report.mjs';
import { exportedFunctions, getters } from './bench/exported-functions.mjs';
import { pace } from './bench/pace.mjs';
import { typicalFinds } from './bench/typical-finds.mjs';

const limits = {
  /** A look-up by id, in times of reading a property of a plain object made for the purpose. */
  lookUp: 2,
  /** A find, in times of a loop written for the purpose. */
  find: 1.5,
  /** A look-up among many copies of the report, in times of the same in one: flat, but for what the processor caches. */
  lookUpGrowth: 2,
  /** A find or a search through many copies, a copy, in times of the same through one: it grows with the data at most. */
  linearGrowth: 1.5,
};

const copyCounts = [10, 100, 1500];

/** @type {string[]} */
const exceeded = [];

const { tipReportLaos2012: dataset } = contents;
const functions = new Map(exportedFunctions());

console.log(`By id, in times of a property read (at most ${limits.lookUp}):`);
for (const { name, get, items } of getters()) {
  const ids = items.map(({ id }) => id);
  const byId = Object.fromEntries(items.map((item) => [item.id, item]));
  const { ratio, nanoseconds } = pace(
    await loopOf(name, ids, get),
    await loopOf(`properties-for-${name}`, ids, (id) => byId[id]),
    limits.lookUp,
  );
  report(name, ratio, limits.lookUp, timesOf(nanoseconds, ids.length));
}

console.log(`\nBy criteria, in times of the same loop by hand (at most ${limits.find}):`);
for (const { name, find, criteria, byHand } of finds()) {
  const [found, expected] = [find(criteria), byHand(dataset)];
  if (found.length === 0 || found.length !== expected.length) {
    throw new Error(
      `${name} found ${found.length} records and the loop by hand ${expected.length}; both must find the same, and some.`,
    );
  }
  const different = found.findIndex((record, index) => record !== expected[index]);
  if (different !== -1) {
    throw new Error(`${name} and the loop by hand differ in what they find at [${different}].`);
  }
  const { ratio, nanoseconds } = pace(
    () => find(criteria),
    () => byHand(dataset),
    limits.find,
  );
  report(name, ratio, limits.find, timesOf(nanoseconds));
}

console.log('\nMore of the same data, in times of one report:');
const columns = copyCounts.map((copies) => `${copies} copies`.padStart(12)).join('');
console.log(`${''.padEnd(24)}${columns}`);
const grown = copyCounts.map((copies) => ({ copies, from: copiesOfReport(copies) }));
const one = copiesOfReport(1);

for (const { name, get, collection, items } of getters()) {
  const ratios = [];
  for (const { copies, from } of grown) {
    const all = itemsOf(from, collection);
    // As many as in one report, and from all over the copies: what is asked stays the same.
    const ids = items.map((_, index) => all[index * copies + (index % copies)]?.id ?? '');
    const inOne = itemsOf(one, collection).map(({ id }) => id);
    const { ratio } = pace(
      await loopOf(`${name}-of-${copies}`, ids, (id) => get(id, { from })),
      await loopOf(`${name}-of-one-for-${copies}`, inOne, (id) => get(id, { from: one })),
      limits.lookUpGrowth,
    );
    check(`${name} among ${copies} copies of the report`, ratio, limits.lookUpGrowth);
    ratios.push(ratio);
  }
  printGrowth(name, ratios);
}
for (const { name, find, criteria } of finds()) {
  growth(name, (from) => find(criteria, { from }));
}
const search = functions.get('searchText');
if (search !== undefined) growth('searchText', (from) => search('fishing industry', { from }));

if (exceeded.length > 0) {
  console.error(`\n${exceeded.join('\n')}`);
  process.exitCode = 1;
}

function finds() {
  const known = new Map(typicalFinds.map((find) => [find.name, find]));
  return exportedFunctions('find').map(([name, find]) => {
    const typical = known.get(name);
    if (typical === undefined) {
      throw new Error(
        `${name} is exported, and tools/bench/typical-finds.mjs has no entry for it: add one.`,
      );
    }
    return {
      ...typical,
      find: /** @type {(criteria: object, options?: object) => readonly object[]} */ (find),
    };
  });
}

/**
 * @param {string} name
 * @param {(from: typeof dataset) => unknown} task
 */
function growth(name, task) {
  const ratios = grown.map(({ copies, from }) => {
    const limit = limits.linearGrowth * copies;
    const { ratio } = pace(
      () => task(from),
      () => task(one),
      limit,
    );
    check(`${name} through ${copies} copies of the report`, ratio, limit);
    return ratio;
  });
  printGrowth(name, ratios);
}

/**
 * @param {typeof dataset} from
 * @param {string} collection
 * @returns {readonly { readonly id: string }[]}
 */
function itemsOf(from, collection) {
  const { sections } = from.narrative;
  if (collection === 'sections') return sections;
  if (collection === 'units') {
    return sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ units }) => units));
  }
  return from[/** @type {'statistics'} */ (collection)];
}

/**
 * A loop that reads by each of the ids, for one contender only.
 *
 * @param {string} contender
 * @param {readonly string[]} ids
 * @param {(id: string) => unknown} read
 * @returns {Promise<() => number>}
 */
async function loopOf(contender, ids, read) {
  /** @type {typeof import('./bench/count-missing.mjs')} */
  const { countMissing } = await import(`./bench/count-missing.mjs?${contender}`);
  return () => countMissing(ids, read);
}

/**
 * @param {string} what
 * @param {number} ratio
 * @param {number} limit
 */
function check(what, ratio, limit) {
  if (ratio <= limit) return;
  const over = ((ratio / limit - 1) * 100).toFixed(0);
  exceeded.push(
    `${what} takes ${ratio.toFixed(2)} times as long; at most ${limit} times is allowed (${over} % over).`,
  );
}

/**
 * @param {string} name
 * @param {number} ratio
 * @param {number} limit
 * @param {string} times
 */
function report(name, ratio, limit, times) {
  check(name, ratio, limit);
  const mark = ratio > limit ? '  over' : '';
  console.log(`${name.padEnd(24)}${ratio.toFixed(2).padStart(12)}   ${times}${mark}`);
}

/**
 * @param {readonly [number, number]} nanoseconds
 * @param {number} [parts]
 */
function timesOf([task, other], parts = 1) {
  return `${(task / parts).toFixed(0)} ns and ${(other / parts).toFixed(0)} ns`;
}

/**
 * @param {string} name
 * @param {readonly number[]} ratios
 */
function printGrowth(name, ratios) {
  const cells = ratios.map((ratio) => ratio.toFixed(ratio < 10 ? 2 : 0).padStart(12)).join('');
  console.log(`${name.padEnd(24)}${cells}`);
}
