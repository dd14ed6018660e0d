import { expect, test } from 'vitest';
import { unfrozenIn } from '../../tests/example/unfrozen-in.js';
import { deepFreeze } from './deep-freeze.js';

test('a value is frozen with everything in it, and is itself what comes back', () => {
  const value = {
    list: [{ deep: { deeper: ['words'] } }],
    missing: null,
    count: 37,
    none: undefined,
  };
  expect(deepFreeze(value)).toBe(value);
  expect(unfrozenIn(value)).toEqual([]);
  expect(() => value.list.push({ deep: { deeper: [] } })).toThrow(TypeError);
});

test('what holds itself is frozen as well', () => {
  const value: { self?: unknown; inner: { outer?: unknown } } = { inner: {} };
  value.self = value;
  value.inner.outer = value;
  deepFreeze(value);
  expect(Object.isFrozen(value)).toBe(true);
  expect(Object.isFrozen(value.inner)).toBe(true);
});

test.each([null, undefined, 'words', 0, true])('%s comes back as it is', (value) => {
  expect(deepFreeze(value)).toBe(value);
});
