import { testRule } from '../testing/changed.js';
import { hedgesAreCarried } from './hedges-are-carried.js';

const profile = 'narrative.sections[1].paragraphs[0].passages[1].text';
const article = 'narrative.sections[3].paragraphs[0].passages[0].text';
const hotline = 'narrative.sections[4].paragraphs[0].passages[0].text';
const aid = 'narrative.sections[4].paragraphs[0].passages[1].text';

/** The sentence on the harbor mission, and a record that quotes it all. */
const saying = (text: string, finding: object = {}) => ({
  [aid]: text,
  'findings[1]': {
    ...{ kind: 'finding', id: 'x', type: 'condition', hedges: [], pillars: [] },
    ...{ evidence: [{ passage: 'protection.2', quote: text }], ...finding },
  },
});

testRule(hedgesAreCarried, {
  'a record without the hedge': [
    { 'victimCategories[1].hedges': [] },
    {
      [profile]: `"velmoran-men-in-ostland". Add { kind: 'extent', degree: 'some', phrase: "Some" }`,
    },
  ],
  'a quote without the hedge': [
    { 'victimCategories[1].evidence[0].quote': 'Velmoran men are subjected' },
    { [profile]: 'no record quotes it' },
  ],
  'a hedge that is only part of a word': [
    { 'victimCategories[1].hedges[0].phrase': 'someone' },
    { [profile]: '"Some"' },
  ],
  'the hedge in more words': [{ 'victimCategories[1].hedges[0].phrase': 'some men' }, {}],
  'a quantity in other words': [
    { 'statistics[4].quantity.phrase': 'calls' },
    { [hotline]: '"small number"' },
  ],
  'an unknown number that is coded as unknown': [
    {
      [hotline]: 'The hotline received an unknown number of calls',
      'statistics[4].evidence[0].quote': 'an unknown number of calls',
      'statistics[4].quantity': { kind: 'missing', reason: 'unknown', phrase: 'an unknown number' },
    },
    {},
  ],
  'a range without its qualifier': [
    { 'statistics[3].quantity.qualifier': null },
    { [profile]: '"normally"' },
  ],
  'two places, one of them quoted': [
    {
      ...saying('Women, particularly girls, particularly here', {
        hedges: [{ kind: 'emphasis', degree: 'particularly', phrase: 'particularly' }],
        evidence: [{ passage: 'protection.2', quote: 'Women, particularly girls' }],
      }),
    },
    { [aid]: 'no record quotes it' },
  ],
  'an estimate carries "estimated"': [
    saying('an estimated $20', { type: 'action', funding: { kind: 'estimate', value: 20 } }),
    {},
  ],
  'an exact amount does not': [
    saying('an estimated $20', { type: 'action', funding: { kind: 'exact', value: 20 } }),
    { [aid]: '"estimated"' },
  ],
  'an estimate carries nothing else': [
    saying('often $20', { type: 'action', funding: { kind: 'estimate', value: 20 } }),
    { [aid]: '"often"' },
  ],
  'a figure that is an estimate carries "estimated"': [
    {
      [hotline]: 'an estimated 20 calls',
      'statistics[4].quantity': { kind: 'estimate', value: 20 },
      'statistics[4].evidence[0].quote': 'an estimated 20 calls',
    },
    {},
  ],
  'an estimate carries "about", and no bound': [
    saying('about $20, at most $30', { type: 'action', funding: { kind: 'estimate', value: 20 } }),
    { [aid]: '"at most"' },
  ],
  'the bounds of a term': [
    {
      [article]: 'Article 7 prescribes at least three and up to 10 years in prison.',
      'legalProvisions[0].evidence[0].quote':
        'Article 7 prescribes at least three and up to 10 years in prison.',
    },
    {},
  ],
  'a bound that is not that of the figures': [
    {
      [article]: 'Article 7 prescribes roughly 10 years in prison.',
      'legalProvisions[0].evidence[0].quote': 'Article 7 prescribes roughly 10 years in prison.',
    },
    { [article]: "{ kind: 'approximation', degree: 'about', phrase: \"roughly\" }" },
  ],
  'the words of a penalty': [
    {
      [article]: 'Article 7 prescribes roughly 10 years in prison.',
      'legalProvisions[0].evidence[0].quote': 'Article 7 prescribes roughly 10 years in prison.',
      'legalProvisions[0].penalties[0].phrase': 'roughly 10 years in prison',
    },
    {},
  ],
  'any hedge can be of another kind': [
    saying('some aid', { hedges: [{ kind: 'other', degree: 'other', phrase: 'some' }] }),
    {},
  ],
  'the degree of an assessment carries a hedge': [
    saying('minimal efforts', { type: 'assessment', degree: 'minimal' }),
    {},
  ],
  'a quote that supports another field': [
    saying('some aid', {
      hedges: [{ kind: 'extent', degree: 'some', phrase: 'some' }],
      evidence: [
        { passage: 'protection.2', quote: 'some aid', supports: ['condition'] },
        { passage: 'protection.1', quote: 'shelter', supports: ['hedges'] },
      ],
    }),
    { [aid]: '"some"' },
  ],
});
