// What the declarations of the built package promise: `npm run build` comes before.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { entryPoints } from '../../build/entry-points.js';
import { moduleExports } from '../../build/module-exports.js';

const require = createRequire(import.meta.url);
const dist = path.resolve(import.meta.dirname, '../../dist');
const entries = Object.keys(entryPoints());
const inDist = (end: string): string[] => entries.map((entry) => path.join(dist, entry + end));

const program = ts.createProgram([...inDist('.d.ts'), ...inDist('.d.cts')], {
  module: ts.ModuleKind.NodeNext,
  types: [],
});

describe.each(entries)('%s has exactly the values that its types declare', (entry) => {
  const declaredIn = (file: string): string[] =>
    moduleExports(program, path.join(dist, file))
      .filter(({ isValue }) => isValue)
      .map(({ name }) => name)
      .sort();

  test('as an ES module', async () => {
    const exported = await import(path.join(dist, `${entry}.js`));
    expect(Object.keys(exported).sort()).toEqual(declaredIn(`${entry}.d.ts`));
  });

  test('as a CommonJS module', () => {
    const exported = require(path.join(dist, `${entry}.cjs`));
    expect(Object.keys(exported).sort()).toEqual(declaredIn(`${entry}.d.cts`));
  });
});

test('no name is one that the bundler made up, such as Laos$1, because two were the same', () => {
  for (const name of readdirSync(dist).filter((each) => /\.d\.c?ts$/.test(each))) {
    expect(readFileSync(path.join(dist, name), 'utf8').match(/\b\w+\$\d+/g), name).toBeNull();
  }
});
