import { testRule } from '../testing/changed.js';
import { quotesAppearInTheirUnit } from './quotes-appear-in-their-unit.js';

const path = 'statistics[1].evidence[0].quote';
const unit = 'statistics[1].evidence[0].unit';
const letterForLetter =
  'Quote the unit letter for letter, in whole words, or name the unit that has the quote';

testRule(quotesAppearInTheirUnit, [
  [
    'a letter altered',
    { [path]: 'nine convictiens in 2029' },
    {
      [path]: `the quote "nine convictiens in 2029" does not appear in unit "prosecution.2": after "nine convicti", expected "ons in 2029"; got "ens in 2029". ${letterForLetter}`,
    },
  ],
  ['a cut through a word', { [path]: 'nine conviction' }, { [path]: 'it cuts through a word' }],
  ['a cut through a figure', { [path]: '2 convictions' }, { [path]: 'it cuts through a word' }],
  [
    'a quote of another unit',
    { [unit]: 'prosecution.3' },
    { [path]: 'Name unit "prosecution.2", which has the quote, or quote unit "prosecution.3"' },
  ],
  [
    'a quote of the report itself',
    { 'report.evidence[3].quote': 'VELMORA (Tier 3)' },
    { 'report.evidence[3].quote': '"page.tier"' },
  ],
  ['another rule reports a unit that does not exist', { [unit]: '__proto__' }, {}],
]);
