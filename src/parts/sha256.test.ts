import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from './sha256.js';
import { utf8 } from './utf8.js';

test('the hash and the bytes of any text are those that Node gives', () => {
  const texts = fc.string({ unit: 'binary', maxLength: 300 });
  fc.assert(
    fc.property(texts, (text) => {
      expect(utf8(text)).toEqual([...Buffer.from(text, 'utf8')]);
      expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    }),
    {
      examples: [[''], ['a'.repeat(55)], ['a'.repeat(56)], ['a'.repeat(64)], ['é中😀'], ['\ud800']],
    },
  );
});
