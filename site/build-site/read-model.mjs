// @ts-check
// What the types of records declare, read by the TypeScript compiler: types with their fields, and vocabularies with their terms.

import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import ts from 'typescript';

/**
 * @typedef {{ name: string, type: string, optional: boolean, description: string }} Field
 * @typedef {{ name: string, file: string, description: string, fields: readonly Field[] }} Shape
 * @typedef {{ name: string, file: string, description: string, members: readonly string[], values: readonly string[] }} Union
 * @typedef {{ name: string, file: string, description: string, terms: readonly { term: string, meaning: string }[] }} Vocabulary
 * @typedef {{ shapes: readonly Shape[], unions: readonly Union[], vocabularies: readonly Vocabulary[], narrowerTerms: string }} Model
 */

/**
 * @param {readonly string[]} paths
 * @returns {Model}
 */
export function readModel(paths = modelFiles()) {
  const sources = paths.map((path) => {
    return ts.createSourceFile(path, ts.sys.readFile(path) ?? '', ts.ScriptTarget.Latest, true);
  });
  const statements = sources.flatMap((source) => source.statements);
  /** @type {Map<string, ts.InterfaceDeclaration>} */
  const interfaces = new Map();
  /** @type {Map<string, ts.TypeAliasDeclaration>} */
  const aliases = new Map();
  for (const each of statements) {
    if (ts.isInterfaceDeclaration(each)) interfaces.set(each.name.text, each);
    if (ts.isTypeAliasDeclaration(each)) aliases.set(each.name.text, each);
  }

  const unionOf = unionsByText(aliases);
  const descriptionOf = (/** @type {string} */ name) =>
    documentation(aliases.get(name) ?? interfaces.get(name));

  /** @param {ts.InterfaceDeclaration} declaration @returns {Field[]} */
  const fieldsOf = (declaration) => {
    const inherited = (declaration.heritageClauses ?? [])
      .flatMap(({ types }) => types.map(({ expression }) => interfaces.get(expression.getText())))
      .flatMap((base) => (base === undefined ? [] : fieldsOf(base)));
    const own = declaration.members.filter(ts.isPropertySignature).map((member) => {
      const type = shownType(member, declaration, interfaces, unionOf);
      const name = member.name.getText().replaceAll("'", '');
      const literal = /^'([^']+)'$/.exec(type)?.[1];
      const described =
        [documentation(member), ...partsOf(member)].filter(Boolean).join(' ') ||
        (literal === undefined ? '' : `Always \`${literal}\`.`) ||
        withoutTerms(descriptionOf(type.replace(/^list of | or null$/g, '')));
      if (described === '') {
        const where = `${declaration.getSourceFile().fileName}: ${declaration.name.text}.${name}`;
        throw new Error(`${where} has no description: write a documentation comment above it.`);
      }
      return { name, type, optional: member.questionToken !== undefined, description: described };
    });
    const names = own.map(({ name }) => name);
    const both = [...inherited.filter(({ name }) => !names.includes(name)), ...own];
    const first = ['kind', 'id', 'type'];
    const rank = (/** @type {Field} */ { name }) =>
      first.includes(name) ? first.indexOf(name) : first.length;
    return both.sort((left, right) => rank(left) - rank(right));
  };

  const shapes = [...interfaces.values()]
    .filter((each) => isExported(each) && !/(Facets|By[A-Z]\w+|Ids|Helpers)$/.test(each.name.text))
    .map((each) => ({
      name: each.name.text,
      file: fileOf(each),
      description: documentation(each),
      fields: fieldsOf(each),
    }));

  const vocabularies = statements.filter(ts.isVariableStatement).flatMap((statement) => {
    const terms = termsOf(statement);
    if (terms === undefined) return [];
    const name = /The terms of \{@link (\w+)\}/.exec(documentation(statement))?.[1];
    const alias = aliases.get(name ?? '');
    if (name === undefined || alias === undefined) {
      const where = statement.getSourceFile().fileName;
      throw new Error(`${where}: a list of terms must say "The terms of {@link …}", a type.`);
    }
    const told = termsTold(documentation(alias));
    const typed = typesByTerm(alias, interfaces, aliases);
    return [
      {
        name,
        file: fileOf(statement),
        description: withoutTerms(documentation(alias)),
        terms: terms.map((term) => ({
          term,
          meaning: told.get(term) ?? descriptionOf(typed.get(term) ?? ''),
        })),
      },
    ];
  });

  const vocabularyNames = vocabularies.map(({ name }) => name);
  const unions = [...aliases.values()]
    .filter((each) => isExported(each) && !vocabularyNames.includes(each.name.text))
    .map((each) => ({
      name: each.name.text,
      file: fileOf(each),
      description: documentation(each),
      members: membersOf(each, interfaces),
      values: valuesOf(each),
    }));

  const narrower = statements.find(
    (each) => ts.isVariableStatement(each) && fileOf(each) === 'narrower-terms',
  );
  return {
    shapes,
    unions,
    vocabularies,
    narrowerTerms: documentation(narrower),
  };
}

/** @param {ts.Node} node */
const fileOf = (node) => basename(node.getSourceFile().fileName, '.ts');

/** @param {ts.Declaration} node */
const isExported = (node) => (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Export) !== 0;

/**
 * The documentation comment of a declaration, without its tags.
 *
 * @param {ts.Node | undefined} node
 */
function documentation(node) {
  const comment = node && ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment;
  const paragraphs = (ts.getTextOfJSDocComment(comment) ?? '').trim().split(/\n{2,}/);
  return paragraphs.map((each) => each.replace(/\n(?!- )\s*/g, ' ')).join('\n\n');
}

const item = /^- `([^`]+)`: (.*)$/gm;

/** The terms that a description explains in a list, such as "- `verbal`: …". @param {string} text */
function termsTold(text) {
  return new Map([...text.matchAll(item)].map(([, term = '', meaning = '']) => [term, meaning]));
}

/** @param {string} text */
const withoutTerms = (text) => text.replace(item, '').trim();

/** @param {ts.VariableStatement} statement @returns {string[] | undefined} */
function termsOf(statement) {
  let value = statement.declarationList.declarations[0]?.initializer;
  while (value && (ts.isAsExpression(value) || ts.isSatisfiesExpression(value))) {
    value = value.expression;
  }
  return value && ts.isArrayLiteralExpression(value)
    ? value.elements.filter(ts.isStringLiteral).map(({ text }) => text)
    : undefined;
}

/**
 * For a vocabulary that tells types apart, the type for each term.
 *
 * @param {ts.TypeAliasDeclaration} alias
 * @param {Map<string, ts.InterfaceDeclaration>} interfaces
 * @param {Map<string, ts.TypeAliasDeclaration>} aliases
 * @returns {Map<string, string>}
 */
function typesByTerm({ type }, interfaces, aliases) {
  if (ts.isTypeOperatorNode(type)) {
    const members = interfaces
      .get(bare(type.type.getText()))
      ?.members.filter(ts.isPropertySignature);
    return new Map(
      members?.map((each) => [
        each.name.getText().replaceAll("'", ''),
        bare(each.type?.getText() ?? ''),
      ]),
    );
  }
  if (!ts.isIndexedAccessTypeNode(type)) return new Map();
  const key = type.indexType.getText().replaceAll("'", '');
  const union = aliases.get(bare(type.objectType.getText()));
  return new Map(
    (union ? membersOf(union, interfaces) : []).flatMap((name) => {
      const member = interfaces
        .get(name)
        ?.members.filter(ts.isPropertySignature)
        .find((each) => each.name.getText() === key);
      return member?.type ? [[member.type.getText().replaceAll("'", ''), name]] : [];
    }),
  );
}

/**
 * The types that a union names, or a map of types by what tells them apart.
 *
 * @param {ts.TypeAliasDeclaration} alias
 * @param {Map<string, ts.InterfaceDeclaration>} interfaces
 */
function membersOf({ type }, interfaces) {
  if (ts.isUnionTypeNode(type)) {
    return type.types.map((each) => bare(each.getText())).filter((name) => interfaces.has(name));
  }
  const map = ts.isIndexedAccessTypeNode(type) && interfaces.get(bare(type.objectType.getText()));
  if (!map) return [];
  const types = map.members
    .filter(ts.isPropertySignature)
    .map((each) => bare(each.type?.getText() ?? ''));
  return [...new Set(types)].filter((name) => interfaces.has(name));
}

/** The name of each union that is written as `Map[Key]`, by that text. @param {Map<string, ts.TypeAliasDeclaration>} aliases */
function unionsByText(aliases) {
  return new Map(
    [...aliases.values()]
      .filter(({ type }) => ts.isIndexedAccessTypeNode(type))
      .map(({ name, type }) => [bare(type.getText()), name.text]),
  );
}

/** The fields of an object that has no type of its own, in words. @param {ts.PropertySignature} member */
function partsOf({ type }) {
  if (!type || !ts.isTypeLiteralNode(type)) return [];
  return type.members.map((each) => `\`${each.name?.getText()}\`: ${documentation(each)}`);
}

/**
 * What a union without named types can be: the kinds of record that it refers to, or literal values.
 *
 * @param {ts.TypeAliasDeclaration} alias
 */
function valuesOf({ type }) {
  if (!ts.isUnionTypeNode(type)) return [];
  return type.types.flatMap((each) => {
    const node = ts.isTypeLiteralNode(each)
      ? each.members.filter(ts.isPropertySignature).find(({ name }) => name.getText() === 'kind')
          ?.type
      : each;
    return node && ts.isLiteralTypeNode(node) ? [node.getText().replaceAll("'", '')] : [];
  });
}

/** A type as text, without its type arguments. @param {string} text */
function bare(text) {
  let result = text;
  for (let before = ''; before !== result; ) {
    before = result;
    result = result.replace(/<[^<>]*>/g, '');
  }
  return result.replace(/\s+/g, ' ');
}

/** @param {string} type */
const plural = (type) =>
  type
    .replace(/^id of an? (.*)$/, (_, name) => `ids of ${name.replace(/y$/, 'ie')}s`)
    .replace(/^(country code|number|string)$/, '$1s');

/** @type {Record<string, string>} */
const idNames = {
  country: 'country code',
  finding: 'id of a finding',
  legalProvision: 'id of a legal provision',
  organization: 'id of an organization',
  place: 'id of a place',
  recommendation: 'id of a recommendation',
  section: 'id of a section',
  statistic: 'id of a statistic',
  unit: 'id of a unit',
  victimCategory: 'id of a victim category',
};

/**
 * A field's type for readers: parameters replaced by what they stand for, lists and nulls in words.
 *
 * @param {ts.PropertySignature} member
 * @param {ts.InterfaceDeclaration} owner
 * @param {Map<string, ts.InterfaceDeclaration>} interfaces
 * @param {Map<string, string>} unionOf
 */
function shownType(member, owner, interfaces, unionOf) {
  if (member.type && ts.isTypeLiteralNode(member.type)) return 'object';
  let text = (member.type?.getText() ?? '')
    .replaceAll(/\breadonly /g, '')
    .replace(/^Readonly<Record<string, (\w+)>>$/, '$1 by name');
  const parameters = new Map(
    (owner.typeParameters ?? []).map((each) => [
      each.name.text,
      bare((each.default ?? each.constraint)?.getText() ?? 'string'),
    ]),
  );
  text = text.replace(/\bFacets\['(\w+)'\]/g, (whole, key) => {
    const facets = interfaces.get(parameters.get('Facets') ?? '');
    const facet = facets?.members
      .filter(ts.isPropertySignature)
      .find((each) => each.name.getText() === key);
    return facet?.type?.getText() ?? whole;
  });
  text = text.replace(/\bIds\['(\w+)'\]/g, (whole, key) => idNames[key] ?? whole);
  text = bare(text).replace(/\b[A-Z]\w*\b/g, (name) => {
    const stands = name === 'Ids' ? undefined : parameters.get(name);
    return stands ?? name;
  });
  text = text.replace(/\w+\[\w+\]/g, (each) => unionOf.get(each) ?? each);
  return text
    .replace(/^\| /, '')
    .replace(/ \| null$/, ' or null')
    .replace(/(\w[\w ]*)\[\]/g, (_, each) => `list of ${plural(each)}`);
}

/** The files that declare the types of records and of their parts. */
function modelFiles() {
  const declared = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(?:kinds|parts)\/([^/]+)\/\1\.ts$/.test(name))
    .map((name) => `src/${name}`)
    .sort();
  return [
    ...declared,
    'src/kinds/statistic/comparability.ts',
    'src/parts/ids/report-ids.ts',
    'src/parts/narrower-terms.ts',
    'src/report/any-record.ts',
    'src/report/dataset.ts',
    'src/report/dataset-version.ts',
    'src/report/define.ts',
    'src/crosswalks/crosswalk.ts',
  ];
}
