import { describe, expect, it } from 'vitest';
import { exampleDataset } from '../../../tests/example/rules-example.js';
import { changedExample } from '../testing/changed-example.js';
import { everyUnitIsUsed } from './every-unit-is-used.js';

const check = (changes: Readonly<Record<string, unknown>>) =>
  everyUnitIsUsed.check(changedExample(changes));

describe('every-unit-is-used', () => {
  it('finds nothing in the example', () => {
    expect(everyUnitIsUsed.check(exampleDataset)).toEqual([]);
  });

  it('finds a sentence that is evidence of nothing', () => {
    expect(check({ 'legalProvisions[3].evidence[0].unit': 'protection.4' })).toEqual([
      {
        code: 'every-unit-is-used',
        path: 'narrative.sections[4].paragraphs[0].units[2]',
        id: 'protection.3',
        message:
          'unit "protection.3" ("The Law on Assistance exempts victims identified by …") is evidence of no record',
        hint: 'Add a record of what it says, or quote it as evidence of a record that says so',
      },
    ]);
  });

  it('finds a sentence that is evidence of organizations only, or of places only', () => {
    expect(check({ 'legalProvisions[1].evidence[0].unit': 'prosecution.5' })).toMatchObject([
      {
        path: 'narrative.sections[3].paragraphs[0].units[3]',
        id: 'prosecution.4',
        message:
          'unit "prosecution.4" ("In mid-2030 the parliament approved a national plan, …") is evidence of organizations and places only',
      },
    ]);
    expect(check({ 'victimCategories[0].evidence[0].unit': 'page.tier' })).toMatchObject([
      { id: 'trafficking-profile.1' },
    ]);
  });

  it('finds an item that is evidence of nothing', () => {
    expect(check({ 'recommendations[1].evidence[0].unit': 'recommendations.1' })).toMatchObject([
      {
        path: 'narrative.sections[2].paragraphs[0].units[2]',
        id: 'recommendations.2',
        message:
          'unit "recommendations.2" ("approve the guidelines for identifying victims.") is evidence of no record',
      },
    ]);
  });

  it('asks for no evidence from lead-ins, lines and the front matter', () => {
    expect(
      check({
        'report.evidence[3].unit': 'page.cite-as',
        'narrative.sections[0].paragraphs[1].units[0].type': 'sentence',
      }),
    ).toEqual([]);
  });
});
