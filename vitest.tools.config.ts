import { defineConfig } from 'vitest/config';

const source = 'tip-report-laos-2012:source';

/** What programs that others wrote make of the files and citations: npm run test:tools. The build comes first. */
export default defineConfig({
  resolve: { conditions: [source] },
  ssr: { resolve: { conditions: [source] } },
  test: {
    include: ['tests/tools/*.tools.ts'],
    testTimeout: 180_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
