import { testRule } from '../testing/changed.js';
import { numbersAppearInTheEvidence } from './numbers-appear-in-the-evidence.js';

const value = 'statistics[1].quantity.value';
const penalty = 'legalProvisions[0].penalties[0]';

// What has the digits of a count of nine, and says something else.
const others =
  '-9, −9, minus nine, 9%, nine percent, 9‰, €9, $9, 9 euros, 9.5, 9,5, 1,009, 9:30, 9/11, ±9, 9°, #9, 9th, 9k'.split(
    ', ',
  );
const otherFigures = others.map((words) => {
  const text = `There were ${words} convictions in 2029.`;
  const changes = {
    'narrative.sections[3].paragraphs[0].passages[1].text': text,
    'statistics[1].evidence[0].quote': text,
  };
  return [`a count of ${words}`, [changes, { [value]: 'number 9 ' }]] as const;
});

testRule(numbersAppearInTheEvidence, {
  'a number of no quote': [
    { [value]: 8 },
    { [value]: 'the number 8 appears in no quote of the record that supports quantity.value' },
  ],
  'a number of the passage that is not quoted': [{ [value]: 12 }, { [value]: 'number 12' }],
  'a quote that supports another field': [
    {
      'statistics[1].evidence': [
        { passage: 'prosecution.2', quote: 'nine convictions', supports: ['passage'] },
        { passage: 'prosecution.2', quote: 'in 2029', supports: ['quantity', 'period'] },
      ],
    },
    { [value]: 'number 9' },
  ],
  'each bound of a term': [
    { [`${penalty}.minimum`]: 1, [`${penalty}.maximum`]: 5 },
    { [`${penalty}.minimum`]: 'number 1 ', [`${penalty}.maximum`]: 'number 5 ' },
  ],
  'a zero in words': [
    {
      'narrative.sections[3].paragraphs[0].passages[2].text': 'There were no sentences.',
      'statistics[2].evidence[0].quote': 'There were no sentences.',
      'statistics[2].quantity': { kind: 'exact', value: 0 },
    },
    {},
  ],
  'a zero that the text does not state': [
    { 'statistics[2].quantity': { kind: 'exact', value: 0 } },
    { 'statistics[2].quantity.value': 'the number 0 appears in no quote' },
  ],
  'an age that the text does not state': [
    { 'victimCategories[1].who.ages': [{ minimum: 12, maximum: null, phrase: 'boats' }] },
    { 'victimCategories[1].who.ages[0].minimum': 'number 12' },
  ],
  'the part and the whole of a share in words': [
    {
      'narrative.sections[3].paragraphs[0].passages[2].text': 'Two-thirds of the crews agreed.',
      'statistics[2].evidence[0].quote': 'Two-thirds of the crews',
      'statistics[2].quantity': { kind: 'share', part: 2, whole: 3, phrase: 'Two-thirds' },
    },
    {},
  ],
  ...Object.fromEntries(otherFigures),
  'other rules check quotes': [{ 'statistics[1].evidence[0].quote': 'ten convictions' }, {}],
  'other rules check dates': [{ 'statistics[1].period.edtf': '2028' }, {}],
});
