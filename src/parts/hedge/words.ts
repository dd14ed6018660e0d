import { labelled, quoted, type Words } from '../words.js';
import type { CertaintyHedge, Hedge } from './hedge.js';

const certainties: Readonly<Record<CertaintyHedge['degree'], string>> = {
  alleged: 'an allegation',
  estimated: 'an estimate',
  possible: 'a possibility',
  reported: 'the report does not confirm it',
  suspected: 'a suspicion',
};

const otherKinds: Readonly<Record<Exclude<Hedge['kind'], 'certainty'>, string>> = {
  emphasis: 'singles out a part of the group',
  extent: 'how many, or to what extent',
  frequency: 'how often',
  trend: 'how it changes over time',
};

/** The qualifiers of a statement, each with its meaning. */
export function qualifiers(hedges: readonly Hedge[]): readonly string[] {
  if (hedges.length === 0) return ['none'];
  return hedges.map((hedge) => {
    const meaning = hedge.kind === 'certainty' ? certainties[hedge.degree] : otherKinds[hedge.kind];
    return `${quoted(hedge.phrase)} (${meaning})`;
  });
}

/** The qualifiers in one line; empty if there are none. */
export function qualifiersInLine(hedges: readonly Hedge[]): Words {
  return labelled(
    'qualifiers',
    hedges.map(({ phrase }) => quoted(phrase)),
  );
}
