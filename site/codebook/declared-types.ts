// What the source declares about records: their types, with fields, as TypeScript's parser reads them.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { nameInWords } from '../content/name-in-words.js';

export interface DeclaredType {
  readonly name: string;
  /** The file that declares it. */
  readonly file: string;
  readonly description: string;
  /** The fields of an object; none of a union. */
  readonly fields: readonly Field[];
  /** The types or values that a union lists. */
  readonly members: readonly string[];
}

interface Field {
  readonly name: string;
  /** The type in words, with the names of other types as they are. */
  readonly type: string;
  readonly optional: boolean;
  readonly description: string;
}

type Declaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

const source = fileURLToPath(new URL('../../src/', import.meta.url));

/** The types of records and of their parts, by name. */
export function declaredTypes(): ReadonlyMap<string, DeclaredType> {
  const declarations = new Map<string, Declaration>();
  for (const path of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
    const declaresTypes =
      /^(?:kinds|parts)\/([\w-]+)\/(?:\1|comparability|other-term|unit)\.ts$/.test(path) ||
      ['crosswalks/crosswalk.ts', 'report/dataset-version.ts', 'report/uncoded.ts'].includes(path);
    if (!declaresTypes) continue;
    const text = readFileSync(source + path, 'utf8');
    for (const each of ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true).statements) {
      if (ts.isInterfaceDeclaration(each) || ts.isTypeAliasDeclaration(each)) {
        declarations.set(each.name.text, each);
      }
    }
  }
  return new Map(
    [...declarations].map(([name, declaration]) => [
      name,
      {
        name,
        file: declaration.getSourceFile().fileName,
        description: documentation(declaration),
        fields: ts.isInterfaceDeclaration(declaration) ? fieldsOf(declaration, declarations) : [],
        members: ts.isTypeAliasDeclaration(declaration) ? membersOf(declaration, declarations) : [],
      },
    ]),
  );
}

type Declarations = ReadonlyMap<string, Declaration>;

function fieldsOf(owner: ts.InterfaceDeclaration, declarations: Declarations): readonly Field[] {
  const inherited = (owner.heritageClauses ?? []).flatMap(({ types }) =>
    types.flatMap(({ expression }) => {
      const base = declarations.get(expression.getText());
      return base && ts.isInterfaceDeclaration(base) ? fieldsOf(base, declarations) : [];
    }),
  );
  const own = owner.members.filter(ts.isPropertySignature).map((member) => {
    const type = typeInWords(member, owner, declarations);
    return {
      name: nameOf(member),
      type,
      optional: member.questionToken !== undefined,
      description: descriptionOf(member, type, declarations),
    };
  });
  const kept = inherited.filter(({ name }) => !own.some((field) => field.name === name));
  // What a record is comes first, then the fields that its type shares with others.
  const first = ['type', 'id', 'kind'];
  return [...kept, ...own].sort((a, b) => first.indexOf(b.name) - first.indexOf(a.name));
}

/** What a field means: its own comment, else that of its type. */
function descriptionOf(
  member: ts.PropertySignature,
  type: string,
  declarations: Declarations,
): string {
  const own = documentation(member);
  if (member.type && ts.isTypeLiteralNode(member.type)) {
    const parts = member.type.members.map((each) => `\`${nameOf(each)}\`: ${documentation(each)}`);
    return [own, ...parts].join(' ').trim();
  }
  if (own !== '') return own;
  if (type.startsWith("'")) return `Always \`${type.slice(1, -1)}\`.`;
  return documentation(declarations.get(type.replaceAll(/^list of | or null$/g, '')));
}

/** The type of a field for readers: type parameters replaced by their constraints, ids and lists in words. */
function typeInWords(
  { type }: ts.PropertySignature,
  owner: ts.InterfaceDeclaration,
  declarations: Declarations,
): string {
  if (type === undefined || ts.isTypeLiteralNode(type)) return 'object';
  const parameters = new Map(
    owner.typeParameters?.map(({ name, constraint }) => [name.text, bare(constraint)]),
  );
  const terms = declarations.get(parameters.get('Terms') ?? '');
  const text = bare(type)
    .replace(/^\| /, '')
    .replaceAll(/Ids\['(\w+)'\]/g, (_, name) => idOf(name))
    .replaceAll(/Terms\['(\w+)'\]/g, (_, name) => bare(typeOfMember(terms, name)))
    .replace(/^string & /, '')
    .replaceAll('readonly ', '')
    .replaceAll(/\b[A-Z]\w*\b/g, (name) => parameters.get(name) ?? name)
    .replace(/^\w+By\w+\[\w+\]$/, (map) => aliasOf(map, declarations));
  return text
    .replace(/^Readonly.*$/, () => `${/, (\w+)>>/.exec(type.getText())?.[1]} by name`)
    .replace(/ \| null$/, ' or null')
    .replace(/(\w[\w ]*)\[\]/, (_, item) => `list of ${plural(item)}`);
}

function idOf(name: string): string {
  if (name === 'country') return 'country code';
  const words = nameInWords(name);
  return `id of ${words.startsWith('o') ? 'an' : 'a'} ${words}`;
}

function plural(type: string): string {
  return type
    .replace(/^id of an? (.*)$/, (_, noun) => `ids of ${noun.replace(/y$/, 'ie')}s`)
    .replace(/^(country code|number|string)$/, '$1s');
}

/** The types or values of a union, or of a map such as `PeriodByBasis`. */
function membersOf({ type }: ts.TypeAliasDeclaration, declarations: Declarations) {
  const parts = ts.isUnionTypeNode(type)
    ? type.types.map((each) => (ts.isTypeLiteralNode(each) ? kindIn(each) : each))
    : ts.isIndexedAccessTypeNode(type)
      ? propertiesOf(declarations.get(bare(type.objectType))).map((member) => member.type)
      : [];
  return [...new Set(parts.map((part) => bare(part).replaceAll("'", '')))];
}

/** The name of the union that is written as a map with a key, such as `PeriodByBasis[PeriodBasis]`. */
function aliasOf(map: string, declarations: Declarations): string {
  for (const [name, each] of declarations) {
    if (ts.isTypeAliasDeclaration(each) && bare(each.type) === map) return name;
  }
  return map;
}

function propertiesOf(node: ts.Node | undefined): readonly ts.PropertySignature[] {
  return node && (ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node))
    ? node.members.filter(ts.isPropertySignature)
    : [];
}

function typeOfMember(node: ts.Node | undefined, name: string): ts.TypeNode | undefined {
  return propertiesOf(node).find((member) => nameOf(member) === name)?.type;
}

const kindIn = (node: ts.Node) => typeOfMember(node, 'kind');

function nameOf(member: ts.TypeElement): string {
  return member.name?.getText().replaceAll("'", '') ?? '';
}

/** A type as it is written, without its type arguments. */
function bare(node: ts.Node | undefined): string {
  let text = node?.getText().replaceAll(/\s+/g, ' ') ?? 'string';
  while (/<[^<>]*>/.test(text)) text = text.replaceAll(/<[^<>]*>/g, '');
  return text;
}

/** The first paragraph of a documentation comment. */
function documentation(node: ts.Node | undefined): string {
  const comment = node && ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment;
  const [first = ''] = (ts.getTextOfJSDocComment(comment) ?? '').trim().split(/\n{2,}/);
  return first.replaceAll(/\n\s*/g, ' ');
}
