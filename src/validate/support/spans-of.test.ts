import { describe, expect, it } from 'vitest';
import { spansOf, standsIn } from './spans-of.js';

describe('spansOf', () => {
  it('gives every place at which the words stand', () => {
    expect([...spansOf('in', 'in Laos, in part')]).toEqual([
      { start: 0, end: 2 },
      { start: 9, end: 11 },
    ]);
  });

  it('finds places that overlap', () => {
    expect([...spansOf('a-a', 'a-a-a')]).toHaveLength(2);
  });
});

describe('standsIn', () => {
  it.each([
    ['Lao', 'Lao men'],
    ['men', 'Lao men'],
    ['trafficking', 'anti-trafficking'],
    ['Thailand', "Thailand's"],
    ['70', '$70 to $200'],
    ['2011', 'mid-2011.'],
    ['1,250', '$1,250, and'],
    ['2010', 'in 2010, 37 persons'],
    ['This is not', 'DisclaimerThis is not'],
    ['é', 'é'],
  ])('finds %j in %j', (words, text) => {
    expect(standsIn(words, text)).toBe(true);
  });

  it.each([
    ['Lao', 'Laos'],
    ['aos', 'Laos'],
    ['7 convictions', '37 convictions'],
    ['250', '$1,250'],
    ['1', '$1,250'],
    ['2', '2.5 million'],
    ['5 million', '2.5 million'],
    ['1,', '1,250'],
    ['caf', 'café'],
    ['cafe', 'cafe\u0301'],
    ['', 'anything'],
    ['Laos', 'laos'],
  ])('does not find %j in %j', (words, text) => {
    expect(standsIn(words, text)).toBe(false);
  });
});
