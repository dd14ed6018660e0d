import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeDifference } from './describe-difference.js';

test.each([
  ['abcdeX', 'to abcdef', 'after "abcde", expected "f"; got "X"'],
  ['Xbcdef', 'to abcdef', 'before "bcdef", expected "a"; got "X"'],
  ['abcdefg', 'to abcdef', 'after "abcdef", expected ""; got "g"'],
  ['xabcdef', 'abcdef', 'before "abcdef", expected ""; got "x"'],
  ['ax', 'abc', 'after "a", expected "bc"; got "x"'],
  ['Coruption here', 'Corruption here', 'before "ruption here", expected "Cor"; got "Co"'],
  ['abxyz', 'ab', 'nothing in "ab" is like it'],
  ['x', 'abc', 'nothing in "abc" is like it'],
  ['in\u00a02010', 'in 2010', 'before "2010", expected "in "; got "in\\u00a0"'],
  ['Lao\u200b girls', 'Lao girls', 'before " girls", expected "Lao"; got "Lao\\u200b"'],
  ['traf\u00adficking', 'trafficking', 'before "ficking", expected "traf"; got "traf\\u00ad"'],
  ["Women's", 'Women’s', `after "Women", expected "’s" (U+2019); got "'s"`],
  ['cafe\u0301', 'café', 'after "caf", expected "é" (U+00E9); got "e\u0301"'],
  ['\u0422hai girls', 'Thai girls', 'before "hai girls", expected "T"; got "\u0422" (U+0422)'],
  ['ab', 'abc', 'it cuts through a word or figure of "abc"'],
])('%j differs from %j: %s', (words, text, expected) => {
  expect(describeDifference(words, text)).toBe(expected);
});

test('any two texts have a difference', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), text, (words, other) => {
      expect(describeDifference(words, other)).not.toBe('');
    }),
  );
});
