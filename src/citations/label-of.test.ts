import * as laos from 'tip-report-laos-2012';
import { expect, test } from 'vitest';
import { labelOf } from './label-of.js';

test.each([
  [laos.convictions2011, 'Convictions, current reporting period'],
  [laos.getLegalProvision('penal-code-article-134'), 'Penal code Article 134'],
  [
    laos.getRecommendation('monitor-labor-recruiters'),
    'Recommendation 3: develop monitoring mechanisms for labor recruiters tasked with processing work permits and contracts to prevent the trafficking of migrant workers',
  ],
  [
    laos.getFinding('transit-center-operated'),
    'Action: funded and operated a transit center in Vientiane',
  ],
  [
    laos.getFinding('plan-of-action-not-approved'),
    'Omission: approve a final draft of the anti-trafficking national plan of action (not yet done)',
  ],
  [
    laos.getFinding('protection-efforts-modest'),
    'Assessment: efforts to identify and protect trafficking victims (modest)',
  ],
  [
    laos.getFinding('trafficking-laws-protect-incompletely'),
    'Condition: the trafficking laws do not fully protect all victims',
  ],
  [laos.getOrganization('public-prosecutors'), 'Public prosecutors'],
  [laos.getPlace('lao-thai-border'), 'Lao-Thai border'],
  [laos.getUnit('prosecution.4'), 'Text of the report'],
] as const)('%#: a record is called what a reader would call it', (record, label) => {
  expect(labelOf(record)).toBe(label);
});

test('a victim category is called by its label', () => {
  for (const category of laos.victimCategories) expect(labelOf(category)).toBe(category.label);
});
