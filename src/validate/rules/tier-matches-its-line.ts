import type { Tier } from '../../kinds/metadata/metadata.js';
import { show, showSome } from '../../parts/show.js';
import type { IntegrityRule } from '../rule.js';

/** The tier is one that the tier line states, in whatever letters: "LAOS (TIER 2 WATCH LIST)". */
export const tierMatchesItsLine: IntegrityRule = {
  name: 'tier-matches-its-line',
  title: 'The tier of the report is the one that its tier line states',
  *check({ metadata: { id, tier, tierLine } }) {
    if (tierLine === null) return;
    const stated = tiersIn(tierLine);
    if (stated.includes(tier)) return;
    if (stated.length === 0) {
      yield {
        path: 'metadata.tierLine',
        id,
        message: `the tier line ${show(tierLine)} states no tier`,
        hint: 'Write in `tierLine` the line of the text that states the tier, such as "LAOS (Tier 2)"',
      };
    } else {
      yield {
        path: 'metadata.tier',
        id,
        message: `the tier is ${show(tier)}, but the tier line ${show(tierLine)} states ${showSome(stated)}`,
        hint: 'Write in `tier` the tier that the line states, or fix `tierLine`',
      };
    }
  },
};

function tiersIn(line: string): readonly Tier[] {
  const stated: Tier[] = /special case/i.test(line) ? ['Special Case'] : [];
  for (const [, number = '', watchList] of line.matchAll(
    /tier[ -]*([123])(?!\d)([ ,:–—-]*watch[ -]?list)?/gi,
  )) {
    if (number === '1') stated.push('1');
    else if (number === '3') stated.push('3');
    else stated.push(watchList === undefined ? '2' : '2 Watch List');
  }
  return stated;
}
