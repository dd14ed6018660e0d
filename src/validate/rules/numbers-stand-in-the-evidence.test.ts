import { describe, expect, it } from 'vitest';
import { exampleDataset } from '../../../tests/example/rules-example.js';
import { changedExample } from '../testing/changed-example.js';
import { numbersStandInTheEvidence } from './numbers-stand-in-the-evidence.js';

const check = (changes: Readonly<Record<string, unknown>>) =>
  numbersStandInTheEvidence.check(changedExample(changes));

describe('numbers-stand-in-the-evidence', () => {
  it('finds nothing in the example', () => {
    expect(numbersStandInTheEvidence.check(exampleDataset)).toEqual([]);
  });

  it('finds a number that stands in no quote of the record', () => {
    expect(check({ 'statistics[1].quantity.value': 8 })).toEqual([
      {
        code: 'numbers-stand-in-the-evidence',
        path: 'statistics[1].quantity.value',
        id: 'cases-2030',
        message: 'the number 8 stands in no quote of the record that supports quantity.value',
        hint: 'Write the number of the text, and quote the words in which it stands',
      },
    ]);
  });

  it('finds one that stands in the unit, but not in what the record quotes of it', () => {
    expect(check({ 'statistics[1].quantity.value': 14 })).toMatchObject([{ id: 'cases-2030' }]);
  });

  it('finds one that stands only in a quote that supports other fields', () => {
    const evidence = [
      { unit: 'prosecution.2', quote: 'nine cases', supports: ['measure', 'unit'] },
      {
        unit: 'prosecution.2',
        quote: 'the police reported',
        supports: ['attribution', 'quantity'],
      },
    ];
    expect(check({ 'statistics[1].evidence': evidence })).toMatchObject([{ id: 'cases-2030' }]);
  });

  it('reads numbers in digits and in words', () => {
    const evidence = (quote: string) => ({
      'statistics[0].evidence': [{ unit: 'prosecution.2', quote }],
    });
    expect(check(evidence('in 14 convictions'))).toEqual([]);
    expect(check({ ...evidence('nine cases'), 'statistics[0].quantity.value': 9 })).toEqual([]);
  });

  it('finds each bound of a term or a fine by itself', () => {
    const [provision] = exampleDataset.legalProvisions;
    const fields = provision?.penalties.flatMap((penalty, index) =>
      ['minimum', 'maximum']
        .filter((bound) => typeof Reflect.get(penalty, bound) === 'number')
        .map((bound) => `legalProvisions[0].penalties[${index}].${bound}`),
    );
    expect(fields?.length).toBeGreaterThan(2);
    for (const path of fields ?? []) {
      expect(check({ [path]: 4_321 }).map((problem) => problem.path)).toEqual([path]);
    }
  });

  it('leaves quotes that stand nowhere, and dates, to other rules', () => {
    expect(check({ 'statistics[1].evidence[0].unit': 'prosecution.99' })).toEqual([]);
    expect(check({ 'statistics[1].evidence[0].quote': 'ten cases' })).toEqual([]);
    expect(check({ 'statistics[2].period.edtf': '2028' })).toEqual([]);
  });
});
