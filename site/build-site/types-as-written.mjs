// @ts-check
// Where the compiler works out a type that fills pages, such as a union of all records, the site shows it as it is written.

import { Converter, ReferenceType, ReflectionKind, ReflectionType, UnknownType } from 'typedoc';
import ts from 'typescript';

/**
 * The size, in characters of TypeDoc's JSON, from which a type is too long to read: in a signature, less.
 *
 * @param {import('typedoc').Reflection} reflection
 */
const limitFor = (reflection) =>
  reflection.kindOf([
    ReflectionKind.CallSignature,
    ReflectionKind.Parameter,
    ReflectionKind.TypeParameter,
  ])
    ? 1500
    : 8000;

/** @param {import('typedoc').Application} app */
export function showTypesAsWritten(app) {
  /** @type {Map<any, string | undefined>} */
  const written = new Map();
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    const symbol = context.getSymbolFromReflection(reflection);
    written.set(reflection, typeText(symbol?.declarations?.[0]));
  });
  app.converter.on(Converter.EVENT_CREATE_SIGNATURE, (_, signature, declaration) => {
    written.set(signature, typeText(declaration));
  });
  app.converter.on(Converter.EVENT_CREATE_PARAMETER, (_, parameter, node) => {
    written.set(parameter, typeText(node));
  });
  app.converter.on(Converter.EVENT_CREATE_TYPE_PARAMETER, (_, parameter, node) => {
    written.set(
      parameter,
      node && ts.isTypeParameterDeclaration(node) ? node.constraint?.getText() : undefined,
    );
  });

  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const [reflection, text] of written) {
      const { type } = reflection;
      if (!type) continue;
      const size = JSON.stringify(app.serializer.toObject(type)).length;
      if (size <= limitFor(reflection)) continue;
      reflection.type = new UnknownType(text ?? outline(type));
      project.removeTypeReflections(type);
    }
  });
}

/** @param {import('typescript').Node | undefined} node */
function typeText(node) {
  if (node === undefined || !('type' in node)) return undefined;
  const type = /** @type {ts.TypeNode | undefined} */ (node.type);
  return type?.getText().replace(/\s+/g, ' ');
}

/** The first level of a type that is written nowhere. @param {import('typedoc').SomeType} type */
function outline(type) {
  if (type instanceof ReferenceType) return `${type.name}<…>`;
  if (type instanceof ReflectionType) {
    const names = type.declaration.children?.map(({ name }) => `${name}: …`) ?? [];
    return `{ ${names.join('; ')} }`;
  }
  return '…';
}
