import {
  type Application,
  Converter,
  type DeclarationReflection,
  LiteralType,
  ReflectionKind,
  UnionType,
} from 'typedoc';
import ts from 'typescript';

/** Shows each vocabulary by its terms, and leaves out the lists that they come from: only the types are exported. */
export function showTerms(app: Application): void {
  const unions = new Map<DeclarationReflection, UnionType>();
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    if (!reflection.kindOf(ReflectionKind.TypeAlias)) return;
    const symbol = context.getSymbolFromReflection(reflection);
    const text = symbol?.declarations?.find(ts.isTypeAliasDeclaration)?.type.getText() ?? '';
    if (symbol === undefined || !/\b(?:typeof|keyof|\['kind'\])/.test(text)) return;
    const type = context.checker.getDeclaredTypeOfSymbol(symbol);
    const terms = (type.isUnion() ? type.types : []).map((each) =>
      each.isStringLiteral() ? each.value : undefined,
    );
    const known = terms.filter((term) => term !== undefined);
    if (known.length === 0 || known.length < terms.length) return;
    unions.set(reflection, new UnionType(known.sort().map((term) => new LiteralType(term))));
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const [reflection, union] of unions) {
      reflection.type = union;
      linkToCodebook(reflection);
    }
    for (const reflection of project.getReflectionsByKind(ReflectionKind.Variable)) {
      const path = reflection.isDeclaration() ? reflection.sources?.[0]?.fullFileName : undefined;
      if (/\/src\/(?:kinds|parts)\//.test(path ?? '')) project.removeReflection(reflection);
    }
  });
}

/** A comment that names the file with the meanings of the terms also leads to them in the codebook. */
function linkToCodebook({ comment, name }: DeclarationReflection): void {
  if (!comment?.summary.some(({ text }) => text.includes('vocabularies.csv'))) return;
  const text = ` See them in the [codebook](../../guides/codebook.html#${name.toLowerCase()}).`;
  comment.summary.push({ kind: 'text', text });
}
