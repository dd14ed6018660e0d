import ts from 'typescript';

const annotation = '/*#__PURE__*/ ';

interface Insertion {
  readonly position: number;
  readonly text: string;
}

/**
 * Marks what runs when a module is loaded to give a top-level constant its value as free of side effects, so that
 * bundlers leave out the constants that nobody imports.
 *
 * Each call is marked, those in other calls' arguments too: a bundler that drops a marked call still keeps an
 * unmarked one in its arguments. Where a value holds something that bundlers keep and no mark can reach, such as a
 * spread or a property that is read, all of it goes into one marked call.
 */
export function markPureCalls(source: string, fileName: string): string {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
  const insertions = file.statements.flatMap(initializersOf).flatMap((initializer) =>
    isPlain(initializer)
      ? callStarts(initializer, file).map((position) => ({ position, text: annotation }))
      : [
          { position: initializer.getStart(file), text: `${annotation}(() => (` },
          { position: initializer.getEnd(), text: '))()' },
        ],
  );
  return insertInto(source, insertions);
}

function initializersOf(statement: ts.Statement): ts.Expression[] {
  if (ts.isExportAssignment(statement)) return [statement.expression];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ initializer }) => initializer ?? []);
}

/** Whether bundlers can drop an expression once the calls in it are marked. */
function isPlain(node: ts.Node): boolean {
  if (ts.isFunctionLike(node))
    return node.name === undefined || !ts.isComputedPropertyName(node.name);
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    return (node.arguments ?? []).every(isPlain);
  }
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isPlain);
  if (ts.isObjectLiteralExpression(node)) return node.properties.every(isPlain);
  if (ts.isPropertyAssignment(node)) {
    return !ts.isComputedPropertyName(node.name) && isPlain(node.initializer);
  }
  if (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node)
  ) {
    return isPlain(node.expression);
  }
  if (ts.isPrefixUnaryExpression(node)) return ts.isNumericLiteral(node.operand);
  return (
    ts.isIdentifier(node) ||
    ts.isLiteralExpression(node) ||
    ts.isShorthandPropertyAssignment(node) ||
    [ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword, ts.SyntaxKind.TrueKeyword].includes(
      node.kind,
    )
  );
}

/** Where the calls begin that run when the expression is evaluated; a chain of calls begins but once. */
function callStarts(expression: ts.Expression, file: ts.SourceFile): number[] {
  const starts = new Set<number>();
  const visit = (node: ts.Node): void => {
    // What stands in a function runs when it is called.
    if (ts.isFunctionLike(node)) return;
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) starts.add(node.getStart(file));
    ts.forEachChild(node, visit);
  };
  visit(expression);
  return [...starts];
}

function insertInto(source: string, insertions: readonly Insertion[]): string {
  return insertions
    .toSorted((a, b) => b.position - a.position)
    .reduce(
      (text, { position, text: inserted }) =>
        text.slice(0, position) + inserted + text.slice(position),
      source,
    );
}
