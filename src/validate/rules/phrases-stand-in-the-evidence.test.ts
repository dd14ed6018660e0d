import { describe, expect, it } from 'vitest';
import { exampleDataset } from '../../../tests/example/rules-example.js';
import { eachRecord } from '../../report/each-record.js';
import { eachWording, wordingFields } from '../support/each-wording.js';
import { changedExample } from '../testing/changed-example.js';
import { phrasesStandInTheEvidence } from './phrases-stand-in-the-evidence.js';

const check = (changes: Readonly<Record<string, unknown>>) =>
  phrasesStandInTheEvidence.check(changedExample(changes));

const wordings = [...eachRecord(exampleDataset)].flatMap(({ record, path }) =>
  [...eachWording(record)].map((wording) => ({
    path: `${path}.${wording.field}`,
    id: record.id,
    ...wording,
    kind: record.kind,
  })),
);

describe('phrases-stand-in-the-evidence', () => {
  it('finds nothing in the example', () => {
    expect(phrasesStandInTheEvidence.check(exampleDataset)).toEqual([]);
  });

  it("looks at every field of the report's words that the model has", () => {
    const shapes = new Set(
      wordings.map(({ field, kind }) => `${kind}: ${field.replace(/\d+/g, '')}`),
    );
    for (const [kind, fields] of Object.entries(wordingFields)) {
      for (const field of fields) expect(shapes).toContain(`${kind}: ${field}`);
    }
    expect([...shapes].filter((shape) => shape.endsWith('phrase')).sort()).toEqual([
      'finding: actors[].phrase',
      'finding: counterparts[].phrase',
      'finding: objects[].phrase',
      'finding: partners[].phrase',
      'finding: period.phrase',
      'legal-provision: instrument.revision.phrase',
      'legal-provision: penalties[].phrase',
      'legal-provision: ratings[].phrase',
      'legal-provision: status.approvals[].date.phrase',
      'legal-provision: status.approvals[].phrase',
      'legal-provision: status.awaiting[].phrase',
      'legal-provision: status.drafted.phrase',
      'legal-provision: status.phrase',
      'recommendation: actions[].phrase',
      'recommendation: hedges[].phrase',
      'statistic: attribution.phrase',
      'statistic: hedges[].phrase',
      'statistic: period.phrase',
      'statistic: quantity.phrase',
      'victim-category: exploitation[].phrase',
      'victim-category: exploitation[].sectors[].phrase',
      'victim-category: hedges[].phrase',
      'victim-category: routes[].destination.phrase',
      'victim-category: routes[].origin.phrase',
      'victim-category: routes[].transit.phrase',
      'victim-category: who.nationalities[].phrase',
      'victim-category: who.phrase',
    ]);
  });

  it.each(wordings)('finds $path altered', ({ path, id, words }) => {
    const altered = `${words.slice(0, -1)}§`;
    expect(check({ [path]: altered })).toMatchObject([
      {
        code: 'phrases-stand-in-the-evidence',
        path,
        id,
        message: expect.stringContaining(
          `the words ${JSON.stringify(altered)} stand in no quote of the record`,
        ),
        hint: 'Write the words of the text letter for letter, and quote the text in which they stand',
      },
    ]);
  });

  it('shows how the words differ from the only quote', () => {
    expect(check({ 'findings[0].degree': 'moderate' })).toMatchObject([
      {
        path: 'findings[0].degree',
        id: 'protection-modest',
        message:
          'the words "moderate" stand in no quote of the record: after "mode" comes "r" where the text has "s" ("modest e")',
      },
    ]);
  });

  it('takes the words from any of several quotes', () => {
    expect(check({ 'organizations[3].name': 'The council' })).toEqual([]);
    expect(check({ 'organizations[3].name': 'The counsel' })).toMatchObject([
      {
        path: 'organizations[3].name',
        id: 'council',
        message: 'the words "The counsel" stand in no quote of the record',
      },
    ]);
  });

  it('finds words that stand in the text, but not in a quote', () => {
    expect(check({ 'findings[0].evidence[0].quote': 'made modest efforts' })).toMatchObject([
      { path: 'findings[0].actors[0].phrase' },
      { path: 'findings[0].partners[0].phrase' },
      { path: 'findings[0].subject' },
    ]);
  });

  it('finds words that cut through those of the quote', () => {
    expect(check({ 'places[0].name': 'Mara' })).toMatchObject([
      {
        path: 'places[0].name',
        id: 'maravel',
        message:
          'the words "Mara" stand in no quote of the record: a word or figure of "Maravel" would be cut',
      },
    ]);
  });

  it('finds empty words', () => {
    expect(check({ 'findings[3].omitted': '' })).toMatchObject([
      { path: 'findings[3].omitted', id: 'no-campaign', message: 'omitted is empty' },
    ]);
  });

  it('finds words in fields that only some records have', () => {
    const route = { role: 'internal', phrase: 'x', destination: { kind: 'not-stated' } };
    expect(check({ 'victimCategories[0].routes': [route] })).toMatchObject([
      { path: 'victimCategories[0].routes[0].phrase', id: 'men-and-women' },
    ]);
  });

  it('asks for no quote of other names, labels, notes and names of provisions', () => {
    expect(
      check({
        'organizations[3].otherNames': ['ours'],
        'places[2].otherNames': ['ours'],
        'statistics[0].label': 'ours',
        'statistics[0].notes': ['ours'],
        'legalProvisions[0].name': 'ours',
        'recommendations[0].actions[0].verb': 'ours',
      }),
    ).toEqual([]);
  });
});
