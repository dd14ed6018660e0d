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

test('a statistic is asked for its quantity', () => {
  const byQuantity = statistics.filter(({ quantity }) => hasNumber(quantity));
  expect(statistics.filter(hasNumber)).toEqual(byQuantity);
  expect(statistics.filter(isMissing).map(({ quantity }) => quantity.kind)).toContain('missing');
});

test('a life sentence has no maximum', () => {
  expect(boundsOf({ minimum: 5, maximum: 'life' })).toEqual({ minimum: 5, maximum: null });
});

test('zero is a number', () => {
  expect(boundsOf({ kind: 'exact', value: 0 })).toEqual({ minimum: 0, maximum: 0 });
  expect(hasNumber({ kind: 'exact', value: 0 })).toBe(true);
});

test.each([
  [null, 'null'],
  [37, '37'],
  [{ value: 3 }, 'an object without a kind'],
  [{ kind: 'about', value: 3 }, 'an object of kind "about"'],
])('%j is not a quantity', (given, got) => {
  const kinds = 'bound, estimate, exact, missing, range, share, verbal';
  const message = new RegExp(`^Expected a quantity of one of the kinds ${kinds}, got ${got}\\.$`);
  expect(() => boundsOf(given as never)).toThrow(message);
  for (const check of [hasNumber, isMissing]) {
    expect(() => check(given as never)).toThrow(message);
    expect(() => check({ quantity: given } as never)).toThrow(message);
  }
});
