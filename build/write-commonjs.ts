// Writes dist/*.cjs and dist/*.d.cts: CommonJS modules that are the ES modules, so that `import` and `require` share one
// copy of the data and of the error classes, and their types, by reference to those of the ES modules.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { entryPoints } from './entry-points.js';
import { moduleExports } from './module-exports.js';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const entries = Object.keys(entryPoints());
const program = ts.createProgram(
  entries.map((entry) => `${dist}${entry}.d.ts`),
  { module: ts.ModuleKind.NodeNext, skipLibCheck: true },
);

for (const entry of entries) {
  const exported = moduleExports(program, `${dist}${entry}.d.ts`);
  const values = exported.filter(({ isValue }) => isValue).map(({ name }) => name);
  const classes = exported.filter(({ isType, isValue }) => isType && isValue);
  const from = `'./${entry}.js' with { 'resolution-mode': 'import' }`;
  const lines = [
    `import type * as esm from ${from};`,
    `export type * from ${from};`,
    `export declare const { ${values.join(', ')} }: typeof esm;`,
    ...classes.map(({ name }) => `export type ${name} = esm.${name};`),
  ];
  writeFileSync(`${dist}${entry}.d.cts`, `${lines.join('\n')}\n`);
  writeFileSync(`${dist}${entry}.cjs`, `module.exports = require('./${entry}.js');\n`);
}
