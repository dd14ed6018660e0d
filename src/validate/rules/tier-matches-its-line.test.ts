import { testRule } from '../testing/changed.js';
import { tierMatchesItsLine } from './tier-matches-its-line.js';

const [tier, tierLine] = ['metadata.tier', 'metadata.tierLine'];

testRule(tierMatchesItsLine, {
  'another tier': [
    { [tier]: '3' },
    {
      [tier]:
        'the tier is "3", but the tier line "VELMORA (Tier 2 Watch List)" states "2 Watch List"',
    },
  ],
  'the watch list left out': [{ [tier]: '2' }, { [tier]: 'states "2 Watch List"' }],
  'the watch list made up': [
    { [tier]: '2 Watch List', [tierLine]: 'LAOS (Tier 2)' },
    { [tier]: 'states "2". Write in `tier`' },
  ],
  'a line without a tier': [
    { [tierLine]: 'VELMORA' },
    { [tierLine]: 'the tier line "VELMORA" states no tier' },
  ],
  capitals: [{ [tier]: '3', [tierLine]: 'TIER 3' }, {}],
  'a colon': [{ [tier]: '1', [tierLine]: 'VELMORA: Tier 1' }, {}],
  'a watch list in capitals': [{ [tierLine]: 'VELMORA (TIER 2 WATCH LIST)' }, {}],
  'a watch list after a dash': [{ [tierLine]: 'Velmora – Tier 2 - Watchlist' }, {}],
  'a special case': [{ [tier]: 'Special Case', [tierLine]: 'VELMORA (Special Case)' }, {}],
  'a special case with a tier': [
    { [tier]: '1', [tierLine]: 'VELMORA: Special Case' },
    { [tier]: 'states "Special Case"' },
  ],
  'the tier of last year beside it': [
    { [tier]: '2', [tierLine]: 'VELMORA (Tier 2; last year Tier 3)' },
    {},
  ],
});
