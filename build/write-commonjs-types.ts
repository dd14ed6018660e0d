// Writes dist/*.d.cts: the types of the CommonJS modules, by reference to those of the ES modules. A copy of the
// declarations, which tsup would write, is as large as the declarations.
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { entryPoints } from './entry-points.js';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
for (const name of readdirSync(dist)) {
  if (name.endsWith('.d.cts')) rmSync(dist + name);
}

const entries = Object.keys(entryPoints());
const program = ts.createProgram(
  entries.map((entry) => `${dist}${entry}.d.ts`),
  { module: ts.ModuleKind.NodeNext, skipLibCheck: true },
);
const checker = program.getTypeChecker();

for (const entry of entries) {
  const file = program.getSourceFile(`${dist}${entry}.d.ts`);
  const module = file && checker.getSymbolAtLocation(file);
  if (module === undefined) {
    throw new Error(`dist/${entry}.d.ts exports nothing. tsup should have written it.`);
  }
  const exported = checker.getExportsOfModule(module).map((symbol) => {
    const { flags } =
      symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return {
      name: symbol.name,
      isValue: (flags & ts.SymbolFlags.Value) !== 0,
      isType: (flags & ts.SymbolFlags.Type) !== 0,
    };
  });
  const values = exported.filter(({ isValue }) => isValue);
  const types = exported.filter(({ isType, isValue }) => isType && !isValue);
  // A class is a value and a type.
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
}
