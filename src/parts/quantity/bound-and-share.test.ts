import {
  boundsOf,
  compareStatistics,
  convictions2010,
  formatQuantity,
  hasNumber,
  type Quantity,
  statistics,
} from 'tip-report-laos-2012';
import { quantitySchema } from 'tip-report-laos-2012/schemas';
import { expect, test } from 'vitest';

const bound = (relation: string) =>
  ({ kind: 'bound', relation, value: 50, phrase: 'some 50' }) as Quantity;

test.each([
  ['at-least', { minimum: 50, maximum: null }, 'at least 50 persons'],
  ['more-than', { minimum: 50, maximum: null }, 'more than 50 persons'],
  ['at-most', { minimum: null, maximum: 50 }, 'at most 50 persons'],
  ['less-than', { minimum: null, maximum: 50 }, 'less than 50 persons'],
  ['nearly', { minimum: null, maximum: 50 }, 'nearly 50 persons'],
])('%s 50 is open on one side', (relation, bounds, words) => {
  expect(boundsOf(bound(relation))).toEqual(bounds);
  expect(hasNumber(bound(relation))).toBe(true);
  expect(formatQuantity(bound(relation), 'persons')).toBe(words);
});

test("a share isn't a number in the unit of its record", () => {
  const share: Quantity = { kind: 'share', part: 12, whole: 18, phrase: '12 of 18 provinces' };
  expect(hasNumber(share)).toBe(false);
  expect(boundsOf(share)).toBe(null);
  expect(formatQuantity(share, 'persons')).toBe('“12 of 18 provinces”');
  expect(quantitySchema.safeParse({ ...share, part: 19 }).success).toBe(false);
});

test('a stated zero has its words', () => {
  expect(quantitySchema.safeParse({ kind: 'exact', value: 0 }).success).toBe(false);
  expect(quantitySchema.safeParse({ kind: 'exact', value: 0, phrase: 'no victims' }).success).toBe(
    true,
  );
});

test('an amount of any currency is written with its code', () => {
  const money = { currency: 'LAK', equivalent: false, converted: null };
  expect(formatQuantity({ kind: 'exact', value: 10_000_000, money })).toBe('LAK 10,000,000');
});

test('a bound has no difference from a number', () => {
  const [first] = statistics.filter(({ id }) => id === 'convictions-2010');
  const other = { ...convictions2010, id: 'bounded', quantity: bound('at-least') };
  const comparison = compareStatistics(first ?? convictions2010, other);
  expect(comparison.kind).toBe('refused');
  expect(comparison.caveats[0]?.code).toBe('bound');
});
