// The data of the built package can't be changed: `npm run build` comes before.
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';
import { spotsIn, unfrozenIn } from '../example/walk.js';

const require = createRequire(import.meta.url);
const dist = path.resolve(import.meta.dirname, '../../dist');

test.each(['index', 'citations', 'crosswalks'].flatMap((entry) => [`${entry}.js`, `${entry}.cjs`]))(
  'every object of dist/%s is frozen and plain',
  async (file) => {
    const where = path.join(dist, file);
    const exported = { ...(file.endsWith('.cjs') ? require(where) : await import(where)) };
    expect(unfrozenIn(exported)).toEqual(['']);
    for (const { path: at, value } of spotsIn(exported)) {
      if (typeof value !== 'object' || value === null) continue;
      const plain = Array.isArray(value) ? Array.prototype : Object.prototype;
      expect(Object.getPrototypeOf(value), at.join('.')).toBe(plain);
    }
  },
);

test('a change throws', () => {
  const { convictionsInReportingPeriod } = require(path.join(dist, 'index.cjs'));
  expect(() => Object.assign(convictionsInReportingPeriod.quantity, { value: 38 })).toThrow(
    TypeError,
  );
  expect(() => convictionsInReportingPeriod.evidence.push({})).toThrow(TypeError);
});
