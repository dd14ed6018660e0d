// @ts-check
// Breaks the source in one small place at a time, and counts the breaks that no test notices:
//   npm run test:mutation -- [folder or file of src]...
// Prints every break that went unnoticed. Ends with 1 where fewer than nine in ten of all that were tried are noticed.
import { availableParallelism } from 'node:os';
import { Stryker } from '@stryker-mutator/core';

/** What the functions that read records say of input of another shape. */
const shape = 'tests/access/options.test.ts';

/**
 * Folders of src, and the tests that each is tried with: its own, so that no folder rests on what others happen to
 * notice. What starts processes or tries thousands of inputs is left out: it would take days.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const testsOf = {
  access: ['tests/access/**/*.test.ts'],
  citations: ['tests/citations/**/*.test.ts'],
  cli: ['tests/cli/!(process).test.ts'],
  comparison: [shape, 'tests/comparison/**/*.test.ts'],
  crosswalks: ['tests/crosswalks/**/*.test.ts'],
  'data-files': ['tests/data-files/**/!(duckdb).test.ts'],
  evidence: [shape, 'tests/evidence/**/*.test.ts'],
  integrity: ['src/integrity/**/!(many-records).test.ts'],
  law: [shape, 'tests/law/**/*.test.ts'],
  model: [
    'tests/model/**/*.test.ts',
    'tests/data/**/*.test.ts',
    'tests/report/**/*.test.ts',
    'tests/schemas/**/*.test.ts',
  ],
  quantity: [shape, 'tests/quantity/**/*.test.ts'],
  query: [shape, 'tests/query/**/*.test.ts'],
  records: ['tests/records/**/*.test.ts'],
  report: ['tests/report/**/*.test.ts'],
  schemas: [
    'tests/schemas/**/*.test.ts',
    'tests/report/**/*.test.ts',
    'tests/data-files/json-schema.test.ts',
  ],
  search: [shape, 'tests/search/**/*.test.ts'],
  'shown.ts': ['tests/access/**/*.test.ts'],
  timeline: [shape, 'tests/timeline/**/*.test.ts'],
};

/**
 * Folders whose functions keep something for their next call, made in whichever test comes first. With each break, all
 * of their tests run, in a process of their own; elsewhere only those tests that come by the place of the break.
 */
const keeping = ['access', 'evidence', 'query', 'search'];

const asked = process.argv.slice(2).map((name) => name.replace(/^src\//, ''));
const folderOf = (/** @type {string} */ name) => name.split('/', 1)[0] ?? '';
const known = Object.keys(testsOf);
const strange = asked.filter((name) => !known.includes(folderOf(name)));
if (strange.length > 0) {
  throw new Error(`No folder of src: ${strange.join(', ')}. There are: ${known.join(', ')}.`);
}

const noticed = ['Killed', 'Timeout'];
const unnoticed = ['Survived', 'NoCoverage'];
const count = { noticed: 0, unnoticed: 0 };

for (const [folder, tests] of Object.entries(testsOf)) {
  const parts = asked.filter((name) => folderOf(name) === folder);
  if (asked.length > 0 && parts.length === 0) continue;
  console.log(`src/${folder}`);
  // vitest.mutation.config.ts reads it.
  process.env['MUTATION_TESTS'] = JSON.stringify(tests);
  const results = await new Stryker({
    testRunner: keeping.includes(folder) ? 'command' : 'vitest',
    commandRunner: {
      command:
        'node node_modules/vitest/vitest.mjs run --bail 1 --config vitest.mutation.config.ts',
    },
    vitest: { configFile: 'vitest.mutation.config.ts', related: false },
    mutate: [
      ...(parts.length > 0 ? parts : [folder]).map((name) =>
        name.includes('.ts') ? `src/${name}` : `src/${name}/**/*.ts`,
      ),
      '!src/**/*.test.ts',
      '!src/integrity/{example-dataset,support/changed-example}.ts',
    ],
    coverageAnalysis: keeping.includes(folder) ? 'off' : 'perTest',
    concurrency: availableParallelism(),
    disableTypeChecks: false,
    tempDirName: '.cache/mutated',
    ignorePatterns: ['.cache', 'coverage', 'site'],
    reporters: ['clear-text', 'json'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    jsonReporter: { fileName: `.cache/mutation/${folder}.json` },
    warnings: false,
    thresholds: { high: 100, low: 90, break: null },
  }).runMutationTest();
  for (const { status } of results) {
    if (noticed.includes(status)) count.noticed += 1;
    else if (unnoticed.includes(status)) count.unnoticed += 1;
  }
}

const tried = count.noticed + count.unnoticed;
console.log(`${count.noticed} of ${tried} breaks noticed`);
if (tried === 0 || count.noticed / tried < 0.9) process.exitCode = 1;
