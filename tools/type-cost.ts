// What the types cost a user's compiler: the types that it makes for a file that uses all of the built package, over
// those for an empty file. They are the same on every machine.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const budget = 4_000;

const root = fileURLToPath(new URL('..', import.meta.url));
// In the project, where the package is found by its own name.
const folder = path.join(root, '.cache/type-cost');
mkdirSync(folder, { recursive: true });
const empty = path.join(folder, 'empty.ts');
writeFileSync(empty, 'export {};\n');
const uses = path.join(folder, 'uses.ts');
copyFileSync(path.join(root, 'tests/package/uses/main.ts'), uses);

const base = costOf(empty);
const cost = costOf(uses);
const types = cost.types - base.types;
const instantiations = cost.instantiations - base.instantiations;
console.log(
  `A file that uses everything: ${types} types of ${budget}, ${instantiations} instantiations, more than an empty file.`,
);
if (types > budget) throw new Error('That is over the budget.');

function costOf(file: string): { types: number; instantiations: number } {
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  });
  const problems = ts
    .getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  if (problems.length > 0) throw new Error(`It doesn't compile:\n${problems.join('\n')}`);
  return { types: program.getTypeCount(), instantiations: program.getInstantiationCount() };
}
