import { boundsOf, hasNumber, isMissing, type Quantity, statistics } from 'tip-report-laos-2012';
import { expect, test } from 'vitest';

test('every statistic with a number has bounds, and no other', () => {
  for (const { quantity } of statistics) {
    const bounds = boundsOf<Quantity>(quantity);
    expect(bounds === null).toBe(quantity.kind === 'missing' || quantity.kind === 'verbal');
    expect(hasNumber(quantity)).toBe(bounds !== null);
    expect(isMissing(quantity)).toBe(quantity.kind === 'missing');
  }
});

test('a life sentence has no maximum', () => {
  expect(boundsOf({ minimum: 5, maximum: 'life' })).toEqual({ minimum: 5, maximum: null });
});

test('zero is a number', () => {
  expect(boundsOf({ kind: 'exact', value: 0 })).toEqual({ minimum: 0, maximum: 0 });
  expect(hasNumber({ kind: 'exact', value: 0 })).toBe(true);
});

test.each([
  [null, 'undefined'],
  [37, 'undefined'],
  [{ kind: 'about', value: 3 }, '"about"'],
])('%j is not a quantity', (given, kind) => {
  const kinds = 'estimate, exact, missing, range, verbal';
  expect(() => boundsOf(given as never)).toThrow(
    new RegExp(`^Expected a quantity of one of the kinds ${kinds}, got .+ of kind ${kind}\\.$`),
  );
});
