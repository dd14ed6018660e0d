// @ts-check
// Shows each vocabulary by its terms. The lists from which they are made are exported as types only, so they are left out.

import { Converter, LiteralType, ReflectionKind, UnionType } from 'typedoc';
import ts from 'typescript';

/** @param {import('typedoc').Application} app */
export function showTerms(app) {
  /** @type {Map<import('typedoc').DeclarationReflection, UnionType>} */
  const unions = new Map();
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    if (!reflection.kindOf(ReflectionKind.TypeAlias)) return;
    const symbol = context.getSymbolFromReflection(reflection);
    const declaration = symbol?.declarations?.find(ts.isTypeAliasDeclaration);
    if (
      symbol === undefined ||
      !/\b(?:typeof|keyof|\['kind'\])/.test(declaration?.type.getText() ?? '')
    )
      return;
    const type = context.checker.getDeclaredTypeOfSymbol(symbol);
    if (!type.isUnion() || !type.types.every((each) => each.isStringLiteral())) return;
    const terms = type.types.map((each) => /** @type {ts.StringLiteralType} */ (each).value);
    unions.set(reflection, new UnionType(terms.sort().map((term) => new LiteralType(term))));
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const [reflection, union] of unions) reflection.type = union;
    for (const reflection of project.getReflectionsByKind(ReflectionKind.Variable)) {
      const path = reflection.isDeclaration() ? reflection.sources?.[0]?.fullFileName : undefined;
      if (/\/src\/(?:kinds|parts)\//.test(path ?? '')) project.removeReflection(reflection);
    }
  });
}
