// The data of the built package can't be changed: `npm run build` comes before.
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';

const require = createRequire(import.meta.url);
const dist = path.resolve(import.meta.dirname, '../../dist');

/** The objects that data contain, with their paths. */
function objectsIn(value: unknown, place: string, found = new Map<object, string>()) {
  if (typeof value !== 'object' || value === null || found.has(value)) return found;
  found.set(value, place);
  for (const key of Reflect.ownKeys(value)) {
    objectsIn(Reflect.get(value, key), `${place}.${String(key)}`, found);
  }
  return found;
}

test.each(['index', 'citations', 'crosswalks'].flatMap((entry) => [`${entry}.js`, `${entry}.cjs`]))(
  'every object of dist/%s is frozen',
  async (file) => {
    const where = path.join(dist, file);
    const exported: object = file.endsWith('.cjs') ? require(where) : await import(where);
    const objects = new Map(
      Object.entries(exported).flatMap(([name, value]) => [...objectsIn(value, name)]),
    );
    expect(objects.size).toBeGreaterThan(0);
    for (const [object, place] of objects) {
      expect(Object.isFrozen(object), place).toBe(true);
      expect([Object.prototype, Array.prototype], place).toContain(Object.getPrototypeOf(object));
    }
  },
);

test('a change throws', () => {
  const { convictions2011 } = require(path.join(dist, 'index.cjs'));
  expect(() => Object.assign(convictions2011.quantity, { value: 38 })).toThrow(TypeError);
  expect(() => convictions2011.evidence.push({})).toThrow(TypeError);
});
