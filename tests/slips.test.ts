import { type TipReport, tipReportLaos2012 } from 'tip-report-laos-2012';
import { validateReport } from 'tip-report-laos-2012/schemas';
import { describe, expect, test } from 'vitest';
import { changed } from '../src/validate/testing/changed.js';
import { unknownFieldsIn } from '../src/validate/testing/unknown-fields.js';
import { velmora } from './example/example-report.js';

/** A slip of a coder, the report with it, and the code of a problem that shows it; null, with the reason, if none can. */
type Slip = readonly [slip: string, report: TipReport, code: string | null, because?: string];

type Collection = Exclude<keyof TipReport, 'metadata' | 'narrative' | 'uncoded'>;

/** The path of a record. */
const at = (report: TipReport, collection: Collection, id: string): string =>
  `${collection}[${report[collection].findIndex((record) => record.id === id)}]`;

/** The example report without one record. */
const without = (collection: Collection, id: string): TipReport =>
  changed({ [collection]: velmora[collection].filter((record) => record.id !== id) });

/** The example report with a copy of one record at the end of its list. */
const withCopy = (collection: Collection, id: string, differences: object): TipReport =>
  changed({
    [collection]: [
      ...velmora[collection],
      { ...velmora[collection].find((record) => record.id === id), ...differences },
    ],
  });

const laos: TipReport = tipReportLaos2012;
const convictions = at(velmora, 'statistics', 'convictions-2030');
const earlier = at(velmora, 'statistics', 'convictions-2029');
const sentences = at(velmora, 'statistics', 'sentences');
const fees = at(velmora, 'statistics', 'fees');
const calls = at(velmora, 'statistics', 'hotline-calls');
const everyone = at(velmora, 'victimCategories', 'men-and-women');
const men = at(velmora, 'victimCategories', 'velmoran-men-in-ostland');
const shelter = at(velmora, 'findings', 'shelter-run');
const legalAid = at(velmora, 'findings', 'one-provider-of-legal-aid');
const law = at(velmora, 'legalProvisions', 'labor-code-article-7');
const laoConvictions = at(laos, 'statistics', 'convictions-in-reporting-period');
const laoFees = at(laos, 'statistics', 'broker-fees');
const laoFunding = at(laos, 'statistics', 'other-trainings-funding');
const thailand = at(laos, 'places', 'thailand');
const passages = 'narrative.sections[3].paragraphs[0].passages';

const senses = 'no rule reads whether a term says what the words say';

const slips: Readonly<Record<string, readonly Slip[]>> = {
  'a number': [
    [
      'a digit changed',
      changed({ [`${convictions}.quantity.value`]: 13 }),
      'numbers-appear-in-the-evidence',
    ],
    [
      'digits swapped',
      changed({ [`${laoConvictions}.quantity.value`]: 73 }, laos),
      'numbers-appear-in-the-evidence',
    ],
    [
      'the number beside it',
      changed({ [`${laoConvictions}.quantity.value`]: 49 }, laos),
      'every-figure-is-carried',
    ],
    [
      'a zero too many',
      changed({ [`${fees}.quantity.maximum`]: 900 }),
      'numbers-appear-in-the-evidence',
    ],
    [
      'minimum and maximum swapped',
      changed({ [`${fees}.quantity.minimum`]: 90, [`${fees}.quantity.maximum`]: 40 }),
      'wrong-value',
    ],
    [
      'missing coded as 0',
      changed({ [`${sentences}.quantity`]: { kind: 'exact', value: 0 } }),
      'missing-key',
    ],
    ['0 beside missing', changed({ [`${sentences}.quantity.value`]: 0 }), 'unknown-key'],
    [
      'words coded as missing',
      changed({
        [`${calls}.quantity`]: {
          kind: 'missing',
          reason: 'not-recorded',
          phrase: 'small number',
          occurred: 'yes',
        },
      }),
      'hedges-are-carried',
    ],
    [
      'an estimate coded as exact',
      changed({ [`${laoFunding}.quantity.kind`]: 'exact' }, laos),
      null,
      'its hedges have the word "estimated"',
    ],
    [
      'an estimate coded as exact, without a hedge',
      changed({ [`${laoFunding}.quantity.kind`]: 'exact', [`${laoFunding}.hedges`]: [] }, laos),
      null,
      'another record of the sentence carries the word "estimated"',
    ],
    [
      'another currency',
      changed({ [`${fees}.quantity.money.currency`]: 'EUR' }),
      'every-figure-is-carried',
    ],
    [
      'an equivalent coded as dollars',
      changed({ [`${laoFees}.quantity.money.equivalent`]: false }, laos),
      'equivalents-say-so',
    ],
    [
      'dollars coded as an equivalent',
      changed({ [`${fees}.quantity.money.equivalent`]: true }),
      'equivalents-say-so',
    ],
    [
      'months for years',
      changed({ [`${law}.penalties[0].unit`]: 'months' }),
      'every-figure-is-carried',
    ],
    ['another measure', changed({ [`${convictions}.measure`]: 'prosecutions' }), null, senses],
    ['another unit', changed({ [`${convictions}.unit`]: 'persons' }), null, senses],
    [
      'another population',
      changed({ [`${convictions}.population`]: 'complicit-officials' }),
      null,
      senses,
    ],
  ],
  'a hedge or an attribution': [
    ['a hedge dropped', changed({ [`${men}.hedges`]: [] }), 'hedges-are-carried'],
    [
      'a qualifier dropped',
      changed({ [`${fees}.quantity.qualifier`]: null }),
      'hedges-are-carried',
    ],
    [
      'a hedge made up',
      changed({ [`${everyone}.hedges`]: [{ kind: 'extent', degree: 'many', phrase: 'Many' }] }),
      'phrases-appear-in-the-evidence',
    ],
    ['a hedge of another degree', changed({ [`${men}.hedges[0].degree`]: 'many' }), null, senses],
    [
      'the report for the government',
      changed({ [`${convictions}.attribution`]: { voice: 'report' } }),
      'attribution-matches-the-text',
    ],
    [
      'the wrong source',
      changed({ [`${convictions}.attribution.source`]: 'coast-guard' }),
      null,
      'the words "the government" can be said of any body of it',
    ],
  ],
  'a period': [
    ['another year', changed({ [`${earlier}.period.edtf`]: '2028' }), 'inferred-values-say-so'],
    [
      'the reporting period before',
      changed({ [`${convictions}.period.which`]: 'previous' }),
      'inferred-values-say-so',
    ],
    [
      'no period for a year',
      changed({
        [`${earlier}.period`]: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
      }),
      'every-figure-is-carried',
    ],
    [
      'no period for a reporting period',
      changed({
        [`${convictions}.period`]: {
          basis: 'unspecified',
          phrase: null,
          edtf: null,
          inferred: false,
        },
      }),
      null,
      'a reporting period has no figure that a rule could miss',
    ],
  ],
  'a quote': [
    [
      'a letter changed',
      changed({ [`${earlier}.evidence[0].quote`]: 'nine convictioms in 2029' }),
      'quotes-appear-in-their-passage',
    ],
    [
      'from another passage',
      changed({ [`${earlier}.evidence[0].passage`]: 'prosecution.3' }),
      'quotes-appear-in-their-passage',
    ],
    [
      'too short for its number',
      changed({ [`${earlier}.evidence[0].quote`]: 'convictions in 2029' }),
      'numbers-appear-in-the-evidence',
    ],
    [
      'too short for its words',
      changed({
        [`${men}.evidence[0].quote`]:
          'Velmoran men are subjected to forced labor on fishing boats in Ostland',
      }),
      'phrases-appear-in-the-evidence',
    ],
    [
      'of another sentence',
      changed({
        [`${legalAid}.evidence[0]`]: {
          passage: 'prosecution.3',
          quote: 'The government did not report any sentences.',
        },
      }),
      'phrases-appear-in-the-evidence',
    ],
    [
      'the field that it supports left out',
      changed({ 'metadata.evidence[3].supports': ['tier'] }),
      'evidence-names-what-it-supports',
    ],
    [
      'a letter of the text changed',
      changed({
        [`${passages}[0].text`]:
          "Article 7 of the Labor Code, as revised in 2028, prohibits forced labour and prescribes three to 10 years' imprisonment.",
      }),
      'text-matches-its-source',
    ],
    [
      'a space of the text changed',
      changed({ [`${passages}[0].separator`]: '\n' }),
      'text-matches-its-source',
    ],
  ],
  'an id or a reference': [
    [
      'a duplicate id',
      changed({ [`${earlier}.id`]: 'convictions-2030' }),
      'ids-are-unique-and-in-style',
    ],
    [
      'a misspelt reference',
      changed({ [`${shelter}.actors[0].organization`]: 'goverment' }),
      'references-resolve',
    ],
    [
      'a record of another report',
      changed({ [`${shelter}.report`]: 'example-report-2030-velmora' }),
      'references-resolve',
    ],
    [
      'a passage in another section',
      changed({ [`${passages}[0].section`]: 'protection', [`${passages}[0].id`]: 'protection.1' }),
      'ids-are-unique-and-in-style',
    ],
    [
      'another record that exists',
      changed({ [`${legalAid}.related[0]`]: { kind: 'finding', id: 'one-provider-of-legal-aid' } }),
      null,
      'no rule reads whether two records are on one matter',
    ],
    [
      'another body that exists',
      changed({ [`${shelter}.actors[0].organization`]: 'coast-guard' }),
      null,
      'the words "the government" can be said of any body of it',
    ],
  ],
  'a country': [
    [
      'a number of another',
      changed({ [`${thailand}.codes.numeric`]: '704' }, laos),
      'country-codes-agree',
    ],
    [
      'three letters of another',
      changed({ [`${thailand}.codes.alpha3`]: 'TJK' }, laos),
      'country-codes-agree',
    ],
    ['two letters of another', changed({ 'metadata.country': 'TH' }, laos), 'country-codes-agree'],
    [
      'another destination',
      changed({ [`${men}.routes[0].destination.countries`]: ['XV'] }),
      'inferred-values-say-so',
    ],
    [
      'a destination left out',
      changed(
        {
          [`${at(laos, 'victimCategories', 'lao-men-and-boys-in-thailand')}.routes[0].destination`]:
            {
              kind: 'not-stated',
            },
        },
        laos,
      ),
      'countries-named-are-coded',
    ],
    [
      'another nationality',
      changed({ [`${men}.who.nationalities[0].country`]: 'XO' }),
      null,
      'the records do not say what the people of a country are called',
    ],
  ],
  'the page': [
    ['another tier', changed({ 'metadata.tier': '3' }), 'tier-matches-its-line'],
    [
      'the watch list made up',
      changed({ 'metadata.tier': '2 Watch List' }, laos),
      'tier-matches-its-line',
    ],
    [
      'another publication date',
      changed({ 'metadata.published': '2012-06-16' }, laos),
      'publication-date-matches-its-line',
    ],
    ['another year', changed({ 'metadata.year': 2013 }, laos), 'phrases-appear-in-the-evidence'],
    [
      'another hash',
      changed({ 'metadata.source.sha256': velmora.metadata.source.sha256 }, laos),
      'text-matches-its-source',
    ],
    [
      'a publication date without a quote',
      changed({ 'metadata.published': '2013-06-20' }),
      null,
      'no evidence supports the date',
    ],
  ],
  'something left out': [
    ['a figure', without('statistics', 'convictions-2029'), 'every-figure-is-carried'],
    ['a sentence', without('statistics', 'sentences'), 'every-passage-is-used'],
    ['a body', changed({ [`${legalAid}.actors`]: [] }), 'names-are-referred-to'],
    ['a place', changed({ [`${shelter}.places`]: [] }), 'names-are-referred-to'],
    ['a group', changed({ [`${everyone}.who.groups`]: ['men'] }), null, senses],
    ['a nationality', changed({ [`${men}.who.nationalities`]: [] }), null, senses],
    ['a sector', changed({ [`${men}.exploitation[0].sectors`]: [] }), null, senses],
  ],
  'something twice': [
    [
      'a copied figure with another number',
      withCopy('statistics', 'convictions-2029', {
        id: 'copy',
        quantity: { kind: 'exact', value: 2029 },
      }),
      'nothing-is-coded-twice',
    ],
    [
      'a copied category',
      withCopy('victimCategories', 'velmoran-men-in-ostland', { id: 'copy', hedges: [] }),
      'nothing-is-coded-twice',
    ],
    [
      'a copied finding',
      withCopy('findings', 'shelter-run', { id: 'copy', topics: ['training'] }),
      'nothing-is-coded-twice',
    ],
    ['an ordinal', changed({ 'recommendations[1].ordinal': 1 }), 'ids-are-unique-and-in-style'],
  ],
  'a term': [
    [
      'another pillar',
      changed({ [`${shelter}.pillars`]: ['prosecution'] }),
      'inferred-values-say-so',
    ],
    [
      'a term of another vocabulary',
      changed({ [`${shelter}.topics`]: ['convictions'] }),
      'wrong-value',
    ],
    ['another topic', changed({ [`${shelter}.topics`]: ['training'] }), null, senses],
    [
      'another form of exploitation',
      changed({ [`${men}.exploitation[0].form`]: 'sex-trafficking' }),
      null,
      senses,
    ],
    ['continued for new', changed({ [`${shelter}.continuity`]: 'new' }), null, senses],
  ],
};

describe.each(Object.entries(slips))('a slip in %s', (_, rows) => {
  test.each(rows)('%s', (_slip, report, code, because) => {
    const result = validateReport(report);
    const problems = result.ok ? [] : result.problems;
    if (code === null) expect(problems).toEqual([]);
    else expect(problems.map((problem) => problem.code)).toContain(code);
    expect(problems.flatMap(unknownFieldsIn)).toEqual([]);
    expect(because !== undefined).toBe(code === null);
  });
});
