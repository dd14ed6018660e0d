import { spawnSync } from 'node:child_process';

/** Builds the reader before the tests, so that they never meet an old one. */
export function setup(): void {
  const { status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--conditions=tip-report-laos-2012:source', 'site/build-reader.mjs'],
    {
      stdio: 'inherit',
    },
  );
  if (status !== 0) {
    throw new Error('The reader could not be built: see above. `npm run docs` builds it, too.');
  }
}
