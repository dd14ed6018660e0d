import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonFault } from './json-fault.js';

test.each([
  ['{"a": 1,}', '}', 'a key in double quotes'],
  ['{"a": 1 "b": 2}', '"b"', 'a comma or }'],
  ['{"a" 1}', '1}', 'a colon'],
  ['[1, 2', '', 'a comma or ]'],
  ['[1, ]', ']', 'a value'],
  ['["a\nb"]', '\nb', 'the closing " on the same line'],
  ['["\\x"]', '\\x', 'an escape'],
  ['["a', '', 'the closing "'],
  ['{} {}', '{}', 'the end'],
  ['[01]', '01', 'a value'],
  ['[True]', 'True', 'a value'],
  ['// comment\n{}', '// comment', 'a value'],
  ['[', '', 'a value'],
  ['{"a": 1, "b": [{"a": 2}], "a": 3}', '"a": 3', 'a key that the object doesn’t have yet'],
  ['{"\\u0061": 1, "a": {}}', '"a": {', 'a key that the object doesn’t have yet'],
])('%j: before %j, expected %s', (text, rest, expected) => {
  const fault = jsonFault(text);
  expect(text.slice(fault?.index).startsWith(rest)).toBe(true);
  if (rest === '') expect(fault?.index).toBe(text.length);
  expect(fault?.expected).toContain(expected);
});

test('what comes before a change is not at fault', () => {
  const json = fc.json().filter((text) => text.length > 1);
  fc.assert(
    fc.property(
      json,
      fc.nat(),
      fc.constantFrom('', '}', ']', ',', ':', '"', '\n', 'x'),
      (text, at, put) => {
        const index = at % text.length;
        const altered = text.slice(0, index) + put + text.slice(index + 1);
        let isJson = true;
        try {
          JSON.parse(altered);
        } catch {
          isJson = false;
        }
        const found = jsonFault(altered);
        if (isJson) {
          if (found !== null) expect(found.got).toBeDefined();
          return;
        }
        // The change can also give an object a key twice.
        if (found?.got !== undefined) return;
        const fault = found?.index;
        // Whatever comes before the change is not at fault, except the number or escape that the change is in.
        expect(fault).toBeLessThanOrEqual(altered.length);
        expect(fault).toBeGreaterThanOrEqual(
          text.slice(0, index).replace(/(?:\\(?:u[0-9a-f]{0,3})?|[\w.+-]*)$/i, '').length,
        );
      },
    ),
    { numRuns: 2000 },
  );
});

test('values are nested in at most 100 levels', () => {
  const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
  expect(jsonFault(nested(100))).toBeNull();
  expect(jsonFault(nested(101))?.index).toBe(100);
  expect(jsonFault('{"a":'.repeat(1_000_000))?.index).toBe(500);
});

test('a huge text is read before a test times out', () => {
  expect(jsonFault(`["${'a'.repeat(5_000_000)}`)?.index).toBe(5_000_002);
});
