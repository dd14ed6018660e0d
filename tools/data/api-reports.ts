import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { entryPoints } from '../../build/entry-points.js';
import type { GeneratedFile } from './generated-file.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const printer = ts.createPrinter({ removeComments: true });

/**
 * The public interface of each entry as a reviewer reads it: what is exported, sorted by name, and the types that it is
 * made of. Records and schemas are listed by name only: `npm run data:diff` shows changes of the data.
 */
export function apiReports(): GeneratedFile[] {
  const entries = Object.entries(entryPoints()).map(([name, source]) => ({
    name,
    file: path.join(root, source).replace(/\.ts$/, '.d.ts'),
  }));
  const program = declarationProgram(entries.map(({ file }) => file));
  // What one entry prints, the next ones only name.
  const reported = new Set<ts.Symbol>();
  return entries.map(({ name, file }) => ({
    path: `api/${name}.api.md`,
    contents: reportOf(program, name, file, reported),
  }));
}

/** The declarations of the source, made in memory. */
function declarationProgram(entries: readonly string[]): ts.Program {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const sources = entries.map((file) => file.replace(/\.d\.ts$/, '.ts'));
  const declarations = new Map<string, string>();
  ts.createProgram(sources, {
    ...options,
    types: [],
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
  }).emit(undefined, (file, text) => declarations.set(path.resolve(file), text));

  const host = ts.createCompilerHost({ ...options, types: [] });
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => {
    const own = path.resolve(file);
    if (declarations.has(own)) return true;
    // Not the source, of which there are declarations.
    return !declarations.has(own.replace(/(?<!\.d)\.ts$/, '.d.ts')) && fileExists(file);
  };
  host.readFile = (file) => declarations.get(path.resolve(file)) ?? readFile(file);
  host.getSourceFile = (file, languageVersion, ...others) => {
    const text = declarations.get(path.resolve(file));
    return text === undefined
      ? getSourceFile(file, languageVersion, ...others)
      : ts.createSourceFile(file, text, languageVersion, true);
  };
  return ts.createProgram([...entries], { ...options, types: [] }, host);
}

function reportOf(
  program: ts.Program,
  name: string,
  file: string,
  reported: Set<ts.Symbol>,
): string {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${file} exports nothing.`);
  const resolve = (symbol: ts.Symbol): ts.Symbol =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  /** The declarations of a symbol in this package. */
  const declarationsOf = (symbol: ts.Symbol): ts.Declaration[] =>
    (symbol.declarations ?? []).filter((each) => {
      const where = path.resolve(each.getSourceFile().fileName);
      return where.startsWith(root) && !where.includes('/node_modules/') && !ts.isSourceFile(each);
    });

  const constants = new Map<string, string[]>();
  const exported: [name: string, code: string][] = [];
  const beneath: [name: string, code: string][] = [];
  const again: string[] = [];
  const reached: ts.Node[] = [];
  const exports = checker.getExportsOfModule(module);
  const seen = new Set(exports.map(resolve));
  for (const symbol of exports) {
    const declarations = declarationsOf(resolve(symbol));
    const group = declarations.map(groupOf).find((each) => each !== undefined);
    if (group !== undefined) {
      constants.set(group, [...(constants.get(group) ?? []), symbol.name]);
    } else if (reported.has(resolve(symbol))) {
      again.push(symbol.name);
    } else {
      exported.push([symbol.name, declarations.map(printed).join('\n')]);
      reached.push(...declarations);
    }
  }
  for (const declaration of reached) {
    const visit = (node: ts.Node): void => {
      const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
      const used = symbol && resolve(symbol);
      if (used !== undefined && !seen.has(used) && !reported.has(used)) {
        const types = declarationsOf(used).filter(
          (each) => ts.isSourceFile(each.parent) && !ts.isModuleDeclaration(each),
        );
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
    ...section('Data and schemas, by type', [...constants].sort(byName).map(listed)),
    ...section('Exported here too', again.length > 0 ? [bullets(again)] : []),
    ...section('Exported', exported.sort(byName).map(fenced)),
    ...section('Not exported, but part of what is', beneath.sort(byName).map(fenced)),
  ]
    .join('\n\n')
    .concat('\n');
}

/**
 * The type under which a constant is listed by name: the first name of the type of a record, a collection or a schema.
 */
function groupOf(declaration: ts.Declaration): string | undefined {
  if (!ts.isVariableDeclaration(declaration) || declaration.type === undefined) return undefined;
  const { type } = declaration;
  if (ts.isTypeLiteralNode(type)) return 'an object';
  if (ts.isTypeOperatorNode(type)) return isVocabulary(type.type) ? undefined : 'a list';
  // The schemas, and the records: the first argument of their type is their id.
  return /^(?<name>z\.\w+|\w+(?=<"))/.exec(withoutImports(type.getText()))?.groups?.['name'];
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

function byName([one, what]: [string, unknown], [other, otherwise]: [string, unknown]): number {
  const compared = one === other ? `${what}` < `${otherwise}` : one < other;
  return compared ? -1 : 1;
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

function fenced([, code]: [string, string]): string {
  return `\`\`\`ts\n${code}\n\`\`\``;
}

function section(heading: string, parts: readonly string[]): string[] {
  return parts.length === 0 ? [] : [`## ${heading}`, ...parts];
}
