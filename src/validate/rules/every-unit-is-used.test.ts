import { testRule } from '../testing/changed.js';
import { everyUnitIsUsed } from './every-unit-is-used.js';

testRule(everyUnitIsUsed, {
  'a sentence that no record quotes': [
    { 'legalProvisions[0].evidence[0].unit': 'prosecution.2' },
    {
      'narrative.sections[3].paragraphs[0].units[0]': 'unit "prosecution.1" ("Article 7',
    },
  ],
  'an item quoted for an organization only': [
    { 'recommendations[0].evidence[0].unit': 'recommendations.2' },
    { 'narrative.sections[2].paragraphs[0].units[1]': 'organizations and places only' },
  ],
  'lines of the page and lead-ins need no record': [
    {
      'report.evidence[3].unit': 'page.cite-as',
      'narrative.sections[0].paragraphs[0].units[3].type': 'sentence',
    },
    {},
  ],
});
