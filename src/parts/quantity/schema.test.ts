import { describe, expect, test } from 'vitest';
import { problems } from '../../../tests/example/problems.js';
import { quantitySchema } from '../../schemas.js';

describe('a quantity', () => {
  test.each([
    { kind: 'exact', value: 0 },
    { kind: 'estimate', value: 31_000, money: { currency: 'USD', equivalent: true } },
    { kind: 'range', minimum: 70, maximum: 200, qualifier: 'normally' },
    { kind: 'range', minimum: 70, maximum: 70, qualifier: null },
    { kind: 'verbal', phrase: 'minimal' },
    { kind: 'missing', reason: 'not-recorded', phrase: 'not recorded', occurred: 'yes' },
  ])('parses to its equal: $kind', (quantity) => {
    expect(quantitySchema.parse(quantity)).toStrictEqual(quantity);
  });

  test('that is missing carries no value, not even zero', () => {
    const missing = {
      kind: 'missing',
      reason: 'not-reported',
      phrase: 'did not report any',
      occurred: 'not-stated',
    };
    expect(problems(quantitySchema, { ...missing, value: 0 })).toEqual([
      ': unknown key "value"; a missing quantity has only these keys: kind, reason, phrase, occurred',
    ]);
    expect(problems(quantitySchema, { ...missing, value: 0, money: null })).toEqual([
      ': unknown keys "value" and "money"; a missing quantity has only these keys: kind, reason, phrase, occurred',
    ]);
  });

  test('that is missing gives a reason of the vocabulary', () => {
    const missing = { kind: 'missing', reason: 'unknown', phrase: 'unknown', occurred: 'yes' };
    expect(problems(quantitySchema, missing)).toEqual([
      'reason: expected the reason why there is no number: "not-provided", "not-recorded" or "not-reported"; got "unknown"',
    ]);
  });

  test('is of a known kind', () => {
    expect(problems(quantitySchema, { kind: 'zero' })).toEqual([
      'kind: expected the kind of a quantity: "exact", "estimate", "range", "verbal" or "missing"; got "zero"',
    ]);
    expect(problems(quantitySchema, {})).toEqual([
      'kind: expected the kind of a quantity: "exact", "estimate", "range", "verbal" or "missing"; got nothing',
    ]);
    expect(problems(quantitySchema, 37)).toEqual([
      ': expected a quantity: an object told apart by its key kind; got 37',
    ]);
  });

  test.each([
    [Number.NaN, 'NaN'],
    [Infinity, 'Infinity'],
    [-1, '-1'],
    ['37', '"37"'],
    [undefined, 'nothing'],
  ])('is no number if it is %s', (value, shown) => {
    expect(problems(quantitySchema, { kind: 'exact', value })).toEqual([
      `value: expected a finite number, zero or more; got ${shown}`,
    ]);
  });

  test('that is a range has its bounds in order', () => {
    const swapped = { kind: 'range', minimum: 200, maximum: 70, qualifier: null };
    expect(problems(quantitySchema, swapped)).toEqual([
      'maximum: expected a maximum not below the minimum, which is 200; got 70',
    ]);
  });

  test('that is a range says whether it is qualified', () => {
    expect(problems(quantitySchema, { kind: 'range', minimum: 1, maximum: 2 })).toEqual([
      'qualifier: expected the qualifier, or null where there is none: "normally"; got nothing',
    ]);
  });

  test('leaves out money where there is none', () => {
    expect(problems(quantitySchema, { kind: 'exact', value: 1, money: undefined })).toEqual([
      'money: expected the currency of an amount of money: an object with these keys: currency, equivalent; got nothing',
    ]);
  });

  test('in money is in US dollars', () => {
    const money = { currency: 'EUR', equivalent: 'yes' };
    expect(problems(quantitySchema, { kind: 'exact', value: 1, money })).toEqual([
      'money.currency: expected "USD"; got "EUR"',
      'money.equivalent: expected true or false; got "yes"',
    ]);
  });
});
