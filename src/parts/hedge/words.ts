import { labelled, quoted, type Words } from '../words.js';
import type { CertaintyHedge, Hedge } from './hedge.js';

const certainties: Readonly<Record<CertaintyHedge['degree'], string>> = {
  alleged: 'an allegation',
  anecdotal: 'single accounts, not counted',
  apparent: 'an appearance',
  believed: 'a belief',
  credible: 'reports that are called credible',
  estimated: 'an estimate',
  likely: 'a likelihood',
  possible: 'a possibility',
  presumed: 'a presumption',
  reported: 'the report does not confirm it',
  suspected: 'a suspicion',
  unclear: 'not known',
  unconfirmed: 'not confirmed',
  unlikely: 'thought unlikely',
  other: 'how certain it is',
};

const otherKinds: Readonly<Record<Exclude<Hedge['kind'], 'certainty'>, string>> = {
  approximation: 'the figure is approximate',
  bound: 'the lowest or highest figure',
  emphasis: 'singles out a part of the group',
  extent: 'how many, or to what extent',
  frequency: 'how often',
  other: 'limits the statement',
  trend: 'how it changes over time',
};

/** The qualifiers of a statement, each with its meaning and what it limits if that is not the whole. */
export function qualifiers(hedges: readonly Hedge[]): readonly string[] {
  if (hedges.length === 0) return ['none'];
  return hedges.map((hedge) => {
    const meaning = hedge.kind === 'certainty' ? certainties[hedge.degree] : otherKinds[hedge.kind];
    const limits = hedge.limits?.map(partInWords) ?? [];
    return `${quoted(hedge.phrase)} (${[meaning, ...limits].join('; ')})`;
  });
}

/** The qualifiers in one line; empty if there are none. */
export function qualifiersInLine(hedges: readonly Hedge[]): Words {
  return labelled(
    'qualifiers',
    hedges.map(({ phrase }) => quoted(phrase)),
  );
}

/** A path such as `routes[1].destination`: "only for routes no. 2, destination". */
function partInWords(path: string): string {
  const steps = path
    .split('.')
    .map((step) => step.replace(/\[(\d+)\]/g, (_, index) => ` no. ${Number(index) + 1}`));
  return `only for ${steps.join(', ')}`;
}
