// The lists that follow from the records in `data/`: the register of ids, and each collection in the order of its records.
import { readFileSync } from 'node:fs';
import { narrative } from '../../data/narrative/narrative.js';
import { passagesOf } from '../../src/kinds/narrative/passages-of.js';
import { recordKinds } from '../../src/report/record-kinds.js';
import type { GeneratedFile } from './generated-file.js';

/** Findings have a file per type, in this order. */
const findingFiles = ['assessments', 'actions', 'omissions', 'conditions'];

/** The collections and the register of ids. They are made from the text of the modules of records. */
export function recordLists(): readonly GeneratedFile[] {
  return [
    ...recordKinds.map(({ plural }) => ({
      path: `data/collections/${plural}.ts`,
      contents: withList(read(`collections/${plural}`), plural),
    })),
    { path: 'data/ids.ts', contents: withIds(read('ids')) },
    { path: 'data/place-tree.ts', contents: withPlaces(read('place-tree')) },
  ];
}

function withList(source: string, plural: string): string {
  const items =
    plural === 'findings'
      ? findingFiles.flatMap((file) => constantsIn(`findings/${file}`, file))
      : constantsIn(plural, 'records');
  return source
    .replace(/(?<=export type \w+ =)[^;]*/, items.map((item) => `\n  | typeof ${item}`).join(''))
    .replace(
      /(?<=Object\.freeze\(\[\n)[^\]]*(?=\]\))/,
      items.map((item) => `  ${item},\n`).join(''),
    );
}

/** The places as a search needs them, on one line each as the formatter writes it. */
function withPlaces(source: string): string {
  const places = found(read('places'), /definePlace\((\{[\s\S]*?^\})\)/gm).map((record) => {
    const [id = ''] = found(record, /^ {2}id: '(.+)'/gm);
    const [code] = found(record, /alpha2: '(.+?)'/g);
    const [within] = found(record, /^ {2}within: '(.+)'/gm);
    const codes = code === undefined ? 'null' : `{ alpha2: '${code}' }`;
    return `  { id: '${id}', within: ${within === undefined ? 'null' : `'${within}'`}, codes: ${codes} },\n`;
  });
  return source.replace(/(?<=Object\.freeze\(\[\n)[^\]]*(?=\]\))/, places.join(''));
}

function constantsIn(file: string, module: string): readonly string[] {
  return found(read(file), /^export const (\w+)/gm).map((name) => `${module}.${name}`);
}

function withIds(source: string): string {
  const ids: readonly (readonly [kind: string, ids: readonly string[]])[] = [
    ['section', narrative.sections.map(idOf)],
    ['passage', passagesOf(narrative).map(idOf)],
    ...recordKinds.map(({ kind, plural }) => {
      const files = kind === 'finding' ? findingFiles.map((file) => `findings/${file}`) : [plural];
      return [kind, found(files.map(read).join(''), /^ {2}id: '(.+)'/gm)] as const;
    }),
  ];
  const countries = found(read('places'), /alpha2: '(.+?)'/g).sort();
  const lists = [
    ...ids.map(([kind, own]) =>
      listOf(
        `Every id of a ${kind.replace('-', ' ')}, in the order of ${orderOf(kind)}`,
        `${camelCase(kind)}Ids`,
        own,
      ),
    ),
    listOf(
      'The ISO 3166-1 alpha-2 code of every country that the text names, in alphabetical order',
      'countryCodes',
      countries,
    ),
  ];
  const start = source.indexOf('/** Every id');
  return `${source.slice(0, start)}${lists.join('\n')}`;
}

function listOf(says: string, name: string, items: readonly string[]): string {
  const line = `export const ${name} = idList([${items.map((item) => `'${item}'`).join(', ')}]);\n`;
  const doc = `/** ${says.replace(/ a (?=[aeio])/, ' an ')}. */\n`;
  // As the formatter writes it.
  if (line.length <= 101) return doc + line;
  return `${doc}export const ${name} = idList([\n${items.map((item) => `  '${item}',\n`).join('')}]);\n`;
}

/** What a list of ids has its order from: the text, or the collection. */
function orderOf(kind: string): string {
  const collection = recordKinds.find((each) => each.kind === kind)?.collection;
  return collection === undefined ? 'the text' : `\`${collection}\``;
}

function camelCase(kind: string): string {
  return kind.replace(/-(.)/, (_, letter) => letter.toUpperCase());
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

function found(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), ([, match = '']) => match);
}

function read(name: string): string {
  return readFileSync(`data/${name}.ts`, 'utf8');
}
