import { testRule } from '../testing/changed.js';
import { referencesResolve } from './references-resolve.js';

const actor = 'findings[0].actors[0].organization';
const broader = 'victimCategories[0].broader';

testRule(referencesResolve, {
  'a misspelt id': [
    { [actor]: 'goverment' },
    {
      [actor]: 'no organization "goverment". Write "government"',
    },
  ],
  'a record of another report': [
    { 'statistics[1].report': 'example-report-2030-velmora' },
    { 'statistics[1].report': 'this report is "example-report-2031-velmora"' },
  ],
  'an id like no other': [{ [actor]: '__proto__' }, { [actor]: 'add the organization' }],
  'an id of another kind': [
    { 'recommendations[1].answers': ['fees'] },
    {
      'recommendations[1].answers[0]': 'no finding "fees"',
    },
  ],
  'a related record of another kind': [
    { 'findings[1].related[0].kind': 'statistic' },
    { 'findings[1].related[0].id': 'no statistic "shelter-run"' },
  ],
  'the id of a country in place of its code': [
    { 'metadata.country': 'velmora' },
    { 'metadata.country': 'no place with the country code "velmora"' },
  ],
  'a code that no place has any more': [
    { 'places[1].codes': null },
    { 'victimCategories[1].routes[0].destination.countries[0]': '"XO"' },
  ],
  'a passage': [
    { 'places[0].evidence[0].passage': 'far.away' },
    { 'places[0].evidence[0].passage': 'no passage "far.away"' },
  ],
  'a place in itself': [
    { 'places[1].within': 'ostland' },
    {
      'places[1].within': 'Remove "ostland" here',
    },
  ],
  'organizations that are part of each other': [
    { 'organizations[0].partOf': 'coast-guard' },
    { 'organizations[1].partOf': 'its partOf names "government", which leads back to it' },
  ],
  'a category that is broader than its broader one': [
    { [broader]: ['velmoran-men-in-ostland'] },
    { 'victimCategories[1].broader[0]': '"velmoran-men-in-ostland" is its own ancestor' },
  ],
  'two cycles': [
    { [broader]: ['men-and-women'], 'places[0].within': 'port-vel' },
    {
      [`${broader}[0]`]: 'broader names "men-and-women"',
      'places[2].within': 'within names "velmora"',
    },
  ],
  'a broader category reached in two ways': [
    {
      'victimCategories[2]': {
        kind: 'victim-category',
        report: 'example-report-2031-velmora',
        ...{ id: 'x', who: { nationalities: [] }, routes: [], places: [], related: [] },
        ...{ broader: ['velmoran-men-in-ostland', 'men-and-women'], evidence: [], attribution: {} },
      },
    },
    {},
  ],
});
