import { expect, test } from 'vitest';
import { differingFiles } from '../build/build-check/differing-files.mjs';

const files = (contents: Readonly<Record<string, string>>): Map<string, Uint8Array> =>
  new Map(Object.entries(contents).map(([name, text]) => [name, new TextEncoder().encode(text)]));

test('builds of the same bytes differ in nothing', () => {
  const build = { 'dist/index.js': 'a', 'package.tgz': 'bcd' };
  expect(differingFiles(files(build), files(build))).toEqual({
    differing: [],
    compared: 2,
    bytes: 4,
  });
});

test('one byte is found, as is a file that only one has', () => {
  const first = files({ 'a.js': '1', 'b.js': '2', 'c.js': '3' });
  const second = files({ 'a.js': '1', 'b.js': '3', 'd.js': '4' });
  expect(differingFiles(first, second).differing).toEqual(['b.js', 'c.js', 'd.js']);
});
