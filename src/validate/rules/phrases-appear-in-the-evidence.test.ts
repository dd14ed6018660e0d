import { testRule } from '../testing/changed.js';
import { phrasesAppearInTheEvidence } from './phrases-appear-in-the-evidence.js';

const condition = 'findings[1].condition';
const tierLine = 'metadata.tierLine';
const burma = { 'places[0].name': 'Burma', 'places[0].codes.alpha2': 'MM' };

testRule(phrasesAppearInTheEvidence, {
  'other words than the only quote': [
    { [condition]: 'remained the sole provider' },
    {
      [condition]: 'after "remained the ", expected "only provider"; got "sole provider"',
    },
  ],
  'words that cut through those of the quote': [
    { 'places[0].name': 'Velm' },
    { 'places[0].name': 'it cuts through a word or figure of "Velmora"' },
  ],
  'the English name of a country that the text names only by its people': [
    { ...burma, 'places[0].otherNames': ['Velmora'] },
    {},
  ],
  'another name of such a country': [
    { ...burma, 'places[0].name': 'Birma', 'places[0].otherNames': ['Velmora'] },
    { 'places[0].name': '"Birma" appears in no quote of the record' },
  ],
  'the English name of a country that has no name in the text': [
    { ...burma, 'places[0].otherNames': ['Burmese'] },
    { 'places[0].name': '"Burma" appears in no quote of the record' },
  ],
  'our name of a place other than a country': [
    { 'places[2].name': 'The Port', 'places[2].otherNames': ['Port Vel'] },
    { 'places[2].name': '"The Port" appears in no quote' },
  ],
  'words of any of several quotes': [{ [tierLine]: 'VELMORA' }, {}],
  'words of none of several quotes': [
    { [tierLine]: 'VELMORA (Tier 3)' },
    { [tierLine]: '"VELMORA (Tier 3)" appears in no quote of the record. ' },
  ],
  'a number that is wording': [
    { 'metadata.year': 2030 },
    { 'metadata.year': '"2030" appears in no' },
  ],
  'words of the text that the record does not quote': [
    { 'findings[1].evidence[0].quote': 'remained the only provider of legal aid' },
    { 'findings[1].actors[0].phrase': '"The Harbor Mission"' },
  ],
  'our own words need no quote': [
    {
      'organizations[2].otherNames': ['ours'],
      'statistics[0].label': 'ours',
      'statistics[0].notes': ['ours'],
      'legalProvisions[0].name': 'ours',
      'recommendations[0].actions[0].verb': 'ours',
    },
    {},
  ],
});
