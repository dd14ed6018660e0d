// @ts-check
// What an import costs at run time: starts Node many times, in turn with an empty module and with the built package.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const rounds = 40;

/**
 * The most processor time that an import of the package may take, in times of an empty module's: 10 ms more on a
 * machine on which Node starts in 40. Processor time hardly depends on what else the machine does, and elapsed time
 * does.
 */
const budget = 1.25;

/** @typedef {{ elapsed: number, processor: number }} Cost In milliseconds. */

const folder = mkdtempSync(path.join(tmpdir(), 'import-time-'));
try {
  const emptyFile = path.join(folder, 'empty.mjs');
  writeFileSync(emptyFile, 'export {};\n');
  const empty = { url: pathToFileURL(emptyFile).href, costs: /** @type {Cost[]} */ ([]) };
  const entry = {
    url: import.meta.resolve('tip-report-laos-2012'),
    costs: /** @type {Cost[]} */ ([]),
  };

  // The first round fills the disk's caches and is not counted. The order changes with each round.
  costOfImport(empty.url);
  costOfImport(entry.url);
  for (let round = 0; round < rounds; round += 1) {
    for (const module of round % 2 === 0 ? [empty, entry] : [entry, empty]) {
      module.costs.push(costOfImport(module.url));
    }
  }

  const elapsed = compare(empty.costs, entry.costs, 'elapsed');
  const processor = compare(empty.costs, entry.costs, 'processor');
  console.log(`Import of an empty module and of the package, medians of ${rounds}:`);
  console.log(`elapsed time    ${elapsed.text}`);
  console.log(`processor time  ${processor.text} (at most ${budget})\n`);
  if (processor.ratio > budget) {
    console.error(
      `The import takes ${processor.ratio.toFixed(2)} times the processor time of an empty module's; at most ${budget} is allowed.`,
    );
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * What it costs to start Node, import a module, and end.
 *
 * @param {string} url
 * @returns {Cost}
 */
function costOfImport(url) {
  const script = `import ${JSON.stringify(url)}; console.log(JSON.stringify(process.cpuUsage()));`;
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', script],
    { encoding: 'utf8' },
  );
  const elapsed = performance.now() - start;
  if (status !== 0) throw new Error(`Importing ${url} failed:\n${stderr}`);
  const { user, system } = JSON.parse(stdout);
  return { elapsed, processor: (user + system) / 1000 };
}

/**
 * @param {Cost[]} emptyCosts
 * @param {Cost[]} entryCosts
 * @param {keyof Cost} measure
 */
function compare(emptyCosts, entryCosts, measure) {
  const [empty, entry] = [emptyCosts, entryCosts].map((costs) =>
    median(costs.map((cost) => cost[measure])),
  );
  if (empty === undefined || entry === undefined) throw new Error('Nothing was measured.');
  const ratio = entry / empty;
  const text = `${empty.toFixed(1)} ms and ${entry.toFixed(1)} ms: ${(entry - empty).toFixed(1)} ms more, ${ratio.toFixed(2)} times`;
  return { ratio, text };
}

/** @param {number[]} values */
function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
