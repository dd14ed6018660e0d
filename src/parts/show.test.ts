import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostile, hostileUnit } from '../../tests/bad-input/hostile-text.js';
import { show, showSome, visible } from './show.js';

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

test.each([
  ['an escape sequence', '\u001b[31m', '\\u001b[31m'],
  ['a line feed', 'a\nb', 'a\\u000ab'],
  ['delete, and a control of C1', '\u007f\u009b', '\\u007f\\u009b'],
  ['a change of direction', 'a\u202eb', 'a\\u202eb'],
  [
    'no-break space, zero-width space and soft hyphen',
    '\u00a0\u200b\u00ad',
    '\\u00a0\\u200b\\u00ad',
  ],
  ['half of a surrogate pair', '\ud800', '\\ud800'],
  ['a tag', '\u{e0041}', '\\udb40\\udc41'],
  ['letters of any script', 'ສປປ ລາວ, 42 €', 'ສປປ ລາວ, 42 €'],
])('%s can be seen', (_, text, shown) => {
  expect(visible(text)).toBe(shown);
  expect(JSON.parse(`"${shown}"`)).toBe(text);
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

test('text of any characters is shown as JSON that has it, in characters that can be seen', () => {
  fc.assert(
    fc.property(fc.string({ unit: hostileUnit, maxLength: 100 }), (text) => {
      expect(JSON.parse(show(text))).toBe(text);
      expect(show(text)).not.toMatch(hostile);
    }),
  );
});

test('a long list is cut', () => {
  expect(showSome(['a', 'b'])).toBe('"a", "b"');
  expect(showSome(['a', 'b', 'c'], 2)).toBe('"a", "b" and 1 more');
});
