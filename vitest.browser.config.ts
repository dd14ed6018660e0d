import { defineConfig } from 'vitest/config';

const source = 'tip-report-laos-2012:source';

/** The tests of the site in a real browser. `npm run docs` builds it first. */
export default defineConfig({
  resolve: { conditions: [source] },
  ssr: { resolve: { conditions: [source] } },
  test: {
    include: ['tests/browser/**/*.browser.ts'],
    testTimeout: 180_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
