import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleDataset } from '../../../tests/example/rules-example.js';
import { eachCitation } from '../support/each-citation.js';
import { changedExample } from '../testing/changed-example.js';
import { quotesStandInTheirUnit } from './quotes-stand-in-their-unit.js';

const check = (changes: Readonly<Record<string, unknown>>) =>
  quotesStandInTheirUnit.check(changedExample(changes));

describe('quotes-stand-in-their-unit', () => {
  it('finds nothing in the example', () => {
    expect(quotesStandInTheirUnit.check(exampleDataset)).toEqual([]);
  });

  it('finds a letter altered near the end, and shows the difference', () => {
    expect(
      check({ 'statistics[2].evidence[0].quote': 'compared with six convictiens in 2029' }),
    ).toEqual([
      {
        code: 'quotes-stand-in-their-unit',
        path: 'statistics[2].evidence[0].quote',
        id: 'convictions-2029',
        message:
          'the quote "compared with six convictiens in 2029" does not stand in unit "prosecution.2": after "compared with six convicti" comes "e" where the text has "o" ("compared with six convictions in 2029")',
        hint: 'Quote the unit letter for letter, in whole words, or name the unit in which the quote stands',
      },
    ]);
  });

  it('finds a letter altered near the beginning, and shows the difference', () => {
    expect(
      check({ 'statistics[2].evidence[0].quote': 'conpared with six convictions in 2029' }),
    ).toMatchObject([
      {
        path: 'statistics[2].evidence[0].quote',
        id: 'convictions-2029',
        message:
          'the quote "conpared with six convictions in 2029" does not stand in unit "prosecution.2": before "pared with six convictions in 2029" comes "n" where the text has "m" ("compared with six convictions in 2029")',
      },
    ]);
  });

  it('finds any one letter altered in any quote', () => {
    const citations = [...eachCitation(exampleDataset)];
    const altered = fc.constantFrom(...citations).chain(({ path, evidence: { quote } }) =>
      fc.record({
        path: fc.constant(`${path}.quote`),
        quote: fc
          .nat({ max: quote.length - 1 })
          .map((at) => `${quote.slice(0, at)}§${quote.slice(at + 1)}`),
      }),
    );
    fc.assert(
      fc.property(altered, ({ path, quote }) => {
        expect(check({ [path]: quote }).map((problem) => problem.path)).toEqual([path]);
      }),
    );
  });

  it('finds a quote of which nothing is like the unit', () => {
    expect(check({ 'statistics[2].evidence[0].quote': 'ØØØØØØ' })).toMatchObject([
      {
        path: 'statistics[2].evidence[0].quote',
        id: 'convictions-2029',
        message:
          'the quote "ØØØØØØ" does not stand in unit "prosecution.2": "During the reporting period, the police reported nine cases of suspected forced labor, resulting in 14 convictions, compared with six convictions in 2029." has nothing like it',
      },
    ]);
  });

  it('finds a quote that goes on past the end of the unit', () => {
    expect(check({ 'statistics[2].evidence[0].quote': 'convictions in 2029. And' })).toMatchObject([
      {
        message:
          'the quote "convictions in 2029. And" does not stand in unit "prosecution.2": after "convictions in 2029." comes " " where the text ends ("convictions in 2029.")',
      },
    ]);
  });

  it('finds a quote that begins before its unit does', () => {
    expect(check({ 'statistics[4].evidence[0].quote': 'So The Harbor Mission' })).toMatchObject([
      {
        message:
          'the quote "So The Harbor Mission" does not stand in unit "protection.2": before "The Harbor Mission" comes " " where the text begins ("The Harbor Mission")',
      },
    ]);
  });

  it('finds a quote that begins or ends inside a word', () => {
    for (const quote of ['ompared with six convictions', 'compared with six conviction']) {
      expect(check({ 'statistics[2].evidence[0].quote': quote })).toMatchObject([
        {
          path: 'statistics[2].evidence[0].quote',
          id: 'convictions-2029',
          message: expect.stringContaining(
            `the quote "${quote}" does not stand in unit "prosecution.2": a word or figure of "During`,
          ),
        },
      ]);
    }
  });

  it('finds a quote that begins or ends inside a figure', () => {
    for (const quote of ['4 convictions', '00 to $1,500', 'fines of $500 to $1']) {
      expect(
        check({ 'legalProvisions[0].evidence[0].quote': quote }).map(({ path }) => path),
      ).toEqual(['legalProvisions[0].evidence[0].quote']);
    }
  });

  it('finds an empty quote', () => {
    expect(check({ 'findings[3].evidence[0].quote': '' })).toEqual([
      {
        code: 'quotes-stand-in-their-unit',
        path: 'findings[3].evidence[0].quote',
        id: 'no-campaign',
        message: 'the quote from unit "protection.5" is empty',
        hint: 'Quote the words on which the record rests',
      },
    ]);
  });

  it('finds a quote that stands in another unit, and names that', () => {
    expect(check({ 'statistics[2].evidence[0].unit': 'prosecution.3' })).toMatchObject([
      {
        path: 'statistics[2].evidence[0].quote',
        id: 'convictions-2029',
        hint: 'Name unit "prosecution.2", in which the quote stands, or quote unit "prosecution.3" letter for letter',
      },
    ]);
  });

  it('finds a quote of the report itself that does not stand in its unit', () => {
    expect(check({ 'report.evidence[3].quote': 'MARAVEL (Tier 3)' })).toMatchObject([
      { path: 'report.evidence[3].quote', id: 'example-report-2031-maravel' },
    ]);
  });

  it('leaves a unit that does not exist to references-resolve', () => {
    expect(check({ 'statistics[2].evidence[0].unit': '__proto__' })).toEqual([]);
  });
});
