// @ts-check
// Writes dist/*.d.cts: the types of the CommonJS modules, as those of the ES modules under the same names. A copy of
// the declarations, which tsup would write, is as large as the declarations.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const entries = Object.values(manifest.exports)
  .filter((targets) => typeof targets === 'object')
  .map(({ import: { types } }) => fileURLToPath(new URL(`../${types}`, import.meta.url)));

const program = ts.createProgram(entries, { module: ts.ModuleKind.NodeNext, skipLibCheck: true });
const checker = program.getTypeChecker();

const dist = new URL('../dist/', import.meta.url);
for (const name of readdirSync(dist)) {
  if (name.endsWith('.d.cts')) rmSync(new URL(name, dist));
}

for (const entry of entries) {
  const file = program.getSourceFile(entry);
  const module = file && checker.getSymbolAtLocation(file);
  if (module === undefined)
    throw new Error(`${entry} exports nothing. tsup should have written it.`);
  const from = `'./${basename(entry, '.d.ts')}.js' with { 'resolution-mode': 'import' }`;
  /** @type {string[]} */
  const values = [];
  /** @type {string[]} */
  const types = [];
  /** @type {string[]} Names of a value and a type alike, as a class's. */
  const both = [];
  for (const symbol of checker.getExportsOfModule(module)) {
    const { flags } =
      symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const isType = (flags & ts.SymbolFlags.Type) !== 0;
    if (flags & ts.SymbolFlags.Value) values.push(symbol.name);
    else if (isType) types.push(symbol.name);
    if (flags & ts.SymbolFlags.Value && isType) both.push(symbol.name);
  }
  const lines = [
    `import type * as esm from ${from};`,
    ...(types.length > 0 ? [`export type { ${types.join(', ')} } from ${from};`] : []),
    ...values.map((name) => `declare const ${name}: typeof esm.${name};`),
    ...both.map((name) => `type ${name} = esm.${name};`),
    `export { ${values.join(', ')} };`,
  ];
  writeFileSync(entry.replace(/\.d\.ts$/, '.d.cts'), `${lines.join('\n')}\n`);
}
