import { describe, expect, it } from 'vitest';
import { exampleDataset } from '../../../tests/example/rules-example.js';
import { eachRecord } from '../../report/each-record.js';
import { changedExample } from '../testing/changed-example.js';
import { idsAreUniqueAndInStyle } from './ids-are-unique-and-in-style.js';

const check = (changes: Readonly<Record<string, unknown>>) =>
  idsAreUniqueAndInStyle.check(changedExample(changes));

describe('ids-are-unique-and-in-style', () => {
  it('finds nothing in the example', () => {
    expect(idsAreUniqueAndInStyle.check(exampleDataset)).toEqual([]);
  });

  it('finds an id that is not in kebab case, in every kind of record', () => {
    for (const { path } of eachRecord(exampleDataset)) {
      expect(check({ [`${path}.id`]: 'Not_kebab' })).toEqual([
        {
          code: 'ids-are-unique-and-in-style',
          path: `${path}.id`,
          id: 'Not_kebab',
          message: 'the id "Not_kebab" is not in kebab case',
          hint: 'Write small letters and digits, with a hyphen between words, such as "convictions-2011"',
        },
      ]);
    }
  });

  it.each(['', '-a', 'a-', 'a--b', 'a.b', 'é', '__proto__', 'a\n'])('finds the id %j', (id) => {
    expect(check({ 'places[0].id': id })).toMatchObject([
      { path: 'places[0].id', id, message: `the id ${JSON.stringify(id)} is not in kebab case` },
    ]);
  });

  it('takes a name that objects inherit for an id like any other', () => {
    expect(check({ 'places[0].id': 'constructor' })).toEqual([]);
  });

  it('finds an id that two records of one kind have', () => {
    expect(check({ 'findings[1].id': 'protection-modest' })).toEqual([
      {
        code: 'ids-are-unique-and-in-style',
        path: 'findings[1].id',
        id: 'protection-modest',
        message: 'the id "protection-modest" names findings[0] already',
        hint: 'Give each record an id of its own, across all kinds of records',
      },
    ]);
  });

  it('finds an id that records of two kinds have', () => {
    expect(check({ 'places[3].id': 'police' })).toMatchObject([
      {
        path: 'places[3].id',
        id: 'police',
        message: 'the id "police" names organizations[1] already',
      },
    ]);
    expect(check({ 'statistics[0].id': 'example-report-2031-maravel' })).toMatchObject([
      {
        path: 'statistics[0].id',
        message: 'the id "example-report-2031-maravel" names report already',
      },
    ]);
  });

  it('finds a country code that two places have', () => {
    expect(check({ 'places[2].codes.alpha2': 'XB' })).toEqual([
      {
        code: 'ids-are-unique-and-in-style',
        path: 'places[2].codes.alpha2',
        id: 'ostria',
        message: 'the country code "XB" is that of places[1].codes.alpha2 already',
        hint: 'Keep one place a country, and let records of the country refer to it',
      },
    ]);
  });

  it('finds a section id that is not in kebab case', () => {
    const problems = check({
      'narrative.sections[0].id': 'Page',
      'narrative.sections[0].paragraphs': [],
    });
    expect(problems).toEqual([
      {
        code: 'ids-are-unique-and-in-style',
        path: 'narrative.sections[0].id',
        id: 'Page',
        message: 'the section id "Page" is not in kebab case',
        hint: 'Write small letters and digits, with a hyphen between words, such as "convictions-2011"',
      },
    ]);
  });

  it('finds a section id that two sections have', () => {
    const problems = check({
      'narrative.sections[0].id': 'protection',
      'narrative.sections[0].paragraphs': [],
    });
    expect(problems).toEqual([
      {
        code: 'ids-are-unique-and-in-style',
        path: 'narrative.sections[4].id',
        id: 'protection',
        message: 'the section id "protection" names narrative.sections[0] already',
        hint: 'Give each section an id of its own',
      },
    ]);
  });

  it('finds a paragraph with the wrong number', () => {
    expect(
      check({
        'narrative.sections[1].paragraphs[1].number': 3,
        'narrative.sections[1].paragraphs[1].units[0].paragraph': 3,
      }),
    ).toEqual([
      {
        code: 'ids-are-unique-and-in-style',
        path: 'narrative.sections[1].paragraphs[1].number',
        id: 'trafficking-profile',
        message: 'paragraph 2 of section "trafficking-profile" has the number 3',
        hint: 'Number the paragraphs of a section from 1: this one is 2',
      },
    ]);
  });

  it('finds a unit id that two units have', () => {
    expect(check({ 'narrative.sections[0].paragraphs[1].units[0].id': 'page.cite-as' })).toEqual([
      {
        code: 'ids-are-unique-and-in-style',
        path: 'narrative.sections[0].paragraphs[1].units[0].id',
        id: 'page.cite-as',
        message:
          'the unit id "page.cite-as" names narrative.sections[0].paragraphs[0].units[1] already',
        hint: 'Give each unit an id of its own',
      },
    ]);
  });

  it('finds a sentence whose number leaves a gap, or comes again', () => {
    const path = 'narrative.sections[3].paragraphs[0].units[4].id';
    expect(check({ [path]: 'prosecution.6' })).toEqual([
      {
        code: 'ids-are-unique-and-in-style',
        path,
        id: 'prosecution.6',
        message:
          'the unit id "prosecution.6" is not "prosecution.5", though the unit is sentence or item 5 of section "prosecution"',
        hint: 'Write "prosecution.5", and number the sentences and items of a section from 1 in order',
      },
    ]);
    expect(check({ [path]: 'prosecution.4' }).map(({ message }) => message)).toEqual([
      'the unit id "prosecution.4" names narrative.sections[3].paragraphs[0].units[3] already',
      'the unit id "prosecution.4" is not "prosecution.5", though the unit is sentence or item 5 of section "prosecution"',
    ]);
  });

  it('counts sentences on from one paragraph to the next, and items without the lead-in', () => {
    const third = 'narrative.sections[1].paragraphs[1].units[0].id';
    expect(check({ [third]: 'trafficking-profile.1' }).at(-1)).toMatchObject({
      path: third,
      id: 'trafficking-profile.1',
    });
    const item = 'narrative.sections[2].paragraphs[0].units[1].id';
    expect(check({ [item]: 'recommendations.3' })).toMatchObject([
      {
        path: item,
        message:
          'the unit id "recommendations.3" is not "recommendations.1", though the unit is sentence or item 1 of section "recommendations"',
      },
    ]);
  });

  it.each(['pages.tier', 'page.Tier', 'page.', 'page', 'tier', 'page.01', 'page.tier.two'])(
    'finds %j as the id of a line',
    (id) => {
      const path = 'narrative.sections[0].paragraphs[1].units[0].id';
      expect(check({ [path]: id })).toEqual([
        {
          code: 'ids-are-unique-and-in-style',
          path,
          id,
          message: `the unit id ${JSON.stringify(id)} is not the section's id, a dot, and a number or a name in kebab case`,
          hint: 'Write "page." and then the name of the line, such as "page.title"',
        },
      ]);
    },
  );

  it('lets a line of the page have a number', () => {
    expect(check({ 'narrative.sections[0].paragraphs[1].units[0].id': 'page.4' })).toEqual([]);
  });

  it('finds a unit that names another section or paragraph than that which holds it', () => {
    const path = 'narrative.sections[3].paragraphs[0].units[2]';
    expect(check({ [`${path}.section`]: 'protection' })).toEqual([
      {
        code: 'ids-are-unique-and-in-style',
        path: `${path}.section`,
        id: 'prosecution.3',
        message:
          'unit "prosecution.3" says that it lies in section "protection", but it lies in "prosecution"',
        hint: 'Write "prosecution", or move the unit',
      },
    ]);
    expect(check({ [`${path}.paragraph`]: 2 })).toEqual([
      {
        code: 'ids-are-unique-and-in-style',
        path: `${path}.paragraph`,
        id: 'prosecution.3',
        message:
          'unit "prosecution.3" says that it lies in paragraph 2, but it lies in paragraph 1',
        hint: 'Write 1, or move the unit',
      },
    ]);
  });

  it('finds a recommendation with the wrong ordinal', () => {
    expect(check({ 'recommendations[1].ordinal': 1 })).toEqual([
      {
        code: 'ids-are-unique-and-in-style',
        path: 'recommendations[1].ordinal',
        id: 'approve-guidelines',
        message: 'recommendation 2 of the list has the ordinal 1',
        hint: 'Number the recommendations from 1 in the order of the text: this one is 2',
      },
    ]);
  });
});
