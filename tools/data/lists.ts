// The lists that follow from the records in `data/`: the register of ids, and each collection in the order of its records.
import { readFileSync } from 'node:fs';
import * as actions from '../../data/findings/actions.js';
import * as assessments from '../../data/findings/assessments.js';
import * as conditions from '../../data/findings/conditions.js';
import * as omissions from '../../data/findings/omissions.js';
import * as legalProvisions from '../../data/legal-provisions.js';
import { narrative } from '../../data/narrative/narrative.js';
import * as organizations from '../../data/organizations.js';
import * as places from '../../data/places.js';
import * as recommendations from '../../data/recommendations.js';
import * as statistics from '../../data/statistics.js';
import * as victimCategories from '../../data/victim-categories.js';
import { type RecordKind, recordKinds } from '../../src/report/record-kinds.js';
import type { GeneratedFile } from './generated-file.js';

/** A module of records: its file, its name in the list of the collection, and what it exports. */
type RecordModule = readonly [
  file: string,
  name: string,
  records: Readonly<Record<string, { readonly id: string }>>,
];

const modules: Readonly<Record<RecordKind, readonly RecordModule[]>> = {
  statistic: [['statistics', 'records', statistics]],
  'victim-category': [['victim-categories', 'records', victimCategories]],
  'legal-provision': [['legal-provisions', 'records', legalProvisions]],
  recommendation: [['recommendations', 'records', recommendations]],
  finding: [
    ['findings/assessments', 'assessments', assessments],
    ['findings/actions', 'actions', actions],
    ['findings/omissions', 'omissions', omissions],
    ['findings/conditions', 'conditions', conditions],
  ],
  organization: [['organizations', 'records', organizations]],
  place: [['places', 'records', places]],
};

/** The collections and the register of ids. They are made from the modules of records alone. */
export function recordLists(): readonly GeneratedFile[] {
  return [
    ...recordKinds.map(({ kind, plural }) => ({
      path: `data/collections/${plural}.ts`,
      contents: withList(read(`data/collections/${plural}.ts`), modules[kind]),
    })),
    { path: 'data/ids.ts', contents: withIds(read('data/ids.ts')) },
  ];
}

function withList(source: string, ofKind: readonly RecordModule[]): string {
  const items = ofKind.flatMap(([file, name]) =>
    constantsIn(file).map((constant) => `  ${name}.${constant},\n`),
  );
  return source.replace(/(?<=Object\.freeze\(\[\n)[^\]]*(?=\]\))/, items.join(''));
}

/** The constants of a module in the order in which they are written. */
function constantsIn(file: string): readonly string[] {
  return Array.from(
    read(`data/${file}.ts`).matchAll(/^export const (\w+)/gm),
    ([, name = '']) => name,
  );
}

function withIds(source: string): string {
  const { sections } = narrative;
  const units = sections.flatMap(({ paragraphs }) => paragraphs.flatMap((each) => each.units));
  const countries = Object.values(places).flatMap(({ codes }) => codes?.alpha2 ?? []);
  const unions = [
    union('section', sections.map(idOf)),
    union('unit', units.map(idOf)),
    ...recordKinds.map(({ kind }) => union(kind, modules[kind].flatMap(idsIn))),
    union('country', countries.sort()),
  ];
  const start = source.indexOf('{\n', source.indexOf('export interface'));
  return `${source.slice(0, start)}{\n${unions.join('')}}\n`;
}

function idsIn([file, , records]: RecordModule): readonly string[] {
  return constantsIn(file).map((constant) => records[constant]?.id ?? '');
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

function union(kind: string, ids: readonly string[]): string {
  const key = kind.replace(/-(.)/, (_, letter) => letter.toUpperCase());
  const line = `  readonly ${key}: ${ids.map((id) => `'${id}'`).join(' | ')};\n`;
  // As the formatter writes it.
  return line.length <= 101
    ? line
    : `  readonly ${key}:\n${ids.map((id) => `    | '${id}'`).join('\n')};\n`;
}

function read(path: string): string {
  return readFileSync(path, 'utf8');
}
