import fc from 'fast-check';
import { expect, test } from 'vitest';
import { show, showSome } from './show.js';

test.each([
  [undefined, 'undefined'],
  [null, 'null'],
  [true, 'true'],
  [Number.NaN, 'NaN'],
  [10n, '10'],
  [10n ** 200n, `1${'0'.repeat(77)} … ${'0'.repeat(78)}`],
  [Symbol('a'), 'Symbol(a)'],
  [() => 1, 'a function'],
  ['a "word"\n', '"a \\"word\\"\\n"'],
  ['a'.repeat(160), `"${'a'.repeat(160)}"`],
  [`${'a'.repeat(100)}${'b'.repeat(100)}`, `"${'a'.repeat(78)} … ${'b'.repeat(78)}"`],
  [[], 'an empty list'],
  [[1], 'a list'],
  [{}, 'an object'],
])('value %# is shown in a few characters', (value, shown) => {
  expect(show(value)).toBe(shown);
});

test('a revoked proxy is shown', () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect(show(proxy)).toBe('an object');
});

test('any value is shown in few characters', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (value) => {
      expect(show(value).length).toBeLessThan(1000);
    }),
  );
});

test('a long list is cut', () => {
  expect(showSome(['a', 'b'])).toBe('"a", "b"');
  expect(showSome(['a', 'b', 'c'], 2)).toBe('"a", "b" and 1 more');
});
