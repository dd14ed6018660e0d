import { defineConfig } from 'vitest/config';

const source = 'tip-report-laos-2012:source';

export default defineConfig({
  // Tests import the package by its own name and get its source, with no build before.
  resolve: { conditions: [source] },
  ssr: { resolve: { conditions: [source] } },
  test: {
    // The tests of the package install, compile and start processes.
    testTimeout: 30_000,
    // Vitest leaves one core free, which is half of a small machine.
    maxWorkers: '100%',
    // Test files of one worker share the modules that they import. No test changes what another one sees.
    pool: 'threads',
    isolate: false,
    hookTimeout: 120_000,
    include: ['{src,data,build,site,tools,tests}/**/*.test.ts'],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'data/**/*.ts'],
      exclude: ['**/*.test.ts', '**/*.test-d.ts'],
    },
  },
});
