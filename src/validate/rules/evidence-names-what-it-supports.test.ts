import { type Changes, testRule } from '../testing/changed.js';
import { evidenceNamesWhatItSupports } from './evidence-names-what-it-supports.js';

const quote = 'During the reporting period, the government reported 12 convictions';
const first = 'statistics[0].evidence[0].supports';
const second = 'statistics[0].evidence[1].supports';

/** The first figure with two quotes, which support these fields. */
const supporting = (fields: readonly string[], others: readonly string[]): Changes => ({
  'statistics[0].evidence': [
    { passage: 'prosecution.2', quote, supports: fields },
    { passage: 'prosecution.3', quote: 'The government', supports: others },
  ],
});

testRule(evidenceNamesWhatItSupports, {
  'the right fields': [supporting(['quantity', 'period', 'attribution'], ['measure']), {}],
  'the same fields by their paths': [
    supporting(['quantity.value', 'period.phrase', 'attribution'], ['comparability.0']),
    {},
  ],
  'fields that the record does not have': [
    supporting(
      ['quantity', 'period', 'attribution'],
      ['quantities', 'quantity.amount', 'constructor', 'label.0', 'comparability.length'],
    ),
    {
      [`${second}[0]`]: 'the record has no field "quantities". Name one of its fields (',
      [`${second}[1]`]: '"quantity.amount"',
      [`${second}[2]`]: '"constructor"',
      [`${second}[3]`]: '"label.0"',
      [`${second}[4]`]: '"comparability.length"',
    },
  ],
  'a piece that comes twice': [
    { 'metadata.evidence[4]': { passage: 'page.tier', quote: 'VELMORA (Tier 2 Watch List)' } },
    { 'metadata.evidence[4]': 'from passage "page.tier" is evidence[3] already' },
  ],
  'wording whose quote supports other fields': [
    supporting(['quantity', 'attribution'], ['period']),
    {
      [first]: 'Add "period" to supports',
    },
  ],
  'a number that no piece supports': [
    supporting(['period', 'attribution'], ['quantity.kind']),
    {
      'statistics[0].quantity.value': 'Add "quantity" to supports',
    },
  ],
  'another rule reports words that no quote has': [
    {
      ...supporting(['quantity', 'attribution'], ['period']),
      'statistics[0].period.phrase': 'x',
    },
    {},
  ],
});
