import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeDifference } from './describe-difference.js';

it.each([
  ['abcdeX', 'to abcdef', 'after "abcde" comes "X" where the text has "f" ("abcdef")'],
  ['Xbcdef', 'to abcdef', 'before "bcdef" comes "X" where the text has "a" ("abcdef")'],
  ['abcdefg', 'to abcdef', 'after "abcdef" comes "g" where the text ends ("abcdef")'],
  ['xabcdef', 'abcdef', 'before "abcdef" comes "x" where the text begins ("abcdef")'],
  ['abc😀', 'abc😁', 'after "abc" comes "😀" where the text has "😁" ("abc😁")'],
  ['abcXdef', 'abcYdef', 'after "abc" comes "X" where the text has "Y" ("abcYdef")'],
  ['ax', 'abc', 'after "a" comes "x" where the text has "b" ("ab")'],
  ['abxyz', 'ab', '"ab" has nothing like it'],
  ['xyz', 'abc', '"abc" has nothing like it'],
  ['x', 'abc', '"abc" has nothing like it'],
  ['ab', 'abc', 'a word or figure of "abc" would be cut'],
])('says how %j differs from %j', (words, text, expected) => {
  expect(describeDifference(words, text)).toBe(expected);
});

it('never throws', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({ unit: 'binary' }),
      (words, text) => {
        expect(describeDifference(words, text)).not.toBe('');
      },
    ),
  );
});
