// @ts-check
import ts from 'typescript';

/**
 * The package's type declarations with more records of the same types: each record again and again under names and ids
 * of its own, wherever the declarations name it.
 *
 * @param {string} declarations
 * @param {ReadonlyMap<string, { readonly id: string }>} constants The constants that hold a record, by name.
 * @param {number} wanted How many records there shall be.
 */
export function withMoreRecords(declarations, constants, wanted) {
  /** @type {Map<string, number>} How many copies to make of a record, by the name of its constant or its id. */
  const copies = new Map();
  const each = Math.floor(wanted / constants.size) - 1;
  [...constants].forEach(([name, { id }], index) => {
    const count = each + (index < wanted % constants.size ? 1 : 0);
    copies.set(name, count).set(id, count);
  });
  const idOf = new Map([...constants].map(([name, { id }]) => [name, id]));

  const file = ts.createSourceFile('index.d.ts', declarations, ts.ScriptTarget.Latest, true);
  /** @type {{ position: number, text: string }[]} */
  const insertions = [];

  /**
   * @param {ts.Node} node
   * @param {string} record The name or the id by which the node means the record.
   * @param {(suffix: string, number: number) => string} copyOf
   */
  function repeat(node, record, copyOf) {
    const texts = Array.from({ length: copies.get(record) ?? 0 }, (_, index) =>
      copyOf(`_copy${index + 1}`, index + 1),
    );
    insertions.push({ position: node.getEnd(), text: texts.join('') });
  }

  /** @param {ts.Node} node */
  function visit(node) {
    if (ts.isVariableStatement(node)) {
      const [declaration] = node.declarationList.declarations;
      const name = declaration?.name.getText(file) ?? '';
      const text = node.getText(file);
      const type = declaration?.type;
      const id = idOf.get(name);
      if (id !== undefined) {
        repeat(
          node,
          name,
          (suffix, number) =>
            `\n${text.replace(name, name + suffix).replace(`"${id}"`, `"${id}-copy-${number}"`)}`,
        );
      } else if (
        type !== undefined &&
        ts.isTypeQueryNode(type) &&
        copies.has(type.exprName.getText(file))
      ) {
        repeat(
          node,
          type.exprName.getText(file),
          (suffix) => `\ndeclare const ${name}${suffix}: ${type.getText(file)}${suffix};`,
        );
      }
      return;
    }
    if (ts.isExportSpecifier(node)) {
      const name = node.name.text;
      if (idOf.has(name)) {
        repeat(
          node,
          name,
          (suffix) => `, ${(node.propertyName ?? node.name).text}${suffix} as ${name}${suffix}`,
        );
      }
      return;
    }
    if (ts.isUnionTypeNode(node)) {
      for (const member of node.types) {
        if (ts.isTypeQueryNode(member) && idOf.has(member.exprName.getText(file))) {
          repeat(
            member,
            member.exprName.getText(file),
            (suffix) => ` | ${member.getText(file)}${suffix}`,
          );
        } else if (
          ts.isLiteralTypeNode(member) &&
          ts.isStringLiteral(member.literal) &&
          copies.has(member.literal.text) &&
          isOfIds(node)
        ) {
          const { text } = member.literal;
          repeat(member, text, (_, number) => ` | "${text}-copy-${number}"`);
        }
      }
    }
    ts.forEachChild(node, visit);
  }
  visit(file);

  return insertions
    .toSorted((a, b) => b.position - a.position)
    .reduce(
      (text, { position, text: inserted }) =>
        text.slice(0, position) + inserted + text.slice(position),
      declarations,
    );
}

/**
 * Whether a union lists the ids of a report: a vocabulary may have a term that is spelled like one.
 *
 * @param {ts.UnionTypeNode} union
 */
function isOfIds({ parent }) {
  return (
    ts.isPropertySignature(parent) &&
    ts.isInterfaceDeclaration(parent.parent) &&
    parent.parent.name.text.endsWith('ReportIds')
  );
}
