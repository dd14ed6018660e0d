// Mutation testing: breaks the source in one small place at a time, and prints every break that no test noticed:
//   npm run test:mutation -- [folder or file of src]...
// Fails if fewer than nine in ten breaks are noticed.
import { availableParallelism } from 'node:os';
import { Stryker } from '@stryker-mutator/core';

/** Folders of src, and the tests that must notice their breaks besides those in the folder itself. */
const otherTests: Readonly<Record<string, readonly string[]>> = {
  parts: ['src/kinds/**/*.test.ts', 'src/report/**/*.test.ts', 'build/*.test.ts'],
  kinds: ['src/{report,lookup,tables}/**/*.test.ts', 'build/*.test.ts'],
  report: ['data/*.test.ts'],
  lookup: [],
  questions: [],
  citations: [],
  crosswalks: [],
  validate: ['data/*.test.ts'],
  cli: [],
};

/** The folders that are tried without an argument. */
const measured = ['kinds', 'lookup', 'questions', 'validate'];

/** Tests that start processes or try thousands of inputs: with each break, they would take days. */
const slow = ['src/**/{many-records,process}.test.ts', 'build/{bundled-licenses,duckdb}.test.ts'];

const given = process.argv.slice(2).map((name) => name.replace(/^src\//, ''));
let noticed = 0;
let tried = 0;
for (const name of given.length > 0 ? given : measured) {
  const [folder = ''] = name.split('/', 1);
  const others = otherTests[folder];
  if (others === undefined) {
    const known = Object.keys(otherTests).join(', ');
    throw new Error(`src has no folder ${folder}; expected one of: ${known}.`);
  }
  console.log(`src/${name}`);
  // vitest.mutation.config.ts reads them.
  process.env['MUTATION_TESTS'] = JSON.stringify([`src/${folder}/**/*.test.ts`, ...others]);
  process.env['MUTATION_EXCLUDE'] = JSON.stringify(slow);
  const results = await new Stryker({
    testRunner: 'vitest',
    vitest: { configFile: 'vitest.mutation.config.ts', related: false },
    mutate: [
      name.endsWith('.ts') ? `src/${name}` : `src/${name}/**/*.ts`,
      '!src/**/*.{test,test-d}.ts',
      '!src/**/testing/**',
    ],
    coverageAnalysis: 'perTest',
    concurrency: availableParallelism(),
    disableTypeChecks: false,
    tempDirName: '.cache/mutated',
    ignorePatterns: ['.cache', 'coverage', 'dist-site'],
    reporters: ['clear-text'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    warnings: false,
    thresholds: { high: 100, low: 90, break: null },
  }).runMutationTest();
  for (const { status } of results) {
    if (status === 'Killed' || status === 'Timeout') noticed += 1;
    if (status !== 'CompileError' && status !== 'RuntimeError' && status !== 'Ignored') tried += 1;
  }
}
console.log(`${noticed} of ${tried} breaks noticed`);
if (tried === 0 || noticed / tried < 0.9) process.exitCode = 1;
