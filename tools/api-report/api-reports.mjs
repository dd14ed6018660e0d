// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const printer = ts.createPrinter({ removeComments: true });

/**
 * The public interface of each entry, from its built declarations, as a reviewer reads it: what is exported, sorted by
 * name, and what that is made of. Records and schemas are listed by their kind, as their contents are data: what changes
 * in them, `npm run data:diff` tells.
 *
 * @param {string} root The folder of the project.
 * @returns {{ file: string, text: string }[]}
 */
export function apiReports(root) {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  /** @type {[string, string][]} */
  const entries = Object.entries(manifest.exports)
    .filter(([, targets]) => typeof targets === 'object')
    .map(([subpath, targets]) => [
      path.posix.join(manifest.name, subpath),
      path.join(root, targets.import.types),
    ]);
  const program = ts.createProgram(
    entries.map(([, file]) => file),
    { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, strict: true, types: [] },
  );
  // What one entry prints, the next ones only name.
  /** @type {Set<ts.Symbol>} */
  const reported = new Set();
  return entries.map(([name, file]) => ({
    file: `${path.basename(file, '.d.ts')}.api.md`,
    text: reportOf(program, name, file, reported),
  }));
}

/**
 * @param {ts.Program} program
 * @param {string} name
 * @param {string} file
 * @param {Set<ts.Symbol>} reported
 */
function reportOf(program, name, file, reported) {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) {
    throw new Error(`${file} exports nothing; \`npm run build\` writes it.`);
  }
  const own = path.dirname(file);
  const resolve = (/** @type {ts.Symbol} */ symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  /** The declarations of a symbol in this package. */
  const declarationsOf = (/** @type {ts.Symbol} */ symbol) =>
    (symbol.declarations ?? []).filter((each) => {
      const where = each.getSourceFile().fileName;
      return path.dirname(path.resolve(where)) === own && !ts.isSourceFile(each);
    });

  /** @type {Map<string, string[]>} */
  const constants = new Map();
  /** @type {[string, string][]} */
  const exported = [];
  /** @type {[string, string][]} */
  const beneath = [];
  /** @type {string[]} */
  const again = [];
  /** @type {ts.Node[]} */
  const reached = [];
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
    const visit = (/** @type {ts.Node} */ node) => {
      const symbol = ts.isIdentifier(node) && checker.getSymbolAtLocation(node);
      const used = symbol ? resolve(symbol) : undefined;
      if (used !== undefined && !seen.has(used) && !reported.has(used)) {
        // Constants are data, which stand here by name in `typeof`.
        const types = declarationsOf(used).filter((each) => ts.isSourceFile(each.parent));
        if (types.length > 0 && !types.some(ts.isModuleDeclaration)) {
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
    `# ${name}`,
    'Written by `npm run api:report` from the built declarations; a test compares the two.',
    ...section('Data and schemas, by type', [...constants].sort(byName).map(listed)),
    ...section('Exported here too', again.length > 0 ? [bullets(again)] : []),
    ...section('Exported', exported.sort(byName).map(fenced)),
    ...section('Not exported, but part of what is', beneath.sort(byName).map(fenced)),
  ]
    .join('\n\n')
    .concat('\n');
}

/**
 * Under which type a constant is listed rather than printed: the first name of the type of a record, a collection or a
 * schema.
 *
 * @param {ts.Declaration} declaration
 */
function groupOf(declaration) {
  if (!ts.isVariableDeclaration(declaration) || declaration.type === undefined) return undefined;
  const { type } = declaration;
  if (ts.isTypeLiteralNode(type)) return 'an object';
  if (ts.isTypeOperatorNode(type)) return isVocabulary(type.type) ? undefined : 'a list';
  const name = ts.isTypeReferenceNode(type) ? type.typeName.getText() : undefined;
  // The schemas, and the records: their first argument is their id.
  return name?.startsWith('z.') || /^\w+<"/.test(type.getText()) ? name : undefined;
}

/** Whether a type is a list of literals, as vocabularies are: they are part of the interface. @param {ts.TypeNode} type */
function isVocabulary(type) {
  return ts.isTupleTypeNode(type) && type.elements.every(ts.isLiteralTypeNode);
}

/** @param {ts.Declaration} declaration */
function printed(declaration) {
  const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  const code = printer.printNode(ts.EmitHint.Unspecified, node, declaration.getSourceFile());
  // The bundler numbers names that several modules have, in an order that says nothing.
  return code.replace(/(?<=\w)\$\d+\b/g, '');
}

/** @type {(one: [string, unknown], other: [string, unknown]) => number} */
function byName([one, what], [other, otherwise]) {
  const compared = one === other ? `${what}` < `${otherwise}` : one < other;
  return compared ? -1 : 1;
}

/** @param {[string, string[]]} group */
function listed([type, names]) {
  return `### ${type} (${names.length})\n\n${bullets(names)}`;
}

/** @param {string[]} names */
function bullets(names) {
  return names
    .sort()
    .map((name) => `- ${name}`)
    .join('\n');
}

/** @param {[string, string]} declared */
function fenced([, code]) {
  return `\`\`\`ts\n${code}\n\`\`\``;
}

/**
 * @param {string} heading
 * @param {readonly string[]} parts
 */
function section(heading, parts) {
  return parts.length === 0 ? [] : [`## ${heading}`, ...parts];
}
