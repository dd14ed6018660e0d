import { describe } from 'vitest';
import { type Case, type Changes, testRule } from '../testing/changed.js';
import { inferredValuesSaySo } from './inferred-values-say-so.js';

const current = 'statistics[0].period';
const revision = 'legalProvisions[0].instrument.revision';
const finding = 'findings[0]';
const route = 'victimCategories[1].routes[0]';

const partOfYear = (phrase: string, edtf: string, inferred = false): Changes => ({
  [revision]: { basis: 'part-of-year', phrase, edtf, inferred },
});

describe('reporting periods', () => {
  testRule(inferredValuesSaySo, {
    'other bounds than those of the report': [
      { [`${current}.edtf`]: '2030-04-01/2031-04-01' },
      {
        [`${current}.edtf`]: 'Write "2030-04-01/2031-03-31"',
      },
    ],
    'the bounds of the current period in the previous one': [
      { [`${current}.which`]: 'previous' },
      { [`${current}.edtf`]: 'is not "2029-04-01/2030-03-31"' },
    ],
    'the previous period of one that ends on a leap day': [
      {
        'metadata.reportingPeriod.end': '2032-02-29',
        [`${current}.which`]: 'previous',
        [`${current}.edtf`]: '2029-04-01/2031-02-28',
      },
      {},
    ],
  });
});

describe('years', () => {
  testRule(inferredValuesSaySo, {
    'another year than that of the phrase': [
      { 'statistics[1].period.edtf': '2028' },
      {
        'statistics[1].period.edtf': 'the year 2028',
      },
    ],
    'a year that is only part of a figure': [
      { 'statistics[1].period.phrase': '20291 cases' },
      { 'statistics[1].period.edtf': 'the year 2029' },
    ],
    'an interval with another year': [
      partOfYear('In late 2028', '2028-11/2029-01', true),
      { [`${revision}.edtf`]: 'the year 2029' },
    ],
    ...Object.fromEntries(
      ['In mid-2028', 'Mid 2028', 'the middle of 2028', 'in early 2028', 'late in 2028'].map(
        (phrase): [string, Case] => [
          phrase,
          [
            partOfYear(phrase, '2028-06'),
            {
              [`${revision}.inferred`]: 'the edtf "2028-06"',
            },
          ],
        ],
      ),
    ),
    'the same, inferred': [partOfYear('In mid-2028', '2028-06', true), {}],
    'a season': [partOfYear('in the fall of 2028', '2028-23'), {}],
    'a word with "mid" in it': [partOfYear('amid the events of 2028', '2028-06'), {}],
  });
});

describe('pillars of a finding', () => {
  testRule(inferredValuesSaySo, {
    'marked, though the section states them': [
      { [`${finding}.pillarsInferred`]: true },
      {
        [`${finding}.pillarsInferred`]: 'Write false',
      },
    ],
    'marked, though there are none': [
      { [`${finding}.pillarsInferred`]: true, [`${finding}.pillars`]: [] },
      { [`${finding}.pillarsInferred`]: 'it has no pillars' },
    ],
    'not marked, though one of them has no evidence in its section': [
      { [`${finding}.pillars`]: ['protection', 'prevention'] },
      { [`${finding}.pillarsInferred`]: 'no evidence of it is in a section on prevention' },
    ],
    'all with evidence in their sections': [
      {
        [`${finding}.pillars`]: ['protection', 'prosecution'],
        [`${finding}.evidence[1]`]: { passage: 'prosecution.3', quote: 'The government' },
      },
      {},
    ],
    'another rule reports a passage that does not exist': [
      { [`${finding}.pillarsInferred`]: true, [`${finding}.evidence[0].passage`]: 'protection.99' },
      {},
    ],
  });
});

describe('countries at the ends of a route', () => {
  const unmarked = { [`${route}.origin.inferred`]: false };
  testRule(inferredValuesSaySo, {
    'words for the people, not the country': [
      unmarked,
      {
        [`${route}.origin.inferred`]: 'the phrase "Velmoran men" does not name the country XV',
      },
    ],
    'words for the people that are another name of the place': [
      { ...unmarked, 'places[0].otherNames': ['Velmoran'] },
      { [`${route}.origin.inferred`]: 'XV ("Velmora")' },
    ],
    'another name that is not one of the people': [
      { ...unmarked, 'places[0].otherNames': ['Velmoran men'] },
      {},
    ],
    'a place with the name of the people only': [
      {
        [`${route}.destination.phrase`]: 'Ostlanders',
        'places[1].name': 'Ostlanders',
        'victimCategories[0].who.nationalities': [{ phrase: 'Ostlanders', country: 'XO' }],
      },
      { [`${route}.destination.inferred`]: 'the country XO' },
    ],
    'words that name one of two countries': [
      { [`${route}.destination.countries`]: ['XO', 'XV'] },
      { [`${route}.destination.inferred`]: 'the country XV' },
    ],
    'the country of transit': [
      {
        [`${route}.transit`]: {
          kind: 'countries',
          ...{ countries: ['XO'], phrase: 'on their way', inferred: false },
        },
      },
      { [`${route}.transit.inferred`]: 'the country XO' },
    ],
    'words that name the country, marked': [{ [`${route}.destination.inferred`]: true }, {}],
    'another rule reports a country without a place': [
      { [`${route}.destination.countries`]: ['__proto__'] },
      {},
    ],
  });
});
