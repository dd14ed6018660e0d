import { describe, expect, it } from 'vitest';
import { exampleDataset } from '../../../tests/example/rules-example.js';
import { changedExample, takenOut } from '../testing/changed-example.js';
import { evidenceNamesWhatItSupports } from './evidence-names-what-it-supports.js';

const check = (changes: Readonly<Record<string, unknown>>) =>
  evidenceNamesWhatItSupports.check(changedExample(changes));

const first = 'statistics[0].evidence[0].supports';
const second = 'statistics[0].evidence[1].supports';

describe('evidence-names-what-it-supports', () => {
  it('finds nothing in the example', () => {
    expect(evidenceNamesWhatItSupports.check(exampleDataset)).toEqual([]);
  });

  it.each([[['quantity']], [[]], [undefined]])('finds %j where there is one piece', (supports) => {
    expect(check({ 'statistics[1].evidence[0].supports': supports })).toEqual([
      {
        code: 'evidence-names-what-it-supports',
        path: 'statistics[1].evidence[0].supports',
        id: 'cases-2030',
        message: 'the only piece of evidence of the record names what it supports',
        hint: 'Leave supports out: one piece of evidence supports every field',
      },
    ]);
  });

  it.each([[takenOut], [[]], [undefined]])('finds %o where there are two', (supports) => {
    expect(check({ [second]: supports })).toEqual([
      {
        code: 'evidence-names-what-it-supports',
        path: second,
        id: 'convictions-2030',
        message: 'piece 2 of 2 of the evidence does not name what it supports',
        hint: 'Name the fields of the record that rest on this quote, such as "quantity"',
      },
    ]);
  });

  it.each([
    'quantities',
    'quantity.amount',
    'toString',
    '__proto__',
    'constructor',
    '',
    'notes[0]',
  ])('finds %j, which is no field of the record', (field) => {
    expect(check({ [second]: ['measure', field] })).toEqual([
      {
        code: 'evidence-names-what-it-supports',
        path: `${second}[1]`,
        id: 'convictions-2030',
        message: `the record has no field ${JSON.stringify(field)}`,
        hint: 'Name one of its fields (kind, id, label, measure, unit, population, quantity, period, attribution, hedges, comparability, notes, evidence), or a path into one',
      },
    ]);
  });

  it('knows fields by their path', () => {
    const supports = ['quantity.value', 'period.edtf', 'comparability[0]', 'comparability.0'];
    expect(check({ [second]: supports })).toEqual([]);
    for (const field of [
      'comparability[1]',
      'comparability.1',
      'comparability.length',
      'label.0',
    ]) {
      expect(check({ [second]: [field] })).toMatchObject([{ path: `${second}[0]` }]);
    }
  });

  it('finds a piece that comes twice', () => {
    const copy = { unit: 'prosecution.3', quote: 'the 14 convictions', supports: ['unit'] };
    expect(check({ 'statistics[0].evidence[2]': copy })).toEqual([
      {
        code: 'evidence-names-what-it-supports',
        path: 'statistics[0].evidence[2]',
        id: 'convictions-2030',
        message: 'the quote "the 14 convictions" from unit "prosecution.3" is evidence[1] already',
        hint: 'Keep one of the two, with the fields that both support',
      },
    ]);
    expect(check({ 'statistics[0].evidence[2]': { ...copy, quote: '14 convictions' } })).toEqual(
      [],
    );
  });

  it('finds words whose quote is not said to support their field', () => {
    expect(check({ [first]: ['quantity', 'attribution'] })).toEqual([
      {
        code: 'evidence-names-what-it-supports',
        path: first,
        id: 'convictions-2030',
        message:
          'the words "During the reporting period" of period.phrase stand in this quote, and in none that is said to support the field',
        hint: 'Add "period" to supports',
      },
    ]);
    expect(check({ [first]: ['quantity', 'attribution'], [second]: ['period'] })).toMatchObject([
      { path: first, hint: 'Add "period" to supports' },
    ]);
    const label = ['title', 'publisher', 'year', 'countryName'];
    expect(check({ 'report.evidence[1].supports': label })).toMatchObject([
      { path: 'report.evidence[1].supports', id: 'example-report-2031-maravel' },
    ]);
  });

  it('takes a field as supported by the path of what holds it, and not by a name that it begins with', () => {
    expect(check({ [first]: ['quantity', 'attribution', 'period.phrase'] })).toEqual([]);
    expect(
      check({ [first]: ['quantity', 'attribution', 'per'], 'statistics[0].per': 1 }),
    ).toMatchObject([{ path: first, hint: 'Add "period" to supports' }]);
  });

  it('finds a number that no piece is said to support', () => {
    expect(check({ [first]: ['period', 'attribution'], [second]: ['quantity.kind'] })).toEqual([
      {
        code: 'evidence-names-what-it-supports',
        path: 'statistics[0].quantity.value',
        id: 'convictions-2030',
        message: 'no piece of evidence is said to support the number 14 of quantity.value',
        hint: 'Add "quantity" to supports of the piece whose quote has the number',
      },
    ]);
  });

  it('asks for no support of coded fields, and of the names of organizations and places', () => {
    expect(
      check({
        [first]: ['quantity', 'period', 'attribution'],
        [second]: ['quantity'],
        'organizations[3].evidence[0].supports': ['type'],
      }),
    ).toEqual([]);
  });

  it('leaves words that no quote has to phrases-stand-in-the-evidence', () => {
    expect(
      check({ [first]: ['quantity', 'attribution'], 'statistics[0].period.phrase': 'x' }),
    ).toEqual([]);
  });
});
