import {
  convictions2011,
  getFinding,
  getLegalProvision,
  getOrganization,
  getPlace,
  getRecommendation,
  getUnit,
  getVictimCategory,
} from 'tip-report-laos-2012';
import { expect, test } from 'vitest';
import { labelOf } from './label-of.js';

test.each([
  ['a statistic', () => convictions2011, 'Convictions, current reporting period'],
  [
    'a victim category',
    () => getVictimCategory('lao-victims-abroad'),
    'Lao trafficking victims in destination countries, most often Thailand',
  ],
  [
    'a legal provision',
    () => getLegalProvision('penal-code-article-134'),
    'Penal code Article 134',
  ],
  [
    'a recommendation',
    () => getRecommendation('monitor-labor-recruiters'),
    'Recommendation 3: develop monitoring mechanisms for labor recruiters tasked with processing work permits and contracts to prevent the trafficking of migrant workers',
  ],
  [
    'an action',
    () => getFinding('transit-center-operated'),
    'Action: funded and operated a transit center in Vientiane',
  ],
  [
    'an omission',
    () => getFinding('plan-of-action-not-approved'),
    'Omission: approve a final draft of the anti-trafficking national plan of action (not yet done)',
  ],
  [
    'an assessment',
    () => getFinding('protection-efforts-modest'),
    'Assessment: efforts to identify and protect trafficking victims (modest)',
  ],
  [
    'a condition',
    () => getFinding('trafficking-laws-protect-incompletely'),
    'Condition: the trafficking laws do not fully protect all victims',
  ],
  ['an organization', () => getOrganization('ministry-of-justice'), 'Ministry of Justice'],
  [
    'an organization of which the report writes small',
    () => getOrganization('public-prosecutors'),
    'Public prosecutors',
  ],
  ['a place', () => getPlace('lao-thai-border'), 'Lao-Thai border'],
  ['a unit of the text', () => getUnit('prosecution.4'), 'Text of the report'],
] as const)('what a reader would call %s', (_, record, label) => {
  expect(labelOf(record())).toBe(label);
});
