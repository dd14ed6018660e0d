import { expect, test } from 'vitest';
import { changed } from '../testing/changed.js';
import { nameFinder } from './names-in.js';

const namesIn = nameFinder(
  changed({
    'organizations[2].otherNames': ['HM', 'The Mission', "the mission's office"],
    'places[2].otherNames': ['Velmora City', '"the Port"'],
    'places[1].otherNames': ['Velmora City'],
  }),
);

test.each<readonly [string, readonly (readonly [string, string, boolean])[]]>([
  [
    'The government of Velmora',
    [
      ['The government', 'government', false],
      ['Velmora', 'velmora', true],
    ],
  ],
  ['Velmora City', [['Velmora City', 'ostland+port-vel', true]]],
  ['Velmoran men, SHM, Port Velmo', []],
  ["HM's shelter", [['HM', 'harbor-mission', true]]],
  ['the mission', []],
  ['The Mission', [['The Mission', 'harbor-mission', true]]],
  ["The mission's office", [["The mission's office", 'harbor-mission', false]]],
  [
    'Coast guard of Ostland-Velmora',
    [
      ['Coast guard', 'coast-guard', false],
      ['Ostland', 'ostland', true],
      ['Velmora', 'velmora', true],
    ],
  ],
])('%s', (text, expected) => {
  const found = namesIn(text).map((name) => [
    name.text,
    [...name.ids].sort().join('+'),
    name.isProper,
  ]);
  expect(found).toEqual(expected);
});
