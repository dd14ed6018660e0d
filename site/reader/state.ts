// What the reader shows, as its address says: `?kind=statistic&q=hotline#statistic/hotline-calls`.

import { type AnyRecord, recordsReferringTo } from 'tip-report-laos-2012';
import { type Content, type Kind, keyOf, kinds } from '../content/content.js';

export interface State {
  /** The record types whose marks are shown. */
  readonly kinds: readonly Kind[];
  readonly pillar: string;
  /** The ids of a place and an organization, which records must mention; empty for any. */
  readonly place: string;
  readonly organization: string;
  readonly query: string;
  /** What is open: the key of a record, or `passage/` and the id of a passage; empty if nothing is. */
  readonly open: string;
}

/** Names of bodies and places are in half of all sentences: their marks are shown when asked for. */
export const kindsAtFirst: readonly Kind[] = kinds
  .map(({ kind }) => kind)
  .filter((kind) => kind !== 'organization' && kind !== 'place');

const choices = ['pillar', 'place', 'organization'] as const;

export function stateOf({ hash, search }: Readonly<Record<'hash' | 'search', string>>): State {
  const given = new URLSearchParams(search);
  const named = given.getAll('kind').flatMap((value) => value.split(','));
  const known = kinds.map(({ kind }) => kind).filter((kind) => named.includes(kind));
  return {
    kinds: given.has('kind') ? known : kindsAtFirst,
    pillar: given.get('pillar') ?? '',
    place: given.get('place') ?? '',
    organization: given.get('organization') ?? '',
    query: given.get('q') ?? '',
    open: decoded(hash.slice(1)),
  };
}

/** The address of a state, from its question mark on; it leaves out what is as at first. */
export function addressOf(state: State): string {
  const given = new URLSearchParams();
  if (!hasKindsOfFirst(state)) given.set('kind', state.kinds.join(','));
  for (const name of choices) if (state[name] !== '') given.set(name, state[name]);
  if (state.query !== '') given.set('q', state.query);
  // Commas need no code, and are easier to read without.
  const search = given.toString().replaceAll('%2C', ',');
  const hash = state.open === '' ? '' : `#${encodeURI(state.open)}`;
  return (search === '' ? '' : `?${search}`) + hash;
}

export function hasKindsOfFirst(state: State): boolean {
  return state.kinds.join() === kindsAtFirst.join();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The records that a state's filters let through, whatever their type. */
export function matching(content: Content, state: State): readonly AnyRecord[] {
  const pillars = pillarsOfPassages(content);
  const mentioned = (['place', 'organization'] as const).map((kind) =>
    keysAbout(content, kind, state[kind]),
  );
  return content.records.filter(
    (record) =>
      (state.pillar === '' || pillarsOf(record, pillars).includes(state.pillar)) &&
      mentioned.every((keys) => keys === undefined || keys.includes(keyOf(record))),
  );
}

type Pillars = ReadonlyMap<string, string | null>;

function pillarsOfPassages({ report }: Content): Pillars {
  return new Map(
    report.narrative.sections.flatMap(({ paragraphs, pillar }) =>
      paragraphs.flatMap(({ passages }) => passages.map(({ id }) => [id, pillar] as const)),
    ),
  );
}

function pillarsOf(record: AnyRecord, pillars: Pillars): readonly (string | null | undefined)[] {
  return 'pillars' in record
    ? record.pillars
    : record.evidence.map(({ passage }) => pillars.get(passage));
}

/** The keys of a place or organization and of the records that mention it; undefined if none is asked for. */
function keysAbout(
  { recordsByKey, report }: Content,
  kind: 'organization' | 'place',
  id: string,
): readonly string[] | undefined {
  const record = recordsByKey.get(keyOf({ kind, id }));
  if (record === undefined) return undefined;
  return [record, ...recordsReferringTo(record, { from: report })].map(keyOf);
}
