import { expect, test } from 'vitest';
import { termOf, termsIn } from './search-terms.js';

test.each([
  ['victim', 'victims'],
  ['agency', 'agencies'],
  ['process', 'processes'],
  ['address', 'addresses'],
  ['witness', 'witnesses'],
  ['case', 'cases'],
  ['abuse', 'abuses'],
  ['house', 'houses'],
  ['use', 'uses'],
  ['bus', 'buses'],
  ['gas', 'gases'],
  ['focus', 'focuses'],
  ['bias', 'biases'],
  ['crisis', 'crises'],
  ['branch', 'branches'],
  ['headache', 'headaches'],
  ['tax', 'taxes'],
  ['size', 'sizes'],
  ['casino', 'casinos'],
  ['hero', 'heroes'],
  ['zone', 'zones'],
  ['Thai', 'Thais'],
  ['MOU', 'MOUs'],
  ['movie', 'movies'],
  ['wife', 'wives'],
  ['thief', 'thieves'],
  ['slave', 'slaves'],
  ['woman', 'women'],
  ['policeman', 'policemen'],
  ['specimen', 'specimens'],
  ['child', 'children'],
  ['person', 'persons'],
  ['person', 'people'],
  ['criterion', 'criteria'],
  ['memorandum', 'memoranda'],
])('%s and %s are the same term', (singular, plural) => {
  expect(termOf(plural)).toBe(termOf(singular));
});

test.each([
  ['Lao', 'Laos'],
  ['new', 'news'],
  ['the', 'these'],
  ['process', 'procession'],
  ['police', 'policy'],
  ['prince', 'princess'],
  ['safe', 'save'],
  ['life', 'live'],
  ['plea', 'please'],
  ['era', 'erase'],
  ['Abu', 'abuse'],
  ['foci', 'focus'],
  ['series', 'serious'],
])('%s and %s are different terms', (one, other) => {
  expect(termOf(one)).not.toBe(termOf(other));
});

test('terms have no case and no accents', () => {
  expect(termsIn('Viéntiane, ÉLAN; ́')).toEqual(termsIn('vientiane elan'));
});
