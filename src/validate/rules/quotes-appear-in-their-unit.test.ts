import { testRule } from '../testing/changed.js';
import { quotesAppearInTheirUnit } from './quotes-appear-in-their-unit.js';

const path = 'statistics[1].evidence[0].quote';
const unit = 'statistics[1].evidence[0].unit';

testRule(quotesAppearInTheirUnit, {
  'a letter altered': [
    { [path]: 'nine convictiens in 2029' },
    {
      [path]: 'after "nine convicti", expected "ons in 2029"; got "ens in 2029"',
    },
  ],
  'a cut through a word': [{ [path]: 'nine conviction' }, { [path]: 'it cuts through a word' }],
  'a cut through a figure': [{ [path]: '2 convictions' }, { [path]: 'it cuts through a word' }],
  'a quote of another unit': [{ [unit]: 'prosecution.3' }, { [path]: 'Name unit "prosecution.2"' }],
  'a quote of the report itself': [
    { 'report.evidence[3].quote': 'VELMORA (Tier 3)' },
    { 'report.evidence[3].quote': '"page.tier"' },
  ],
  'another rule reports a unit that does not exist': [{ [unit]: '__proto__' }, {}],
});
