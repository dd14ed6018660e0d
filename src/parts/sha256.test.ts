import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from './sha256.js';
import { utf8 } from './utf8.js';

const expected = (text: string): string => createHash('sha256').update(text).digest('hex');

test('the hash and the bytes of any text are those that Node gives', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect([...utf8(text)]).toEqual([...Buffer.from(text, 'utf8')]);
      expect(sha256(text)).toBe(expected(text));
    }),
  );
});

test('the hash of characters of one to four bytes, and of half surrogate pairs', () => {
  const codes = [0, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xd800, 0xdfff, 0xe000, 0xffff, 0x10000];
  for (const code of [...codes, 0x10ffff]) {
    const character = String.fromCodePoint(code);
    expect(sha256(character)).toBe(expected(character));
  }
  expect(sha256('a\udc00\ud800b')).toBe(expected('a\udc00\ud800b'));
});

test('the hash at every length around the ends of blocks, and of a long text', () => {
  for (let length = 0; length < 200; length += 1) {
    expect(sha256('a'.repeat(length))).toBe(expected('a'.repeat(length)));
  }
  const long = 'Laos is a source country. '.repeat(20_000);
  expect(sha256(long)).toBe(expected(long));
});
