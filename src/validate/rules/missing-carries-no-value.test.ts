import { describe, expect, it } from 'vitest';
import { exampleDataset } from '../../../tests/example/rules-example.js';
import { changedExample } from '../testing/changed-example.js';
import { missingCarriesNoValue } from './missing-carries-no-value.js';

const check = (changes: Readonly<Record<string, unknown>>) =>
  missingCarriesNoValue.check(changedExample(changes));

describe('missing-carries-no-value', () => {
  it('finds nothing in the example', () => {
    expect(missingCarriesNoValue.check(exampleDataset)).toEqual([]);
  });

  it.each([
    ['value', 0],
    ['value', '0'],
    ['value', null],
    ['value', undefined],
    ['minimum', 1],
    ['maximum', 'life'],
    ['money', { currency: 'USD', equivalent: false }],
    ['money', { currency: 'USD', amount: 5 }],
  ])('finds the field %s with %j in a missing quantity', (key, value) => {
    expect(check({ [`statistics[3].quantity.${key}`]: value })).toEqual([
      {
        code: 'missing-carries-no-value',
        path: `statistics[3].quantity.${key}`,
        id: 'sentences',
        message: `a quantity of kind "missing" has the field "${key}"`,
        hint: 'Take the number out; where the report gives one, the quantity is exact, an estimate or a range',
      },
    ]);
  });

  it('finds the same in a quantity in words', () => {
    expect(check({ 'statistics[4].quantity.value': 3 })).toMatchObject([
      {
        path: 'statistics[4].quantity.value',
        id: 'hotline-calls',
        message: 'a quantity of kind "verbal" has the field "value"',
      },
    ]);
  });

  it('finds a number in any other field', () => {
    expect(check({ 'statistics[3].quantity.count': 0 })).toMatchObject([
      {
        path: 'statistics[3].quantity.count',
        id: 'sentences',
        message: 'a quantity of kind "missing" has the number 0',
      },
    ]);
    expect(check({ 'statistics[4].quantity.about': { least: [2n] } })).toMatchObject([
      {
        path: 'statistics[4].quantity.about.least[0]',
        id: 'hotline-calls',
        message: 'a quantity of kind "verbal" has the number 2',
      },
    ]);
  });

  it.each(['7 calls', 'no more than five', '½ of them', '٣'])('finds a number in %j', (phrase) => {
    expect(check({ 'statistics[3].quantity.phrase': phrase })).toMatchObject([
      {
        path: 'statistics[3].quantity.phrase',
        id: 'sentences',
        message: `the phrase "${phrase}" of a quantity of kind "missing" has a number`,
      },
    ]);
    expect(check({ 'statistics[4].quantity.phrase': phrase })).toMatchObject([
      {
        path: 'statistics[4].quantity.phrase',
        message: `the phrase "${phrase}" of a quantity of kind "verbal" has a number`,
      },
    ]);
  });

  it('finds one wherever a record has it', () => {
    expect(check({ 'findings[1].funding.kind': 'missing' })).toMatchObject([
      { path: 'findings[1].funding.value', id: 'shelter-run' },
      { path: 'findings[1].funding.money', id: 'shelter-run' },
    ]);
  });
});
