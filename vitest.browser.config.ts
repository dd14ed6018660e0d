import { defineConfig } from 'vitest/config';

const source = 'tip-report-laos-2012:source';

/** The tests of the reader, in a real browser. */
export default defineConfig({
  resolve: { conditions: [source] },
  ssr: { resolve: { conditions: [source] } },
  // The environment of the global setup, which builds the reader.
  environments: { __vitest__: { resolve: { conditions: [source] } } },
  test: {
    include: ['tests/browser/**/*.browser.ts'],
    globalSetup: 'tests/browser/support/build-reader.ts',
    testTimeout: 180_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
