import ts from 'typescript';

const freezer = 'freezeRead';

/** How a module comes by its records. */
export interface RecordReader {
  /** Where the freezing function is, as the module would import it. */
  readonly freezerModule: string;
  /** The path of a file that lists records of a kind, as the module would import it; undefined where there is none. */
  fileOf(kind: string): string | undefined;
}

/**
 * Writes each top-level constant that a define helper makes of plain values as JSON that is read and frozen. What a record
 * says stays the same; it loads faster, and takes less room in a bundle. Where a file that is shipped anyway lists the
 * record, it is taken from there; so is a list of the entries of a scheme, which must be all that the file has of it.
 */
export function recordsAsJson(source: string, fileName: string, reader: RecordReader): string {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
  const files = new Set<string>();
  let result = '';
  let end = 0;
  for (const call of file.statements.flatMap(definitionsIn)) {
    const [argument] = call.arguments;
    const json = argument === undefined ? undefined : jsonOf(argument);
    if (json === undefined) continue;
    const value = JSON.parse(json);
    const listed = reader.fileOf((Array.isArray(value) ? value[0] : value)?.kind);
    if (listed === undefined) {
      result += `${source.slice(end, call.getStart(file))}JSON.parse(${JSON.stringify(json)}, ${freezer})`;
    } else {
      // The define helper freezes what it is given.
      files.add(listed);
      result += `${source.slice(end, call.arguments.pos)}${nameOf(listed)}${selectionOf(value)})`;
    }
    end = call.getEnd();
  }
  if (end === 0) return source;
  const imports = [
    `import { ${freezer} } from '${reader.freezerModule}';\n`,
    ...Array.from(files, (listed) => `import ${nameOf(listed)} from '${listed}';\n`),
  ];
  return `${imports.join('')}${result}${source.slice(end)}`;
}

/** How a record, or a list of the entries of a scheme, is taken from a file that lists others, too. */
function selectionOf(value: { id: string } | readonly [{ scheme: string }]): string {
  return 'id' in value
    ? `.find((record) => record.id === ${JSON.stringify(value.id)})`
    : `.filter((entry) => entry.scheme === ${JSON.stringify(value[0].scheme)})`;
}

/** A name for the contents of a file that no module of records has: theirs begin with a letter. */
function nameOf(file: string): string {
  return `$${file.replaceAll(/\W/g, '_')}`;
}

function definitionsIn(statement: ts.Statement): ts.CallExpression[] {
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ initializer }) =>
    initializer !== undefined &&
    ts.isCallExpression(initializer) &&
    ts.isIdentifier(initializer.expression) &&
    initializer.expression.text.startsWith('define')
      ? [initializer]
      : [],
  );
}

/** The JSON of an expression of plain values; undefined where it holds anything else. */
function jsonOf(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return JSON.stringify(node.text);
  if (ts.isNumericLiteral(node)) return String(Number(node.text));
  if (
    ts.isPrefixUnaryExpression(node) &&
    node.operator === ts.SyntaxKind.MinusToken &&
    ts.isNumericLiteral(node.operand)
  ) {
    return `-${Number(node.operand.text)}`;
  }
  if (node.kind === ts.SyntaxKind.TrueKeyword) return 'true';
  if (node.kind === ts.SyntaxKind.FalseKeyword) return 'false';
  if (node.kind === ts.SyntaxKind.NullKeyword) return 'null';
  if (ts.isArrayLiteralExpression(node)) {
    const items = node.elements.map(jsonOf);
    return items.includes(undefined) ? undefined : `[${items.join(',')}]`;
  }
  if (ts.isObjectLiteralExpression(node)) {
    const fields = node.properties.map((property) => {
      if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name)) return;
      const value = jsonOf(property.initializer);
      return value === undefined ? undefined : `${JSON.stringify(property.name.text)}:${value}`;
    });
    return fields.includes(undefined) ? undefined : `{${fields.join(',')}}`;
  }
  return undefined;
}
