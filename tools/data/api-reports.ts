import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { entryPoints } from '../../build/entry-points.js';
import { moduleExports } from '../../build/module-exports.js';
import type { GeneratedFile } from './generated-file.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const emitted = path.join(root, '.cache/api');
const printer = ts.createPrinter({ removeComments: true });

type Named = [name: string, code: string];

/**
 * The public interface of each entry as a reviewer reads it: what is exported, and the types that it is made of.
 * Records are listed by name only: `npm run data:diff` shows changes of the data.
 */
export async function apiReports(): Promise<GeneratedFile[]> {
  const program = declarationProgram();
  // What one entry prints, the next ones only name.
  const reported = new Set<ts.Symbol>();
  const reports: GeneratedFile[] = [];
  for (const [name, source] of Object.entries(entryPoints())) {
    const contents = reportOf(program, name, emittedFile(source), reported);
    await checkValues(program, source);
    reports.push({ path: `api/${name}.api.md`, contents });
  }
  return reports;
}

/** Checks that every value that an entry declares exists: `export type *` declares values that don't. */
async function checkValues(program: ts.Program, source: string): Promise<void> {
  const values: object = await import(pathToFileURL(path.join(root, source)).href);
  const missing = moduleExports(program, emittedFile(source))
    .filter(({ name, isValue }) => isValue && !Object.hasOwn(values, name))
    .map(({ name }) => name);
  if (missing.length === 0) return;
  throw new Error(`${source} declares values that it doesn't export: ${missing.join(', ')}.`);
}

function emittedFile(source: string): string {
  return path.join(emitted, source.replace(/\.ts$/, '.d.ts'));
}

/** The declarations of the source. */
function declarationProgram(): ts.Program {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
  const options: ts.CompilerOptions = {
    ...ts.parseJsonConfigFileContent(config, ts.sys, root).options,
    types: [],
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: root,
    outDir: emitted,
  };
  const sources = Object.values(entryPoints());
  const files = sources.map((source) => path.join(root, source));
  ts.createProgram(files, options).emit();
  return ts.createProgram(sources.map(emittedFile), options);
}

function reportOf(
  program: ts.Program,
  name: string,
  file: string,
  reported: Set<ts.Symbol>,
): string {
  const checker = program.getTypeChecker();
  const resolve = (symbol: ts.Symbol): ts.Symbol =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  /** The declarations of a symbol in this package. */
  const declarationsOf = (symbol: ts.Symbol): ts.Declaration[] =>
    (symbol.declarations ?? []).filter(
      (each) => !ts.isSourceFile(each) && each.getSourceFile().fileName.includes('/.cache/api/'),
    );

  const constants = new Map<string, string[]>();
  // Sorted as text: by name.
  const exported: Named[] = [];
  const beneath: Named[] = [];
  const again: string[] = [];
  const reached: ts.Node[] = [];
  const exports = moduleExports(program, file);
  const seen = new Set(exports.map(({ symbol }) => symbol));
  for (const { name, symbol } of exports) {
    const declarations = declarationsOf(symbol);
    const group = declarations.map(groupOf).find((each) => each !== undefined);
    if (group !== undefined) {
      constants.set(group, [...(constants.get(group) ?? []), name]);
    } else if (reported.has(symbol)) {
      again.push(name);
    } else {
      exported.push([name, declarations.map(printed).join('\n')]);
      reached.push(...declarations);
    }
  }
  for (const declaration of reached) {
    const visit = (node: ts.Node): void => {
      const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
      const used = symbol && resolve(symbol);
      if (used !== undefined && !seen.has(used) && !reported.has(used)) {
        const types = declarationsOf(used).filter((each) => ts.isSourceFile(each.parent));
        if (types.length > 0) {
          seen.add(used);
          beneath.push([used.name, types.map(printed).join('\n')]);
          reached.push(...types);
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(declaration);
  }
  for (const symbol of seen) reported.add(symbol);

  return [
    `# tip-report-laos-2012${name === 'index' ? '' : `/${name}`}`,
    'Written by `npm run data`.',
    ...section('Data, by type', [...constants].sort().map(listed)),
    ...section('Exported here too', again.length > 0 ? [bullets(again)] : []),
    ...section('Exported', exported.sort().map(fenced)),
    ...section('Not exported, but part of what is', beneath.sort().map(fenced)),
  ]
    .join('\n\n')
    .concat('\n');
}

/**
 * The type under which a constant is listed by name: the first name of the type of a record or a collection.
 */
function groupOf(declaration: ts.Declaration): string | undefined {
  if (!ts.isVariableDeclaration(declaration) || declaration.type === undefined) return undefined;
  const { type } = declaration;
  if (ts.isTypeLiteralNode(type)) return 'an object';
  if (ts.isTypeOperatorNode(type)) return isVocabulary(type.type) ? undefined : 'a list';
  // The records: the first argument of their type is their id.
  return /^(?<name>\w+(?=<"))/.exec(withoutImports(type.getText()))?.groups?.['name'];
}

/** Whether a type is a list of literals. Such vocabularies are part of the interface. */
function isVocabulary(type: ts.TypeNode): boolean {
  return ts.isTupleTypeNode(type) && type.elements.every(ts.isLiteralTypeNode);
}

function printed(declaration: ts.Declaration): string {
  const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  const code = printer.printNode(ts.EmitHint.Unspecified, node, declaration.getSourceFile());
  return withoutImports(code).replace(/^export (?:declare (?=interface|type))?/, '');
}

/** Code in which the compiler's `import("./statistic.js").Statistic` is `Statistic`. */
function withoutImports(code: string): string {
  return code.replaceAll('import("zod").', 'z.').replace(/\bimport\("[^"]*"\)\./g, '');
}

function listed([type, names]: [string, string[]]): string {
  return `### ${type} (${names.length})\n\n${bullets(names)}`;
}

function bullets(names: string[]): string {
  return names
    .sort()
    .map((name) => `- ${name}`)
    .join('\n');
}

function fenced([, code]: Named): string {
  return `\`\`\`ts\n${code}\n\`\`\``;
}

function section(heading: string, parts: readonly string[]): string[] {
  return parts.length === 0 ? [] : [`## ${heading}`, ...parts];
}
