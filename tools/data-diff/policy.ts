// What each change of the data demands of the next version. VERSIONING.md shows the same table to users.

import type { DataChange } from './data-changes.js';
import type { Path } from './differences.js';
import { crosswalkEntries } from './read-dataset.js';

export type Bump = (typeof bumps)[number];

interface Rule {
  readonly bump: Bump;
  readonly what: string;
  readonly why: string;
  readonly fits: (change: DataChange) => boolean;
}

/** From the least to the most. */
const bumps = ['none', 'patch', 'minor', 'major'] as const;

/** Lists that say more of the same if they gain an item. */
const growingLists = ['answers', 'evidence', 'otherNames', 'records', 'related'];

/** The first that fits a change decides. */
export const rules: readonly Rule[] = [
  {
    bump: 'major',
    what: 'Anything in the text changes: a section or passage is added, removed, reworded or moved',
    why: 'Quotes and their positions depend on the text.',
    fits: ({ collection }) => collection.startsWith('narrative'),
  },
  {
    bump: 'major',
    what: 'A record or a whole list of records is removed, or the id of a record changes',
    why: 'Citations and code that use the id no longer find the record.',
    fits: ({ path, change }) => path.length === 0 && change === 'removed',
  },
  {
    bump: 'minor',
    what: 'A record or a list of records is added',
    why: 'Everything that was there is unchanged; counts may rise.',
    fits: ({ path, change }) => path.length === 0 && change === 'added',
  },
  {
    bump: 'patch',
    what: 'The `label` of a record is reworded, or its `notes` are reworded, added to, shortened or reordered',
    why: 'They explain the data; no value depends on them.',
    fits: ({ path: [field, ...rest], change }) =>
      (field === 'label' && change === 'changed') ||
      (field === 'notes' && (rest.length > 0 || change === 'reordered')),
  },
  {
    bump: 'patch',
    what: 'The `rationale` of a crosswalk entry, or the `dependsOn` of its alternative, is reworded',
    why: 'They are our reasons; the code and the alternative are unchanged.',
    fits: ({ collection, path, change }) =>
      collection === crosswalkEntries &&
      change === 'changed' &&
      ['ambiguous.dependsOn', 'rationale'].includes(path.join('.')),
  },
  {
    bump: 'minor',
    what: 'Records, or the items of a list in a record, are reordered',
    why: 'Their order has no meaning, but code may rely on it.',
    fits: ({ change }) => change === 'reordered',
  },
  {
    bump: 'minor',
    what: 'A record gains a field, or a piece of its evidence gains `supports`',
    why: 'Every existing field is unchanged.',
    fits: ({ path, change }) => change === 'added' && (path.length === 1 || isSupports(path)),
  },
  {
    bump: 'minor',
    what: 'A record gains an item in `evidence`, `otherNames`, `related`, `answers` or `records`, or a piece of its evidence gains one in `supports`',
    why: 'The record still says the same, with more evidence or links.',
    fits: ({ path, change }) =>
      change === 'added' &&
      ((path.length === 2 && growingLists.includes(String(path[0]))) ||
        (path.length === 4 && isSupports(path.slice(0, 3)))),
  },
  {
    bump: 'major',
    what: 'Anything else: a value is changed or removed, or a list of coded values gains or loses an item',
    why: 'Conclusions based on the record may no longer hold.',
    fits: () => true,
  },
];

function isSupports([list, , field, ...rest]: Path): boolean {
  return list === 'evidence' && field === 'supports' && rest.length === 0;
}

/** The rule that decides what a change demands. */
export function ruleFor(change: DataChange): Rule {
  const rule = rules.find(({ fits }) => fits(change));
  if (rule === undefined) throw new Error('The last rule must fit every change.');
  return rule;
}

/** The least bump that changes demand; `none` if there are no changes. */
export function demandedBump(changes: readonly DataChange[]): Bump {
  let most: Bump = 'none';
  for (const change of changes) {
    const { bump } = ruleFor(change);
    if (isBelow(most, bump)) most = bump;
  }
  return most;
}

/** What a demand means after a version: while the first number is 0, the second rises in place of it. */
export function demandedAfter(demanded: Bump, version: string): Bump {
  return demanded === 'major' && version.startsWith('0.') ? 'minor' : demanded;
}

export function isBelow(bump: Bump, other: Bump): boolean {
  return bumps.indexOf(bump) < bumps.indexOf(other);
}
