import { describe, expect, test } from 'vitest';
import { problems } from '../../../tests/example/problems.js';
import { penaltySchema } from '../../schemas.js';

const imprisonment = {
  kind: 'imprisonment',
  minimum: 5,
  maximum: 'life',
  unit: 'years',
  phrase: "from five years' to life imprisonment",
};

const fine = {
  kind: 'fine',
  minimum: 1250,
  maximum: 12_500,
  currency: 'USD',
  equivalent: true,
  phrase: 'from $1,250 to $12,500',
};

describe('a penalty', () => {
  test.each([
    imprisonment,
    { ...imprisonment, maximum: 5 },
    fine,
    { kind: 'confiscation', of: 'assets', phrase: 'confiscation of assets' },
  ])('parses to its equal: $kind', (penalty) => {
    expect(penaltySchema.parse(penalty)).toStrictEqual(penalty);
  });

  test.each([
    { ...imprisonment, maximum: 4 },
    { ...fine, minimum: 5, maximum: 4 },
  ])('has its bounds in order: $kind', (swapped) => {
    expect(problems(penaltySchema, swapped)).toEqual([
      'maximum: expected a maximum not below the minimum, which is 5; got 4',
    ]);
  });

  test.each([
    ['death', '"death"'],
    [-1, '-1'],
    [Infinity, 'Infinity'],
    [undefined, 'nothing'],
  ])('of imprisonment has no maximum of %s', (maximum, shown) => {
    expect(problems(penaltySchema, { ...imprisonment, minimum: 0, maximum })).toEqual([
      `maximum: expected a finite number, zero or more, or "life"; got ${shown}`,
    ]);
  });

  test('that is a fine has no maximum of life', () => {
    expect(problems(penaltySchema, { ...fine, maximum: 'life' })).toEqual([
      'maximum: expected a finite number, zero or more; got "life"',
    ]);
  });
});
