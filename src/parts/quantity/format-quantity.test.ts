import { formatQuantity, type Quantity, statistics } from 'tip-report-laos-2012';
import { expect, test } from 'vitest';

test.each([
  ['convictions-in-reporting-period', '37 convictions'],
  ['alleged-offenders-in-reporting-period', '69 persons'],
  ['sentencing-details', 'not provided'],
  ['complicit-official-convictions', 'not reported'],
  ['hotline-calls', 'not recorded'],
  ['unofficially-returned-victims', '“more victims”'],
  ['broker-fees', '$70–$200, normally'],
  ['other-trainings-funding', 'an estimated $31,000'],
])('%s: %s', (id, expected) => {
  const shown = statistics.filter((each) => each.id === id);
  expect(shown.map(({ quantity, unit }) => formatQuantity(quantity, unit))).toEqual([expected]);
});

test.each<[Quantity, string, string]>([
  [{ kind: 'exact', value: 1 }, '1 case', '1'],
  [{ kind: 'exact', value: 0 }, '0 cases', '0'],
  [{ kind: 'exact', value: 12_500 }, '12,500 cases', '12,500'],
  [{ kind: 'range', minimum: 3, maximum: 5, qualifier: null }, '3–5 cases', '3–5'],
  [
    { kind: 'range', minimum: 3, maximum: 5, qualifier: 'normally' },
    '3–5 cases, normally',
    '3–5, normally',
  ],
  [{ kind: 'estimate', value: 40 }, 'an estimated 40 cases', 'an estimated 40'],
])('%j with and without a unit', (quantity, counted, bare) => {
  expect(formatQuantity(quantity, 'cases')).toBe(counted);
  expect(formatQuantity(quantity)).toBe(bare);
});
