import { expect, test } from 'vitest';
import { isStale } from './data/generated-file.js';
import { generators } from './data/generators.js';

test('files made from the data are up to date', async () => {
  const files = await Promise.all(generators.map((generate) => generate()));
  const stale = files.flat().filter(isStale);
  expect(
    stale.map(({ path }) => path),
    'Run `npm run data`, which writes these files.',
  ).toEqual([]);
}, 120_000);
