import { testRule } from '../testing/changed.js';
import { quotesAppearInTheirPassage } from './quotes-appear-in-their-passage.js';

const path = 'statistics[1].evidence[0].quote';
const passage = 'statistics[1].evidence[0].passage';

testRule(quotesAppearInTheirPassage, {
  'a letter altered': [
    { [path]: 'nine convictiens in 2029' },
    {
      [path]: 'after "nine convicti", expected "ons in 2029"; got "ens in 2029"',
    },
  ],
  'a cut through a word': [{ [path]: 'nine conviction' }, { [path]: 'it cuts through a word' }],
  'a cut through a figure': [{ [path]: '2 convictions' }, { [path]: 'it cuts through a word' }],
  'a quote of another passage': [
    { [passage]: 'prosecution.3' },
    { [path]: 'Name passage "prosecution.2"' },
  ],
  'a quote of the report itself': [
    { 'metadata.evidence[3].quote': 'VELMORA (Tier 3)' },
    { 'metadata.evidence[3].quote': '"page.tier"' },
  ],
  'another rule reports a passage that does not exist': [{ [passage]: '__proto__' }, {}],
});
