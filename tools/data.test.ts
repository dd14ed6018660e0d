import { expect, test } from 'vitest';
import { isStale } from './data/generated-file.js';
import { generators } from './data/generators.js';

test('files made from the data are up to date', () => {
  const stale = generators.flatMap((generate) => generate()).filter(isStale);
  expect(
    stale.map(({ path }) => path),
    'Run `npm run data`, which writes these files.',
  ).toEqual([]);
});
