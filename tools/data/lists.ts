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
  ];
}

function withList(source: string, plural: string): string {
  const items =
    plural === 'findings'
      ? findingFiles.flatMap((file) => constantsIn(`findings/${file}`, file))
      : constantsIn(plural, 'records');
  return source.replace(/(?<=Object\.freeze\(\[\n)[^\]]*(?=\]\))/, items.join(''));
}

function constantsIn(file: string, module: string): readonly string[] {
  return found(read(file), /^export const (\w+)/gm).map((name) => `  ${module}.${name},\n`);
}

function withIds(source: string): string {
  const unions = [
    union('section', narrative.sections.map(idOf)),
    union('passage', passagesOf(narrative).map(idOf)),
    ...recordKinds.map(({ kind, plural }) => {
      const files = kind === 'finding' ? findingFiles.map((file) => `findings/${file}`) : [plural];
      return union(kind, found(files.map(read).join(''), /^ {2}id: '(.+)'/gm));
    }),
    union('country', found(read('places'), /alpha2: '(.+?)'/g).sort()),
  ];
  const start = source.indexOf('{\n', source.indexOf('export interface'));
  return `${source.slice(0, start)}{\n${unions.join('')}}\n`;
}

function union(kind: string, ids: readonly string[]): string {
  const key = kind.replace(/-(.)/, (_, letter) => letter.toUpperCase());
  const line = `  readonly ${key}: ${ids.map((id) => `'${id}'`).join(' | ')};\n`;
  // As the formatter writes it.
  if (line.length <= 101) return line;
  return `  readonly ${key}:\n${ids.map((id) => `    | '${id}'`).join('\n')};\n`;
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
