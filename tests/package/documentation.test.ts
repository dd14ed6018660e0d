// What editors show on hover, from the declarations of the built package: `npm run build` comes before.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { convictionsInReportingPeriod } from 'tip-report-laos-2012';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { entryPoints } from '../../build/entry-points.js';
import { moduleExports } from '../../build/module-exports.js';

const root = path.resolve(import.meta.dirname, '../..');
const dist = path.join(root, 'dist');
const files = readdirSync(dist)
  .filter((name) => name.endsWith('.d.ts'))
  .map((name) => path.join(dist, name));
const program = ts.createProgram(files, { module: ts.ModuleKind.NodeNext, types: [] });
const checker = program.getTypeChecker();

function hasComment(name: ts.Node): boolean {
  const symbol = checker.getSymbolAtLocation(name);
  return symbol === undefined || symbol.getDocumentationComment(checker).length > 0;
}

test('every export has a comment', () => {
  for (const entry of Object.keys(entryPoints())) {
    const without = moduleExports(program, path.join(dist, `${entry}.d.ts`))
      .filter(({ symbol }) => symbol.getDocumentationComment(checker).length === 0)
      .map(({ name }) => name);
    expect(without, entry).toEqual([]);
  }
});

test('every property of an interface or an object type has a comment, and every parameter', () => {
  const without = new Set<string>();
  const visit = (node: ts.Node, within: string): void => {
    // Nobody reads a value through a pattern. The types of constants are made of those that are declared by name.
    const isPattern = ts.isConditionalTypeNode(node) || ts.isTypeParameterDeclaration(node);
    if (isPattern || ts.isVariableStatement(node)) return;
    let name = within;
    if (
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node) ||
      ts.isClassDeclaration(node) ||
      ts.isFunctionDeclaration(node)
    ) {
      name = node.name?.text ?? '';
    } else if (
      ts.isPropertySignature(node) ||
      ts.isPropertyDeclaration(node) ||
      (ts.isParameter(node) && ts.isFunctionDeclaration(node.parent))
    ) {
      name = `${within}.${node.name.getText()}`;
      if (!hasComment(node.name)) without.add(name);
    }
    ts.forEachChild(node, (child) => visit(child, name));
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source !== undefined) visit(source, '');
  }
  expect([...without].sort()).toEqual([]);
});

test('a criterion shows its comment where a user writes it, and in the list of completions', () => {
  const file = path.join(root, 'use.ts');
  const before = `import { findVictimCategories } from 'tip-report-laos-2012'; findVictimCategories({ `;
  const code = `${before}group: 'girls',  });`;
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => ({
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      types: [],
    }),
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const text = name === file ? code : ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
  };
  const service = ts.createLanguageService(host);
  const textOf = (parts: ts.SymbolDisplayPart[] | undefined): string =>
    ts.displayPartsToString(parts);

  const hover = service.getQuickInfoAtPosition(file, before.length);
  expect(textOf(hover?.documentation)).toContain('An age or sex that the report names');

  const end = code.lastIndexOf(' }');
  const names = service.getCompletionsAtPosition(file, end, undefined)?.entries ?? [];
  expect(names.map(({ name }) => name)).toContain('destination');
  for (const { name } of names) {
    const details = service.getCompletionEntryDetails(
      file,
      end,
      name,
      undefined,
      undefined,
      undefined,
      undefined,
    );
    expect(textOf(details?.documentation), name).not.toBe('');
  }
});

test('a record shows its quotes on hover', () => {
  const [convictions] = moduleExports(program, path.join(dist, 'index.d.ts')).filter(
    ({ name }) => name === 'convictionsInReportingPeriod',
  );
  const comment = ts.displayPartsToString(convictions?.symbol.getDocumentationComment(checker));
  for (const { quote } of convictionsInReportingPeriod.evidence) expect(comment).toContain(quote);
});
