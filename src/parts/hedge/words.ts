import { labelled, quoted, spaced, type Words } from '../words.js';
import type { CertaintyHedge, Hedge } from './hedge.js';

/** What qualifiers mean that don't explain themselves. */
const meanings: Readonly<Partial<Record<CertaintyHedge['degree'], string>>> = {
  anecdotal: 'single accounts, not counted',
  reported: 'the report does not confirm it',
};

/** The qualifiers of a record, each with its meaning and what it limits if that is not the whole. */
export function qualifiers(record: { readonly hedges: readonly Hedge[] }): readonly string[] {
  if (record.hedges.length === 0) return ['none'];
  return record.hedges.map((hedge) => {
    const meaning = hedge.kind === 'certainty' ? meanings[hedge.degree] : undefined;
    const limits = hedge.limits?.map((path) => partInWords(record, path)).join(' and ');
    const notes = [meaning, limits === undefined ? undefined : `${limits} only`];
    const note = notes.filter((each) => each !== undefined).join('; ');
    return note === '' ? quoted(hedge.phrase) : `${quoted(hedge.phrase)} (${note})`;
  });
}

/** The qualifiers in one line; empty if there are none. */
export function qualifiersInLine(hedges: readonly Hedge[]): Words {
  return labelled(
    'qualifiers',
    hedges.map(({ phrase }) => quoted(phrase)),
  );
}

const ends = ['origin', 'transit', 'destination'];

/** A part of a record: the role of a route such as `routes[1]` or the name of its end, else the report's wording for it, else its path. */
function partInWords(record: object, path: string): string {
  const steps = path.match(/[^.[\]]+/g) ?? [];
  const part = steps.reduce<unknown>((held, step) => Object(held)[step], record);
  const last = steps.at(-1) ?? '';
  return ends.includes(last) ? last : (phrasesIn(part) ?? inWords(steps));
}

function phrasesIn(part: unknown): string | undefined {
  if (Array.isArray(part)) {
    const phrases = part.map(phrasesIn);
    return phrases.length === 0 || phrases.includes(undefined) ? undefined : phrases.join(', ');
  }
  const { phrase, role } = Object(part);
  if (typeof role === 'string') return spaced(role);
  return typeof phrase === 'string' ? quoted(phrase) : undefined;
}

function inWords(steps: readonly string[]): string {
  return steps.map((step) => (/^\d+$/.test(step) ? `no. ${Number(step) + 1}` : step)).join(' ');
}
