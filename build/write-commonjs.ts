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
  const values = exported.filter(({ isValue }) => isValue);
  const types = exported.filter(({ isType, isValue }) => isType && !isValue);
  const both = exported.filter(({ isType, isValue }) => isType && isValue);
  const names = (of: typeof exported): string => of.map(({ name }) => name).join(', ');
  const from = `'./${entry}.js' with { 'resolution-mode': 'import' }`;
  const lines = [
    `import type * as esm from ${from};`,
    ...(types.length > 0 ? [`export type { ${names(types)} } from ${from};`] : []),
    ...values.map(({ name }) => `declare const ${name}: typeof esm.${name};`),
    ...both.map(({ name }) => `type ${name} = esm.${name};`),
    `export { ${names(values)} };`,
  ];
  writeFileSync(`${dist}${entry}.d.cts`, `${lines.join('\n')}\n`);
  writeFileSync(`${dist}${entry}.cjs`, `module.exports = require('./${entry}.js');\n`);
}
