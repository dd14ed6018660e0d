import { boundsOf, hasNumber, isMissing, type Quantity, statistics } from 'tip-report-laos-2012';
import { expect, test } from 'vitest';

test('every statistic: bounds where there is a number, and nowhere else', () => {
  for (const { quantity } of statistics) {
    const bounds = boundsOf<Quantity>(quantity);
    expect(bounds === null).toBe(quantity.kind === 'missing' || quantity.kind === 'verbal');
    expect(hasNumber(quantity)).toBe(bounds !== null);
    expect(isMissing(quantity)).toBe(quantity.kind === 'missing');
  }
});

test('a term for life has no upper number', () => {
  expect(boundsOf({ minimum: 5, maximum: 'life' })).toEqual({ minimum: 5, maximum: null });
});

test('zero is a number', () => {
  expect(boundsOf({ kind: 'exact', value: 0 })).toEqual({ minimum: 0, maximum: 0 });
  expect(hasNumber({ kind: 'exact', value: 0 })).toBe(true);
});

test.each([
  [null, 'null of kind undefined'],
  [undefined, 'undefined of kind undefined'],
  [37, '37 of kind undefined'],
  [{}, 'an object of kind undefined'],
  [{ kind: 'about' }, 'an object of kind "about"'],
  [{ kind: 'about', value: 3 }, 'an object of kind "about"'],
])('%j is no quantity', (given, got) => {
  expect(() => boundsOf(given as never)).toThrow(
    new TypeError(
      `Expected a quantity of one of the kinds estimate, exact, missing, range, verbal, got ${got}.`,
    ),
  );
});
