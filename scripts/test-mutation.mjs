// @ts-check
// Breaks the source in one small place at a time, and counts the breaks that no test notices:
//   npm run test:mutation -- [folder or file of src]...
// Prints every break that went unnoticed. Ends with 1 where a room of src has fewer than nine in ten noticed.
import { availableParallelism } from 'node:os';
import { Stryker } from '@stryker-mutator/core';

const reading = [
  'access',
  'comparison',
  'evidence',
  'law',
  'quantity',
  'query',
  'search',
  'timeline',
];

/**
 * Folders of src, and the tests that they are tried with: their own, so that no room rests on what others happen to
 * notice. What starts processes or tries thousands of inputs is left out: it would take days.
 *
 * @type {readonly { folders: readonly string[], tests: readonly string[], coverage?: 'all' }[]}
 */
const rooms = [
  {
    folders: [...reading, 'records'],
    tests: [
      ...[...reading, 'records'].map((folder) => `tests/${folder}/**/*.test.ts`),
      'tests/report/helpers.test.ts',
    ],
    // What these keep for the next call is made within one test, and may be wrong for another.
    coverage: 'all',
  },
  { folders: ['integrity'], tests: ['src/integrity/**/*.test.ts'] },
  {
    folders: ['schemas', 'report'],
    tests: [
      'tests/schemas/**/*.test.ts',
      'tests/report/**/*.test.ts',
      'tests/data-files/json-schema.test.ts',
    ],
  },
  { folders: ['crosswalks'], tests: ['tests/crosswalks/**/*.test.ts'] },
  { folders: ['citations'], tests: ['tests/citations/**/*.test.ts'] },
  {
    folders: ['data-files'],
    tests: ['tests/data-files/**/!(duckdb).test.ts'],
  },
  { folders: ['cli'], tests: ['tests/cli/!(process).test.ts'] },
];

const asked = process.argv.slice(2).map((name) => name.replace(/^src\//, ''));
const folderOf = (/** @type {string} */ name) => name.split('/', 1)[0] ?? '';
const known = rooms.flatMap(({ folders }) => folders);
const strange = asked.filter((name) => !known.includes(folderOf(name)));
if (strange.length > 0) {
  throw new Error(`No folder of src: ${strange.join(', ')}. There are: ${known.join(', ')}.`);
}

for (const { folders, tests, coverage = 'perTest' } of rooms) {
  const parts = asked.filter((name) => folders.includes(folderOf(name)));
  if (asked.length > 0 && parts.length === 0) continue;
  // vitest.mutation.config.ts reads it.
  process.env['MUTATION_TESTS'] = JSON.stringify(tests);
  await new Stryker({
    testRunner: 'vitest',
    vitest: { configFile: 'vitest.mutation.config.ts', related: false },
    mutate: [
      ...(parts.length > 0 ? parts : folders).map((name) =>
        name.includes('.ts') ? `src/${name}` : `src/${name}/**/*.ts`,
      ),
      '!src/**/*.test.ts',
      '!src/integrity/example-dataset.ts',
    ],
    coverageAnalysis: coverage,
    concurrency: availableParallelism(),
    disableTypeChecks: false,
    tempDirName: '.cache/mutation',
    ignorePatterns: ['.cache', 'coverage', 'site'],
    reporters: ['clear-text', 'json'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    jsonReporter: { fileName: `.cache/mutation-${folders.at(-1)}.json` },
    warnings: false,
    thresholds: { high: 100, low: 90, break: 90 },
  }).runMutationTest();
}
