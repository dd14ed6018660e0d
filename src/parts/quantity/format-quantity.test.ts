import fc from 'fast-check';
import { formatQuantity, type Quantity, statistics } from 'tip-report-laos-2012';
import { expect, test } from 'vitest';

test.each([
  ['convictions-in-reporting-period', '37 convictions'],
  ['alleged-offenders-in-reporting-period', '69 persons'],
  ['sentencing-details', 'not provided'],
  ['complicit-official-convictions', 'not reported'],
  ['hotline-calls', 'not recorded'],
  ['unofficially-returned-victims', '“more victims”'],
  ['broker-fees', 'normally $70 to $200'],
  ['other-trainings-funding', 'an estimated $31,000'],
])('%s: %s', (id, expected) => {
  const shown = statistics.filter((each) => each.id === id);
  expect(shown.map(({ quantity, unit }) => formatQuantity(quantity, unit))).toEqual([expected]);
});

const dollars = { currency: 'USD', equivalent: false, converted: null } as const;

test.each<[Quantity, string, string]>([
  [{ kind: 'exact', value: 1 }, '1 case', '1'],
  [{ kind: 'exact', value: 0 }, '0 cases', '0'],
  [{ kind: 'exact', value: 12_500 }, '12,500 cases', '12,500'],
  [{ kind: 'range', minimum: 3, maximum: 5, qualifier: null }, '3 to 5 cases', '3 to 5'],
  [
    { kind: 'range', minimum: 3, maximum: 5, qualifier: 'normally' },
    'normally 3 to 5 cases',
    'normally 3 to 5',
  ],
  [{ kind: 'estimate', value: 40 }, 'an estimated 40 cases', 'an estimated 40'],
  [{ kind: 'exact', value: 0.0004 }, '0.0004 cases', '0.0004'],
  [{ kind: 'exact', value: 12.3456 }, '12.3456 cases', '12.3456'],
  [{ kind: 'exact', value: 12.5, money: dollars }, '$12.50', '$12.50'],
  [{ kind: 'exact', value: 1250.125, money: dollars }, '$1,250.125', '$1,250.125'],
  [
    {
      kind: 'range',
      minimum: 70,
      maximum: 99.9,
      qualifier: null,
      money: { ...dollars, currency: 'LAK' },
    },
    'LAK 70 to LAK 99.90',
    'LAK 70 to LAK 99.90',
  ],
])('%j with and without a unit', (quantity, counted, bare) => {
  expect(formatQuantity(quantity, 'cases')).toBe(counted);
  expect(formatQuantity(quantity)).toBe(bare);
});

test('no digit of a number is lost', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), (value) => {
      const shown = formatQuantity({ kind: 'exact', value });
      expect(Number(shown.replaceAll(',', ''))).toBe(value);
    }),
  );
});
