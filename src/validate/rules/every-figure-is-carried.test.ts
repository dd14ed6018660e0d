import { testRule } from '../testing/changed.js';
import { everyFigureIsCarried } from './every-figure-is-carried.js';

const sentence = 'narrative.sections[3].paragraphs[0].passages[1].text';
const article = 'narrative.sections[3].paragraphs[0].passages[0].text';
const fees = 'narrative.sections[1].paragraphs[0].passages[1].text';
const calendarYear = 'statistics[1].period.edtf';

/** The second sentence on prosecution, and the quote of it for the figure of 2029. */
const saying = (text: string, quote = text) => ({
  [sentence]: text,
  'statistics[1].evidence[0].quote': quote,
});

/** The second sentence on prosecution, and a statistic of it. */
const counting = (text: string, quantity: object) => ({
  ...saying(text),
  'statistics[1].period': { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  'statistics[1].quantity': { kind: 'exact', ...quantity },
});

/** The second sentence on victims, with an age, and a category of it. */
const aged = (ages: readonly object[]) => ({
  [fees]: 'Some Velmoran men as young as 15 are subjected to forced labor.',
  'statistics[3].evidence[0].quote': 'men',
  'victimCategories[1].evidence[0].quote': 'Some Velmoran men as young as 15 are subjected',
  'victimCategories[1].who.ages': ages,
});

const twoThirds = { kind: 'share', part: 2, whole: 3, phrase: 'Two-thirds' };
const twoYears = {
  ...saying('In the past two years, courts reported nine convictions.'),
  'statistics[1].period': {
    ...{ basis: 'span', phrase: 'In the past two years' },
    ...{ edtf: '2029-04/2031-03', inferred: true },
  },
};

testRule(everyFigureIsCarried, {
  'a share in words': [counting('Two-thirds of the crews', twoThirds), {}],
  'a share in percent': [
    counting('40 percent of the crews', { ...twoThirds, part: 40, whole: 100 }),
    {},
  ],
  'another share': [
    counting('Two-thirds of the crews', { ...twoThirds, part: 1 }),
    { [sentence]: 'a share of which the part divided by the whole is 0.6667' },
  ],
  'the length of a period, in its phrase': [twoYears, {}],
  'the length of a period without it': [
    { ...twoYears, 'statistics[1].period.phrase': 'In the past' },
    { [sentence]: 'a field with the number 2, in years' },
  ],
  'an age of a group': [aged([{ minimum: 15, maximum: null, phrase: 'as young as 15' }]), {}],
  'an age that no group has': [aged([]), { [fees]: 'a field with the number 15' }],
  'a term of years, which an age of a group does not carry': [
    {
      [fees]: "Some Velmoran men serve 15 years' imprisonment.",
      'statistics[3].evidence[0].quote': 'men',
      'victimCategories[1].evidence[0].quote': "serve 15 years' imprisonment",
      'victimCategories[1].who.ages': [{ minimum: 15, maximum: null, phrase: '15 years' }],
    },
    { [fees]: 'a field with the number 15, in years' },
  ],
  'a record with another value': [
    { 'statistics[1].quantity.value': 8 },
    {
      [sentence]: '"convictions-2029". Give a record that quotes it a field with the number 9',
    },
  ],
  'a quote without the figure': [
    { 'statistics[1].evidence[0].quote': 'convictions in 2029' },
    { [sentence]: 'no record quotes it' },
  ],
  'a figure in prose only': [
    { 'statistics[1].quantity': { kind: 'verbal', phrase: 'nine' }, 'statistics[1].notes': ['9'] },
    { [sentence]: '"nine"' },
  ],
  'an article with numbers and letters': [
    {
      [article]: 'Article 7(2)',
      'legalProvisions[0].evidence[0].quote': 'Article 7(2)',
      'legalProvisions[0].instrument.articles': ['7(2)'],
    },
    {},
  ],
  'an article, and the bounds of a penalty': [
    { 'legalProvisions[0].instrument.articles': [8], 'legalProvisions[0].penalties[0].minimum': 4 },
    { [article]: ['"7"', '"three"'] },
  ],
  'an amount without its currency': [
    { 'statistics[3].quantity': { kind: 'range', minimum: 40, maximum: 90, qualifier: null } },
    { [fees]: ['"$40"', 'a field with the number 90 and its currency'] },
  ],
  'a year that no date has': [
    { [calendarYear]: '2028' },
    { [sentence]: 'a period whose edtf has the year 2029, or a field with that number' },
  ],
  'the bounds of a reporting period, which are not figures of the text': [
    {
      'statistics[1].period': {
        basis: 'reporting-period',
        which: 'previous',
        phrase: 'in 2029',
        edtf: '2029-04-01/2030-03-31',
        inferred: true,
      },
    },
    { [sentence]: '"2029"' },
  ],
  'the day of a date': [
    { ...saying('On June 15, 2029 there were nine convictions.'), [calendarYear]: '2029-06-15' },
    {},
  ],
  'another day than that of the date': [
    { ...saying('On June 15, 2029 there were nine convictions.'), [calendarYear]: '2029-06-16' },
    { [sentence]: '"15" in "On June 15, 2029 there were nine convictions."' },
  ],
  'a figure twice, quoted once': [
    saying(
      'In nine towns, there were nine convictions in 2029.',
      'there were nine convictions in 2029.',
    ),
    { [sentence]: '"nine" in "In nine towns, there were nine convictions in …"; no record' },
  ],
  'a figure twice, both quoted': [
    saying('In nine towns, there were nine convictions in 2029.'),
    {},
  ],
  'a quote that supports another field': [
    {
      'statistics[1].evidence': [
        { passage: 'prosecution.2', quote: 'nine convictions in 2029', supports: ['period'] },
        { passage: 'prosecution.3', quote: 'sentences', supports: ['quantity'] },
      ],
    },
    { [sentence]: '"nine"' },
  ],
  'an ordinal, which counts the list': [
    {
      'narrative.sections[2].paragraphs[0].passages[1].text': 'Train 1 guard',
      'recommendations[0].evidence[0].quote': 'Train 1 guard',
    },
    { 'narrative.sections[2].paragraphs[0].passages[1].text': '"1"' },
  ],
  'a percentage as a number of persons': [
    counting('40 percent were guards', { value: 40 }),
    { [sentence]: 'a share with the part 40 and the whole 100' },
  ],
  'a range of percentages': [
    {
      ...counting('20 to 30 percent were guards', { kind: 'range', minimum: 20, maximum: 30 }),
      'statistics[1].unit': 'other',
    },
    {},
  ],
  'a fraction as a number': [
    counting('two-thirds were guards', { value: 0.67 }),
    { [sentence]: '"two-thirds" in "two-thirds were guards"' },
  ],
  'a shared magnitude, in another currency': [
    counting('fines of 10 to 100 million kip', {
      ...{ kind: 'range', minimum: 10_000_000, maximum: 100_000_000 },
      money: { currency: 'LAK', equivalent: false },
    }),
    {},
  ],
  'an amount in another currency than that of the text': [
    counting('fines of €500', { value: 500, money: { currency: 'USD', equivalent: false } }),
    { [sentence]: 'the number 500 and its currency EUR' },
  ],
  'a term in months': [
    {
      [article]: 'Article 7 prescribes one year and one month to 10 years in prison.',
      'legalProvisions[0].instrument.revision': null,
      'legalProvisions[0].evidence[0].quote':
        'Article 7 prescribes one year and one month to 10 years in prison.',
      'legalProvisions[0].penalties[0].unit': 'months',
      'legalProvisions[0].penalties[0].minimum': 13,
      'legalProvisions[0].penalties[0].maximum': 120,
    },
    {},
  ],
  'a term in years, recorded in months': [
    { 'legalProvisions[0].penalties[0].unit': 'months' },
    { [article]: ['"three"', 'a field with the number 10, in years'] },
  ],
  'no victims, which can be in words': [saying('No one came; no victims left.'), {}],
  'lead-ins and lines of the page say nothing': [
    {
      'narrative.sections[2].paragraphs[0].passages[0].text': 'The 2 recommendations:',
      'narrative.sections[0].paragraphs[0].passages[0].text': '77 pages',
    },
    {},
  ],
});
