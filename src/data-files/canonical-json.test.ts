import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.js';

test('any data are written as the library for RFC 8785 writes them', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      expect(canonicalJson(value)).toBe(canonicalize(value));
    }),
    { examples: [[{ b: 1, a: [1e21, -0, 0.1], é: null, '😀': {}, '\ufb33': '' }]] },
  );
});
