import { testRule } from '../testing/changed.js';
import { everyPassageIsUsed } from './every-passage-is-used.js';

testRule(everyPassageIsUsed, {
  'a sentence that no record quotes': [
    { 'legalProvisions[0].evidence[0].passage': 'prosecution.2' },
    {
      'narrative.sections[3].paragraphs[0].passages[0]': 'passage "prosecution.1" ("Article 7',
    },
  ],
  'an item quoted for an organization only': [
    { 'recommendations[0].evidence[0].passage': 'recommendations.2' },
    { 'narrative.sections[2].paragraphs[0].passages[1]': 'organizations and places only' },
  ],
  'lines of the page and lead-ins need no record': [
    {
      'metadata.evidence[3].passage': 'page.cite-as',
      'narrative.sections[0].paragraphs[0].passages[3].type': 'sentence',
    },
    {},
  ],
});
