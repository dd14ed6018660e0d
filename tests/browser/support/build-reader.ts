import { spawnSync } from 'node:child_process';

/** Builds the reader before the tests, so that they never meet an old one. */
export function setup(): void {
  const { status } = spawnSync(process.execPath, ['site/build-reader.mjs'], {
    stdio: 'inherit',
  });
  if (status !== 0) {
    throw new Error(
      'The reader could not be built: see above. `node site/build-reader.mjs` builds it alone, `npm run docs` with the site.',
    );
  }
}
