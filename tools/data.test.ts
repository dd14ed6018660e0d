import { expect, test } from 'vitest';
import { generators } from './data/generators.js';
import { isStale } from './data/is-stale.js';

test('files made from the data are up to date', () => {
  const stale = generators.flatMap((generate) => generate()).filter(isStale);
  expect(
    stale.map(({ path }) => path),
    'Run `npm run data`, which writes these files.',
  ).toEqual([]);
});
