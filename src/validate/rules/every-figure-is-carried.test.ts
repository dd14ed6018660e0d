import { describe, expect, it } from 'vitest';
import { exampleDataset } from '../../../tests/example/rules-example.js';
import { changedExample } from '../testing/changed-example.js';
import { everyFigureIsCarried } from './every-figure-is-carried.js';

const check = (changes: Readonly<Record<string, unknown>>) =>
  everyFigureIsCarried.check(changedExample(changes));

const sentence = 'narrative.sections[3].paragraphs[0].units[1].text';
const article = 'narrative.sections[3].paragraphs[0].units[0].text';

describe('every-figure-is-carried', () => {
  it('finds nothing in the example', () => {
    expect(everyFigureIsCarried.check(exampleDataset)).toEqual([]);
  });

  it('finds a figure whose record has another value', () => {
    expect(check({ 'statistics[2].quantity.value': 7 })).toEqual([
      {
        code: 'every-figure-is-carried',
        path: sentence,
        id: 'prosecution.2',
        message:
          'no typed field carries the figure "six" in "… 14 convictions, compared with six convictions in 2029."; these records quote it: "convictions-2029"',
        hint: 'Give a record that quotes these words a field with the number 6, and where it has several pieces of evidence, let this one support that field',
      },
    ]);
  });

  it('finds a figure that only a record without quote of it carries', () => {
    const problems = check({
      'statistics[2].quantity.value': 7,
      'statistics[5].quantity.minimum': 6,
    });
    expect(problems.map(({ id }) => id)).toEqual(['trafficking-profile.3', 'prosecution.2']);
  });

  it('finds a figure that the quote leaves out', () => {
    expect(check({ 'statistics[2].evidence[0].quote': 'convictions in 2029' })).toMatchObject([
      {
        path: sentence,
        id: 'prosecution.2',
        message:
          'no typed field carries the figure "six" in "… 14 convictions, compared with six convictions in 2029."; no record quotes it',
      },
    ]);
  });

  it('finds the figures of a sentence that is evidence of nothing', () => {
    const unit = { 'legalProvisions[0].evidence[0].unit': 'prosecution.3' };
    expect(check(unit).map(({ message }) => message)).toEqual(
      ['12', '2027', 'two', '$500', '$1,500'].map((figure) =>
        expect.stringMatching(
          new RegExp(`the figure "${figure.replace('$', '\\$')}" in .*; no record quotes it$`),
        ),
      ),
    );
  });

  it('finds a figure that stands in prose only', () => {
    expect(
      check({
        'statistics[2].quantity': { kind: 'verbal', phrase: 'six' },
        'statistics[2].notes': ['6'],
      }).map(({ message }) => message),
    ).toEqual([expect.stringContaining('carries the figure "six"')]);
  });

  it('does not take an ordinal for a figure of the text', () => {
    const unit = 'narrative.sections[2].paragraphs[0].units[1]';
    const text = 'Train 1 police to identify victims, particularly in Norhaven';
    expect(
      check({ [`${unit}.text`]: text, 'recommendations[0].evidence[0].quote': text }),
    ).toMatchObject([
      { path: `${unit}.text`, id: 'recommendations.1', message: expect.stringContaining('"1"') },
    ]);
  });

  it('does not take the numbers of the page for figures of the text', () => {
    const text = 'Maravel has 14 districts.';
    expect(
      check({
        'narrative.sections[1].paragraphs[0].units[0].text': text,
        'report.evidence[0]': { unit: 'trafficking-profile.1', quote: text },
      }),
    ).toMatchObject([{ id: 'trafficking-profile.1', message: expect.stringContaining('"14"') }]);
  });

  it('finds the number of an article, and the bounds of penalties', () => {
    expect(check({ 'legalProvisions[0].instrument.article': 13 })).toMatchObject([
      { path: article, id: 'prosecution.1', message: expect.stringContaining('"12"') },
    ]);
    expect(check({ 'legalProvisions[0].penalties[0].minimum': 3 })).toMatchObject([
      { path: article, message: expect.stringContaining('"two"') },
    ]);
    expect(check({ 'legalProvisions[0].penalties[1].maximum': 150 })).toMatchObject([
      { path: article, message: expect.stringContaining('"$1,500"') },
    ]);
  });

  it('finds an amount that is carried without its currency', () => {
    const quantity = { kind: 'range', minimum: 40, maximum: 90, qualifier: 'normally' };
    expect(check({ 'statistics[5].quantity': quantity })).toMatchObject([
      {
        path: 'narrative.sections[1].paragraphs[1].units[0].text',
        id: 'trafficking-profile.3',
        message: expect.stringContaining('carries the figure "$40"'),
        hint: expect.stringContaining('a field with the number 40 and its currency'),
      },
      { message: expect.stringContaining('carries the figure "$90"') },
    ]);
    expect(check({ 'findings[1].funding': null })).toMatchObject([
      { id: 'protection.1', message: expect.stringContaining('"$2,000"') },
    ]);
  });

  it('finds a year that no date carries', () => {
    const expected = [
      {
        path: sentence,
        id: 'prosecution.2',
        message: expect.stringContaining('carries the figure "2029"'),
        hint: expect.stringContaining('a period whose edtf has the year 2029'),
      },
    ];
    expect(check({ 'statistics[2].period.edtf': '2028' })).toMatchObject(expected);
    const unspecified = { basis: 'unspecified', phrase: 'in 2029', edtf: null, inferred: false };
    expect(check({ 'statistics[2].period': unspecified })).toMatchObject(expected);
    expect(check({ 'legalProvisions[1].status.approvals[0].date.edtf': '2031-06' })).toMatchObject([
      { id: 'prosecution.4', message: expect.stringContaining('"2030"') },
    ]);
  });

  it('does not take the bounds of a reporting period for a year of the text', () => {
    const period = {
      basis: 'reporting-period',
      which: 'previous',
      phrase: 'in 2029',
      edtf: '2029-04-01/2030-03-31',
      inferred: true,
    };
    expect(check({ 'statistics[2].period': period })).toMatchObject([
      { path: sentence, id: 'prosecution.2', message: expect.stringContaining('"2029"') },
    ]);
  });

  it('takes the day of a date for a day of the text', () => {
    const day = {
      'narrative.sections[3].paragraphs[0].units[3].text': 'On June 9, 2030 the parliament met.',
      'legalProvisions[1].evidence[0].quote': 'On June 9, 2030 the parliament met',
    };
    const date = 'legalProvisions[1].status.approvals[0].date.edtf';
    expect(check({ ...day, [date]: '2030-06-09' })).toEqual([]);
    expect(check({ ...day, [date]: '2030-06-19' })).toMatchObject([
      { message: expect.stringContaining('"9"'), hint: expect.stringContaining('the day 9') },
    ]);
  });

  it('asks for a quote of each place at which a figure stands', () => {
    const text = 'In nine towns, the police reported nine cases of suspected forced labor.';
    const quoting = (quote: string) =>
      check({
        [sentence]: text,
        'statistics[1].evidence[0].quote': quote,
      });
    expect(quoting('nine cases of suspected forced labor')).toMatchObject([
      {
        message: expect.stringContaining('"nine" in "In nine towns, the police reported …"'),
        id: 'prosecution.2',
      },
    ]);
    expect(quoting(text)).toEqual([]);
  });

  it('finds a figure whose quote is not said to support the field', () => {
    expect(check({ 'statistics[0].evidence[1].supports': ['measure', 'period'] })).toMatchObject([
      {
        path: 'narrative.sections[3].paragraphs[0].units[2].text',
        id: 'prosecution.3',
        message: expect.stringContaining(
          'carries the figure "14" in "… any sentences for the 14 convictions."; these records quote it: "convictions-2030"',
        ),
      },
    ]);
  });

  it('reads no figure where the narrative says nothing', () => {
    expect(
      check({
        'narrative.sections[2].paragraphs[0].units[0].text': 'The 2 recommendations:',
        'narrative.sections[0].paragraphs[1].units[0].type': 'sentence',
        'narrative.sections[0].paragraphs[1].units[0].text': '77 pages',
      }),
    ).toEqual([]);
  });
});
