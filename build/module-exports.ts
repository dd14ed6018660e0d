import ts from 'typescript';

/** What a module exports by one name. A class is a value and a type. */
interface ModuleExport {
  readonly name: string;
  /** What it stands for, whichever modules it is exported through. */
  readonly symbol: ts.Symbol;
  readonly isValue: boolean;
  readonly isType: boolean;
}

/**
 * What a file of a program exports, as the compiler sees it.
 *
 * @throws `Error` if it exports nothing.
 */
export function moduleExports(program: ts.Program, file: string): readonly ModuleExport[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${file} exports nothing.`);
  return checker.getExportsOfModule(module).map((exported) => {
    let symbol = exported;
    let isTypeOnly = false;
    while (symbol.flags & ts.SymbolFlags.Alias) {
      isTypeOnly ||= symbol.declarations?.some(ts.isTypeOnlyImportOrExportDeclaration) ?? false;
      const next = checker.getImmediateAliasedSymbol(symbol);
      if (next === undefined) throw new Error(`${file}: "${exported.name}" leads nowhere.`);
      symbol = next;
    }
    return {
      name: exported.name,
      symbol,
      isValue: !isTypeOnly && (symbol.flags & ts.SymbolFlags.Value) !== 0,
      isType: (symbol.flags & ts.SymbolFlags.Type) !== 0,
    };
  });
}
