import { velmora } from '../../../tests/example/example-report.js';
import { testRule } from '../testing/changed.js';
import { nothingIsCodedTwice } from './nothing-is-coded-twice.js';

const [convictions2030, convictions2029] = velmora.statistics;
const [, men] = velmora.victimCategories;
const [shelter, legalAid] = velmora.findings;
const wholeSentence = {
  passage: 'prosecution.2',
  quote: 'the government reported 12 convictions, compared with nine convictions in 2029.',
};

testRule(nothingIsCodedTwice, {
  'a figure copied with another number': [
    { 'statistics[2]': { ...convictions2030, id: 'x', quantity: { kind: 'exact', value: 9 } } },
    {
      'statistics[2]':
        '"convictions-2030" has the same measure, unit, population, subset and period, but',
    },
  ],
  'a figure copied': [
    { 'statistics[2]': { ...convictions2029, id: 'x' } },
    {
      'statistics[2]':
        '"convictions-2029" has the same measure, unit, population, subset and period and',
    },
  ],
  'a figure of another group in the same words': [
    { 'statistics[2]': { ...convictions2030, population: 'complicit-officials' } },
    {},
  ],
  'a number and a share in the same words': [
    {
      'statistics[2]': {
        ...convictions2030,
        quantity: { kind: 'share', part: 12, whole: 20, phrase: '12 convictions' },
      },
    },
    {},
  ],
  'figures of two periods in one quote': [
    { 'statistics[0].evidence[0]': wholeSentence, 'statistics[1].evidence[0]': wholeSentence },
    {},
  ],
  'a figure of the same period in other words': [
    {
      'statistics[2]': {
        ...convictions2029,
        evidence: [{ passage: 'prosecution.2', quote: '12 convictions' }],
      },
    },
    {},
  ],
  'a quote that supports another field': [
    {
      'statistics[2]': {
        ...convictions2029,
        evidence: [
          { passage: 'prosecution.2', quote: 'nine convictions in 2029', supports: ['period'] },
        ],
      },
    },
    {},
  ],
  'a category copied': [
    { 'victimCategories[0]': { ...men, id: 'x' } },
    { 'victimCategories[1]': '"x" has the same quote "Some Velmoran men are subjected' },
  ],
  'the same people as victims and as vulnerable': [
    { 'victimCategories[0]': { ...men, id: 'x', status: 'vulnerable' } },
    {},
  ],
  'a finding copied': [
    { 'findings[1]': { ...shelter, continuity: 'not-stated', id: 'x' } },
    { 'findings[1]': '"shelter-run" has the same quote' },
  ],
  'a finding by other words of the quote': [
    { 'findings[0]': { ...legalAid, condition: 'the only provider' } },
    {},
  ],
});
