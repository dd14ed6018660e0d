import {
  type Application,
  Converter,
  type DeclarationReflection,
  type ParameterReflection,
  ReferenceType,
  ReflectionKind,
  ReflectionType,
  type SignatureReflection,
  type SomeType,
  type TypeParameterReflection,
  UnknownType,
} from 'typedoc';
import ts from 'typescript';

type Typed =
  | DeclarationReflection
  | ParameterReflection
  | SignatureReflection
  | TypeParameterReflection;

/** Shows a type as it is written if the compiler works out one that fills pages, such as a union of all records. */
export function showTypesAsWritten(app: Application): void {
  const written = new Map<Typed, string | undefined>();
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
    const isParameter = node && ts.isTypeParameterDeclaration(node);
    written.set(parameter, isParameter ? node.constraint?.getText() : undefined);
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const [reflection, text] of written) {
      const { type } = reflection;
      if (!type) continue;
      const size = JSON.stringify(app.serializer.toObject(type)).length;
      if (size <= longest(reflection)) continue;
      reflection.type = new UnknownType(text ?? outline(type));
      project.removeTypeReflections(type);
    }
  });
}

/** The size, in characters of TypeDoc's JSON, of the longest type that can be read: in a signature, less. */
function longest(reflection: Typed): number {
  const inSignature = reflection.kindOf([
    ReflectionKind.CallSignature,
    ReflectionKind.Parameter,
    ReflectionKind.TypeParameter,
  ]);
  return inSignature ? 1500 : 8000;
}

function typeText(node: ts.Node | undefined): string | undefined {
  if (node === undefined || !('type' in node)) return undefined;
  return (node.type as ts.TypeNode | undefined)?.getText().replaceAll(/\s+/g, ' ');
}

/** The first level of a type that is written nowhere. */
function outline(type: SomeType): string {
  if (type instanceof ReferenceType) return `${type.name}<…>`;
  if (type instanceof ReflectionType) {
    const names = type.declaration.children?.map(({ name }) => `${name}: …`) ?? [];
    return `{ ${names.join('; ')} }`;
  }
  return '…';
}
