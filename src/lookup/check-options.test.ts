import { expect, test } from 'vitest';
import { checkOptions } from './check-options.js';
import { nearest, probablyMeant } from './nearest.js';

test('an unknown option is named, with the valid ones', () => {
  expect(() => checkOptions({ acessed: '2026-01-02' }, ['accessed', 'evidence'])).toThrow(
    new TypeError('Unknown option "acessed". Valid options: accessed, evidence.'),
  );
  expect(() => checkOptions({ accessed: '2026-01-02' }, ['accessed', 'evidence'])).not.toThrow();
  expect(() => checkOptions(null as never, ['accessed'])).toThrow(
    new TypeError('Expected options to be an object, got null.'),
  );
});

test('a known word is suggested if it is similar enough', () => {
  const known = ['convictions', 'investigations', 'hotline-calls'];
  expect(nearest('conviction', known)[0]).toBe('convictions');
  expect(probablyMeant('conviction', known)).toBe('convictions');
  expect(probablyMeant('xyz', known)).toBeUndefined();
  expect(probablyMeant('conviction', [])).toBeUndefined();
});
