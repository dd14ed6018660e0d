import { expect, it } from 'vitest';
import { show, showSome } from './show.js';

it('shows a text in quotes, with signs that would break the line made visible', () => {
  expect(show('a "b"\n')).toBe('"a \\"b\\"\\n"');
});

it('leaves the middle of a long text out', () => {
  expect(show('a'.repeat(160))).toHaveLength(162);
  expect(show(`${'a'.repeat(100)}${'b'.repeat(100)}`)).toBe(
    `"${'a'.repeat(78)} … ${'b'.repeat(78)}"`,
  );
});

it('shows some of a list', () => {
  expect(showSome(['a', 'b'])).toBe('"a", "b"');
  expect(showSome(['a', 'b', 'c'], 2)).toBe('"a", "b" and 1 more');
});
