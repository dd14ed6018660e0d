import { describe, expect, it } from 'vitest';
import { exampleDataset } from '../../../tests/example/rules-example.js';
import { changedExample } from '../testing/changed-example.js';
import { hedgesAreCarried } from './hedges-are-carried.js';

const check = (changes: Readonly<Record<string, unknown>>) =>
  hedgesAreCarried.check(changedExample(changes));

describe('hedges-are-carried', () => {
  it('finds nothing in the example', () => {
    expect(hedgesAreCarried.check(exampleDataset)).toEqual([]);
  });

  it('finds a hedge that the record leaves out', () => {
    expect(check({ 'statistics[1].hedges': [] })).toEqual([
      {
        code: 'hedges-are-carried',
        path: 'narrative.sections[3].paragraphs[0].units[1].text',
        id: 'prosecution.2',
        message:
          'no record carries the hedge "suspected" in "… reported nine cases of suspected forced labor, resulting in …"; these records quote it: "convictions-2030", "cases-2030"',
        hint: "Add { kind: 'certainty', degree: 'suspected', phrase: \"suspected\" } to the hedges of a record that quotes it, and where that has several pieces of evidence, let this one support hedges",
      },
    ]);
  });

  it('finds each of two hedges in a sentence', () => {
    expect(check({ 'victimCategories[1].hedges': [] })).toMatchObject([
      {
        path: 'narrative.sections[1].paragraphs[0].units[1].text',
        id: 'trafficking-profile.2',
        message: expect.stringContaining('the hedge "Some" in "Some Maravelian men, often of …";'),
        hint: expect.stringContaining("{ kind: 'extent', degree: 'some', phrase: \"Some\" }"),
      },
      {
        message: expect.stringContaining(
          'the hedge "often" in "Some Maravelian men, often of the Hill people, …";',
        ),
      },
    ]);
  });

  it('finds one in an item', () => {
    expect(check({ 'recommendations[0].hedges': [] })).toMatchObject([
      {
        path: 'narrative.sections[2].paragraphs[0].units[1].text',
        id: 'recommendations.1',
        message: expect.stringContaining('"particularly"'),
      },
    ]);
  });

  it('finds one that no quote takes in', () => {
    expect(check({ 'victimCategories[2].evidence[0].quote': 'Ostrine women' })).toMatchObject([
      {
        path: 'narrative.sections[1].paragraphs[1].units[0].text',
        id: 'trafficking-profile.3',
        message:
          'no record carries the hedge "may" in "Ostrine women may pass through Maravel on …"; no record quotes it',
      },
    ]);
  });

  it('finds one in a sentence that is evidence of nothing', () => {
    const unit = 'narrative.sections[4].paragraphs[0].units[2]';
    expect(
      check({
        [`${unit}.text`]: 'The law may protect victims.',
        'legalProvisions[3].evidence[0].unit': 'protection.2',
      }),
    ).toMatchObject([
      {
        path: `${unit}.text`,
        id: 'protection.3',
        message:
          'no record carries the hedge "may" in "The law may protect victims."; no record quotes it',
      },
    ]);
  });

  it('finds one that the hedge only holds as part of a word', () => {
    expect(check({ 'victimCategories[1].hedges[0].phrase': 'someone' })).toMatchObject([
      { id: 'trafficking-profile.2', message: expect.stringContaining('"Some"') },
    ]);
  });

  it('takes a hedge in more words, or with another first letter, for the same', () => {
    expect(check({ 'victimCategories[1].hedges[0].phrase': 'some Maravelian men' })).toEqual([]);
  });

  it('finds a hedge in words that a quantity no longer has', () => {
    expect(check({ 'statistics[4].quantity.phrase': 'calls' })).toMatchObject([
      {
        path: 'narrative.sections[4].paragraphs[0].units[1].text',
        id: 'protection.2',
        message: expect.stringContaining(
          'the hedge "small number" in "… Harbor Mission reported a small number of calls to its …";',
        ),
      },
    ]);
    expect(check({ 'statistics[5].quantity.qualifier': null })).toMatchObject([
      { id: 'trafficking-profile.3', message: expect.stringContaining('"normally"') },
    ]);
  });

  it('takes an estimate for "estimated", and nothing else for it', () => {
    expect(check({ 'findings[1].funding.kind': 'exact' })).toMatchObject([
      {
        path: 'narrative.sections[4].paragraphs[0].units[0].text',
        id: 'protection.1',
        message: expect.stringContaining('"estimated"'),
      },
    ]);
    const statistic = {
      'findings[1].funding': null,
      'statistics[5].evidence[0]': { unit: 'protection.1', quote: 'for an estimated $2,000' },
    };
    const estimate = { kind: 'estimate', value: 2000 };
    const problems = check({ ...statistic, 'statistics[5].quantity': estimate });
    expect(problems.map(({ id }) => id)).toEqual(['trafficking-profile.3']);
    const exact = { kind: 'exact', value: 2000 };
    expect(check({ ...statistic, 'statistics[5].quantity': exact })).toHaveLength(2);
    const unit = 'narrative.sections[4].paragraphs[0].units[0]';
    const text = 'The government often ran a shelter for an estimated $2,000.';
    expect(check({ [`${unit}.text`]: text, 'findings[1].evidence[0].quote': text })).toMatchObject([
      { message: expect.stringContaining('"often"') },
    ]);
  });

  it('takes the degree of an assessment for the hedge in it', () => {
    const unit = 'narrative.sections[4].paragraphs[0].units[0]';
    const minimal = {
      [`${unit}.text`]: 'The government made minimal efforts.',
      'findings[0].evidence[0].quote': 'The government made minimal efforts',
    };
    expect(check({ ...minimal, 'findings[0].degree': 'minimal' })).toEqual([]);
    expect(check(minimal)).toMatchObject([
      { id: 'protection.1', message: expect.stringContaining('"minimal"') },
    ]);
  });

  it('finds a hedge whose quote is not said to support the field', () => {
    const evidence = [
      {
        unit: 'prosecution.2',
        quote: 'nine cases of suspected forced labor',
        supports: ['quantity'],
      },
      { unit: 'prosecution.3', quote: 'The government', supports: ['hedges', 'period'] },
    ];
    expect(check({ 'statistics[1].evidence': evidence })).toMatchObject([
      { id: 'prosecution.2', message: expect.stringContaining('"suspected"') },
    ]);
  });

  it('asks for each place at which a hedge stands', () => {
    const unit = 'narrative.sections[2].paragraphs[0].units[1]';
    const text = 'Train police, particularly women, particularly in Norhaven';
    expect(
      check({
        [`${unit}.text`]: text,
        'recommendations[0].evidence[0].quote': 'Train police, particularly women',
      }),
    ).toMatchObject([
      {
        id: 'recommendations.1',
        message:
          'no record carries the hedge "particularly" in "Train police, particularly women, particularly in Norhaven"; these records quote it: "norhaven"',
      },
    ]);
  });
});
