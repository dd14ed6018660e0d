import { formatQuantity, type Quantity, statistics } from 'tip-report-laos-2012';
import { expect, test } from 'vitest';

test('every statistic of the report', () => {
  const shown = statistics.map(({ id, quantity, unit }) => [id, formatQuantity(quantity, unit)]);
  expect(Object.fromEntries(shown)).toEqual({
    'investigated-cases-2011': '49 cases',
    'alleged-offenders-2011': '69 persons',
    'convictions-2011': '37 convictions',
    'investigated-cases-2010': '20 cases',
    'convictions-2010': '33 convictions',
    'sentencing-details': 'not provided',
    'complicit-official-investigations': 'not reported',
    'complicit-official-prosecutions': 'not reported',
    'complicit-official-convictions': 'not reported',
    'officially-returned-victims': '195 persons',
    'unofficially-returned-victims': '“more victims”',
    'victims-identified-among-returnees': '“minimal”',
    'hotline-calls': 'not recorded',
    'lao-brides-in-china': '“Small number”',
    'internal-trafficking-instances': '“fewer”',
    'broker-fees': '$70–$200, normally',
    'other-trainings-funding': 'an estimated $31,000',
  });
});

test.each<[Quantity, string]>([
  [{ kind: 'exact', value: 1 }, '1 case'],
  [{ kind: 'exact', value: 0 }, '0 cases'],
  [{ kind: 'exact', value: 12_500 }, '12,500 cases'],
  [{ kind: 'range', minimum: 3, maximum: 5, qualifier: null }, '3–5 cases'],
  [{ kind: 'estimate', value: 40 }, 'an estimated 40 cases'],
])('%j', (quantity, expected) => {
  expect(formatQuantity(quantity, 'cases')).toBe(expected);
});

test.each<[Quantity, string]>([
  [{ kind: 'exact', value: 1 }, '1'],
  [{ kind: 'exact', value: 12_500 }, '12,500'],
  [{ kind: 'range', minimum: 3, maximum: 5, qualifier: 'normally' }, '3–5, normally'],
])('%j without a unit', (quantity, expected) => {
  expect(formatQuantity(quantity)).toBe(expected);
});
