import { testRule } from '../testing/changed.js';
import { idsAreUniqueAndInStyle } from './ids-are-unique-and-in-style.js';

const page = 'narrative.sections[0].paragraphs[0]';
const prosecution = 'narrative.sections[3].paragraphs[0]';

testRule(idsAreUniqueAndInStyle, {
  'an id of two records of one kind': [
    { 'findings[1].id': 'shelter-run' },
    {
      'findings[1].id': 'findings[0] has the id "shelter-run" already',
    },
  ],
  'an id of two records of different kinds': [
    { 'places[2].id': 'government' },
    { 'places[2].id': 'organizations[0] has the id "government" already' },
  ],
  'the id of the report': [
    { 'statistics[0].id': 'example-report-2031-velmora' },
    { 'statistics[0].id': 'metadata has the id' },
  ],
  'a country code of two places': [
    { 'places[1].codes.alpha2': 'XV' },
    { 'places[1].codes.alpha2': 'places[0] has the codes.alpha2 "XV" already' },
  ],
  'an id of two sections': [
    { 'narrative.sections[0].id': 'protection', 'narrative.sections[0].paragraphs': [] },
    { 'narrative.sections[4].id': 'narrative.sections[0] has the id "protection" already' },
  ],
  'an id of two passages': [
    { [`${page}.passages[3].id`]: 'page.cite-as' },
    { [`${page}.passages[3].id`]: `${page}.passages[1] has the id "page.cite-as" already` },
  ],
  'a paragraph with another number': [
    { [`${prosecution}.number`]: 2 },
    {
      [`${prosecution}.number`]: 'paragraph 1 of section "prosecution" has the number 2',
      [`${prosecution}.passages[0].paragraph`]: 'has the paragraph 1, but it is in paragraph 2',
      [`${prosecution}.passages[1].paragraph`]: 'Write 2, or move the passage',
      [`${prosecution}.passages[2].paragraph`]: '"prosecution.3"',
    },
  ],
  'a gap between sentences': [
    { [`${prosecution}.passages[2].id`]: 'prosecution.4' },
    {
      [`${prosecution}.passages[2].id`]: '"prosecution.4" is not "prosecution.3"',
    },
  ],
  'items, which count without the lead-in': [
    { 'narrative.sections[2].paragraphs[0].passages[1].id': 'recommendations.3' },
    { 'narrative.sections[2].paragraphs[0].passages[1].id': 'is not "recommendations.1"' },
  ],
  'lines with names not in style': [
    { [`${page}.passages[0].id`]: 'page.01', [`${page}.passages[1].id`]: 'page.2nd' },
    {
      [`${page}.passages[0].id`]:
        '"page.01" is not the section\'s id, a dot, and a number or a name',
      [`${page}.passages[1].id`]: 'such as "page.title"',
    },
  ],
  'a line with a number': [{ [`${page}.passages[3].id`]: 'page.4' }, {}],
  'a passage of another section': [
    { [`${prosecution}.passages[2].section`]: 'protection' },
    {
      [`${prosecution}.passages[2].section`]: 'it is in section "prosecution"',
    },
  ],
  'a recommendation with another ordinal': [
    { 'recommendations[1].ordinal': 1 },
    { 'recommendations[1].ordinal': 'quotes item 2 of the list, and has the ordinal 1' },
  ],
});
